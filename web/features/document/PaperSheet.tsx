import { memo, useMemo, useRef } from 'react'
import { layMarks, type Mark, markLabels, type Segment } from './marks.ts'
import classes from './PaperSheet.module.css'
import type { PaperBlock, PaperLayout, PaperLine, PaperTable, Run } from './paper-blocks.ts'
import { runsOf } from './paper-blocks.ts'
import { useMarkWalk } from './use-mark-walk.ts'

export type PaperSheetProps = {
  readonly text: string
  readonly layout: PaperLayout
  readonly marks: readonly Mark[]
  /** The item whose marks stand out. */
  readonly chosen: string | null
  readonly onChoose: (mark: Mark) => void
}

/** The paper as it looks, with what was read highlighted. One tab stop; arrows go from mark to mark. */
export function PaperSheet({ text, layout, marks, chosen, onChoose }: PaperSheetProps) {
  const sheet = useRef<HTMLElement>(null)
  const walk = useMarkWalk({ sheet, marks, chosen, onChoose })
  return (
    <article ref={sheet} className={classes.sheet} aria-label="Văn bản" {...walk}>
      <SheetText text={text} layout={layout} marks={marks} />
    </article>
  )
}

type TextProps = Pick<PaperSheetProps, 'text' | 'layout' | 'marks'>

/** Drawn once for a paper and its marks; which mark is chosen is told by attributes, so choosing is cheap. */
const SheetText = memo(function SheetText({ text, layout, marks }: TextProps) {
  const segments = useMemo(() => segmentsByRun(layout, marks), [layout, marks])
  const show = (run: Run) => <Segments text={text} segments={segments.get(run) ?? []} />
  const left = layout.head.filter(({ look }) => look === 'headLeft')
  const right = layout.head.filter(({ look }) => look === 'headRight')
  return (
    <>
      {layout.head.length > 0 && (
        <div className={classes.columns}>
          <div>{left.map((line) => headLine(line, show))}</div>
          <div>{right.map((line) => headLine(line, show))}</div>
        </div>
      )}
      {chunksOf(layout.body).map((chunk) => (
        <div key={chunk[0]?.start} className={classes.chunk}>
          {chunk.map((block) => bodyBlock(block, show))}
        </div>
      ))}
      <SheetEnd lines={layout.end} show={show} />
    </>
  )
})

type Show = (run: Run) => React.ReactNode

function SheetEnd({ lines, show }: { readonly lines: readonly PaperLine[]; readonly show: Show }) {
  if (lines.length === 0) return null
  const column = (look: PaperLine['look']) =>
    lines
      .filter((line) => line.look === look)
      .map((line) => (
        <p key={line.start} className={classes[look]}>
          {show(line)}
        </p>
      ))
  return (
    <div className={classes.columns}>
      <div>{column('recipients')}</div>
      <div>{column('signature')}</div>
    </div>
  )
}

function headLine(line: PaperLine, show: Show) {
  return (
    <p key={line.start} className={classes.head}>
      {show(line)}
    </p>
  )
}

function bodyBlock(block: PaperBlock, show: Show) {
  if (block.kind === 'table') return <SheetTable key={block.start} table={block} show={show} />
  return (
    <p key={block.start} className={classes[block.look]} data-depth={block.depth || undefined}>
      {show(block)}
    </p>
  )
}

function SheetTable({ table, show }: { readonly table: PaperTable; readonly show: Show }) {
  const [first = [], ...rows] = table.rows
  return (
    // A wide table scrolls by itself, so it must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by the arrow keys
    <section className={classes.tableFrame} tabIndex={0} aria-label="Bảng trong văn bản">
      <table className={classes.table}>
        <thead>
          <tr>
            {first.map((cell) => (
              <th key={cell.start} scope="col">
                {show(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]?.start}>{rowCells(cells, show)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A row of which only one cell says anything is a heading over the rows below. */
function rowCells(cells: readonly Run[], show: Show) {
  const said = cells.filter(({ start, end }) => end > start)
  const [only] = said
  if (only && said.length === 1 && cells.length > 2) {
    return (
      <td colSpan={cells.length} className={classes.rowHeading}>
        {show(only)}
      </td>
    )
  }
  return cells.map((cell) => <td key={cell.start}>{show(cell)}</td>)
}

function Segments({ text, segments }: { readonly text: string; readonly segments: readonly Segment[] }) {
  return segments.map(({ start, end, marks }) => {
    const shown = text.slice(start, end)
    const inner = marks.at(-1)
    if (!inner) {
      return (
        <span key={start} data-start={start}>
          {shown}
        </span>
      )
    }
    return (
      <mark
        key={start}
        data-start={start}
        data-mark={inner.id}
        data-kind={inner.kind}
        data-within={marks.length > 1 ? marks[0]?.kind : undefined}
        data-items={marks.map(({ item }) => item).join(' ')}
        title={inner.note ?? markLabels[inner.kind]}
        className={classes.mark}
      >
        {shown}
      </mark>
    )
  })
}

function segmentsByRun(layout: PaperLayout, marks: readonly Mark[]): ReadonlyMap<Run, readonly Segment[]> {
  const runs = runsOf([...layout.head, ...layout.body, ...layout.end])
  const laid = layMarks(runs, marks)
  return new Map(runs.map((run, index) => [run, laid[index] ?? []]))
}

const CHUNK = 24

/** Far parts of a long paper are not drawn until they come near (`content-visibility`). */
function chunksOf(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const chunks: PaperBlock[][] = []
  for (let index = 0; index < blocks.length; index += CHUNK) chunks.push(blocks.slice(index, index + CHUNK))
  return chunks
}
