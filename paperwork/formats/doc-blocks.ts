import type { DocRow } from './doc-properties.ts'
import type { DocParagraph } from './doc-story.ts'
import { gridSpans } from './grid-spans.ts'
import type { PaperBlock, PaperCell } from './paper-blocks.ts'

/** Tables nested deeper than this are damage. */
const DEEPEST_TABLE = 20

/** What belongs behind a paragraph: its notes and text boxes. The label is that of its automatic list. */
export type Surroundings = {
  labelOf(paragraph: DocParagraph): string
  behind(paragraph: DocParagraph): readonly PaperBlock[]
}

/** The paragraphs of a story as blocks; those in tables put together to rows and cells. */
export function putTogether(
  paragraphs: readonly DocParagraph[],
  surroundings: Surroundings,
): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  const queue: Queue = { paragraphs, at: 0, surroundings }
  let unfinished = ''
  for (let next = queue.paragraphs[queue.at]; next !== undefined; next = queue.paragraphs[queue.at]) {
    if (depthOf(next) > 0) blocks.push(readTable(queue, 1))
    else {
      queue.at += 1
      unfinished = addParagraph(next, { unfinished, blocks, surroundings })
    }
  }
  if (unfinished !== '') blocks.push({ kind: 'paragraph', text: unfinished })
  return blocks
}

type Queue = { readonly paragraphs: readonly DocParagraph[]; at: number; readonly surroundings: Surroundings }

type Growing = {
  readonly unfinished: string
  readonly blocks: PaperBlock[]
  readonly surroundings: Surroundings
}

/** Adds a paragraph with what stands behind it; gives the text that waits for the next, if its mark was deleted. */
function addParagraph(paragraph: DocParagraph, { unfinished, blocks, surroundings }: Growing): string {
  const text = unfinished + paragraph.text
  if (!paragraph.joinsNext) blocks.push({ kind: 'paragraph', text: surroundings.labelOf(paragraph) + text })
  for (const block of surroundings.behind(paragraph)) blocks.push(block)
  return paragraph.joinsNext ? text : ''
}

/** How many tables a paragraph stands in, one inside the other. */
function depthOf({ properties }: DocParagraph): number {
  const { inTable = false, depth = 0 } = properties
  return inTable ? Math.min(Math.max(depth, 1), DEEPEST_TABLE) : 0
}

type Row = { readonly cells: readonly (readonly PaperBlock[])[]; readonly shape: DocRow | undefined }

/** Takes the paragraphs of one table from the queue; it ends with the first paragraph that is less deep. */
function readTable(queue: Queue, depth: number): PaperBlock {
  const rows: Row[] = []
  let cells: (readonly PaperBlock[])[] = []
  let cell: PaperBlock[] = []
  let unfinished = ''
  let hasLines = false
  const endCell = (): void => {
    cells.push(cell)
    cell = []
  }
  for (let next = queue.paragraphs[queue.at]; next !== undefined; next = queue.paragraphs[queue.at]) {
    if (depthOf(next) < depth) break
    if (depthOf(next) > depth) {
      cell.push(readTable(queue, depth + 1))
      continue
    }
    queue.at += 1
    const { row, endsRow, hasLines: tableLines } = next.properties
    if (endsRow === true) {
      if (cell.length > 0) endCell()
      hasLines ||= tableLines === true || row?.hasLines === true
      if (!next.isDeleted) rows.push({ cells, shape: row })
      cells = []
    } else {
      unfinished = addParagraph(next, { unfinished, blocks: cell, surroundings: queue.surroundings })
      if (next.endsCell) endCell()
    }
  }
  if (cell.length > 0) endCell()
  if (cells.length > 0) rows.push({ cells, shape: undefined })
  return { kind: 'table', rows: shapeRows(rows), hasLines }
}

/** Rows know the edges of their cells; the columns of the table are all edges of all rows. */
function shapeRows(rows: readonly Row[]): readonly (readonly PaperCell[])[] {
  const spans = gridSpans(rows.map(({ shape }) => shape?.edges ?? []))
  return rows.map(({ cells, shape }, index) => {
    const { before, widths } = spans[index] ?? { before: 0, widths: [] }
    const shaped = cells.map((blocks, at) => ({
      blocks,
      span: widths[at] ?? 1,
      continues: shape?.continues[at] === true,
    }))
    return before === 0 ? shaped : [{ blocks: [], span: before, continues: false }, ...shaped]
  })
}
