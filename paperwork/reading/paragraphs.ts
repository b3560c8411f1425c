import { type Block, blocksOf } from './blocks.ts'
import { type Column, columnsNamed } from './columns.ts'
import { layoutOf } from './layout.ts'
import { type Line, linesOf } from './lines.ts'
import { withBlanks, withoutPageNumbers } from './pages.ts'
import type { Span } from './reading.ts'
import { openSource, type Source, toOriginal } from './source.ts'
import { zonesOf } from './zones.ts'

/** The smallest pieces that a paper is read in, with what stands in front of them: "1.", "a)", "-". */
export type Paragraph = {
  readonly kind: 'labelled' | 'bullet' | 'plain'
  readonly span: Span
  readonly mark: string
  /** Without its mark, on one line, and without the numbers and headers of pages that broke it. */
  readonly text: string
  /** "Phụ lục II": an annex begins here. */
  readonly opensAnnex: boolean
}

/** A row that heads others, such as "Quý I", has a single cell, or one filled cell among empty ones. */
export type ParagraphRow = { readonly span: Span; readonly cells: readonly string[] }

/** A table, whatever set its columns apart; `columns` says what they are about where the first row names them. */
export type ParagraphTable = {
  readonly kind: 'table'
  readonly span: Span
  readonly columns: readonly Column[] | null
  readonly rows: readonly ParagraphRow[]
}

export type ParagraphOrTable = Paragraph | ParagraphTable

/**
 * The paragraphs and tables between the title of a paper and its closing, and those of its annexes, as `readPaper`
 * parts them; spans point into the text that was given.
 */
export function paragraphsOf(text: string): {
  readonly body: readonly ParagraphOrTable[]
  readonly annexes: readonly ParagraphOrTable[]
} {
  const source = openSource(text)
  const { lines, numbers } = withoutPageNumbers(linesOf(source.text))
  const zones = zonesOf(lines)
  const printed = withBlanks(source.text, numbers)
  const inZone = (zone: readonly Line[]) => grouped(source, blocksOf(printed, zone, layoutOf(zone)))
  return {
    body: inZone(lines.slice(zones.titleEnd, zones.closing)),
    annexes: inZone(lines.slice(zones.annex)),
  }
}

function grouped(source: Source, blocks: readonly Block[]): readonly ParagraphOrTable[] {
  const found: ParagraphOrTable[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) break
    if (block.row === null) {
      found.push(paragraphOf(source, block))
      continue
    }
    const rows = [block]
    while (blocks[index + 1]?.row && blocks[index + 1]?.table === block.table) {
      index += 1
      rows.push(...blocks.slice(index, index + 1))
    }
    found.push(tableOf(source, rows))
  }
  return found
}

function paragraphOf(source: Source, { kind, label, mark, passage, start, end }: Block): Paragraph {
  return {
    kind: kind === 'row' ? 'plain' : kind,
    span: toOriginal(source, { start, end }),
    mark: label?.printed ?? mark,
    text: passage.text,
    opensAnnex: label?.kind === 'appendix',
  }
}

function tableOf(source: Source, blocks: readonly Block[]): ParagraphTable {
  const rows = blocks.map(({ row, start, end }) => ({
    span: toOriginal(source, { start, end }),
    cells: row?.cells.map(({ text }) => text) ?? [],
  }))
  const start = Math.min(...rows.map(({ span }) => span.start))
  const end = Math.max(...rows.map(({ span }) => span.end))
  return { kind: 'table', span: { start, end }, columns: columnsNamed(blocks[0]?.row?.cells ?? []), rows }
}
