import { bulletOf, type Label, type LabelKind, labelOf } from './labels.ts'
import { continues, isBrokenOpener, type Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Span } from './reading.ts'
import type { Row } from './table-rows.ts'
import { tableAt } from './tables.ts'

/** A paragraph, an item of a list or a row of a table: the smallest thing that is read as a whole. */
export type Block = Span & {
  readonly kind: 'labelled' | 'bullet' | 'plain' | 'row'
  readonly label: Label | null
  readonly mark: string
  /** The text without its label or bullet; in a row, all of it. */
  readonly passage: Passage
  readonly row: Row | null
  /** Which table a row belongs to, counted in the paper. */
  readonly table: number
}

type Draft = { first: Line; last: Line; label: Label | null; mark: string; width: number }

/** Groups the lines of a region into blocks. */
export function blocksOf(source: string, lines: readonly Line[], layout: Layout): readonly Block[] {
  const blocks: Block[] = []
  const seen = new Map<LabelKind, Label>()
  let draft: Draft | null = null
  let tables = 0
  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) break
    const table = tableAt(source, lines, index)
    if (table !== null) {
      if (draft !== null) blocks.push(finish(source, draft))
      draft = null
      tables += 1
      for (const row of table.rows) blocks.push(rowBlock(source, row, tables))
      index = Math.max(table.next, index + 1)
      continue
    }
    const opened = open(line, { layout, before: draft?.last ?? null, seen })
    if (opened !== null || draft === null || !(isEmpty(draft, line) || continues(layout, draft.last, line))) {
      if (draft !== null) blocks.push(finish(source, draft))
      draft = opened ?? { first: line, last: line, label: null, mark: '', width: 0 }
      if (draft.label !== null) seen.set(draft.label.kind, draft.label)
    } else draft.last = line
    index += 1
  }
  if (draft !== null) blocks.push(finish(source, draft))
  return blocks
}

/** A label alone on its line: its text is the next line. */
function isEmpty({ first, last, label, width }: Draft, next: Line): boolean {
  return label !== null && first === last && width >= first.text.length && next.gap <= 1 && !next.bar
}

type Before = {
  readonly layout: Layout
  readonly before: Line | null
  readonly seen: ReadonlyMap<LabelKind, Label>
}

function open(line: Line, { layout, before, seen }: Before): Draft | null {
  const label = labelOf(line.text)
  const bullet = label === null ? bulletOf(line.text) : null
  if (label === null && bullet === null) return null
  const previous = label === null ? null : (seen.get(label.kind) ?? null)
  if (before !== null && isBrokenOpener(layout, { before, line, label, previous })) return null
  const inner = bullet === null ? null : labelOf(line.text.slice(bullet.width))
  if (bullet !== null && inner !== null && inner.kind === 'decimal') {
    return { first: line, last: line, label: inner, mark: '', width: bullet.width + inner.width }
  }
  const width = label?.width ?? bullet?.width ?? 0
  return { first: line, last: line, label, mark: bullet?.mark ?? '', width }
}

function finish(source: string, { first, last, label, mark, width }: Draft): Block {
  const passage = passageOf(source, first.start + width, last.end)
  const kind = label !== null ? 'labelled' : mark !== '' ? 'bullet' : 'plain'
  return { kind, label, mark, passage, row: null, table: 0, start: first.start, end: last.end }
}

function rowBlock(source: string, row: Row, table: number): Block {
  const passage = passageOf(source, row.start, row.end)
  return { kind: 'row', label: null, mark: '', passage, row, table, start: row.start, end: row.end }
}
