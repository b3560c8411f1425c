import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx'
import { paperLayout } from '#law'
import { textWidth } from './chosen-layout.ts'
import { bodyParagraph, centred, twips } from './docx-lines.ts'
import { lineUnder, withSign } from './head-lines.ts'
import type { PaperBlock } from './official-paper.ts'
import { withEnd } from './template-fields.ts'

type TableBlock = Extract<PaperBlock, { kind: 'table' }>

/** Letters in tables may be smaller than the body: the layout sets none for them, and long plans need the room. */
const TABLE_SIZE = 13

/** The bases, each on a line of its own, all ended by semicolons but the last, which ends by a full stop. */
export function docxBases(bases: readonly string[]): readonly Paragraph[] {
  const last = bases.length - 1
  return bases.map((basis, index) => bodyParagraph('basis', withEnd(basis, index === last ? '.' : ';')))
}

/** A piece of the body. */
export function docxBlock(block: PaperBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'part':
      return [bodyParagraph('partHeading', `${block.label} ${block.title}`)]
    case 'clause':
      return [bodyParagraph('clauseHeading', `${block.label} ${block.title}`)]
    case 'paragraph':
      return [bodyParagraph('body', block.label ? `${block.label} ${block.text}` : block.text)]
    case 'item':
      return [
        bodyParagraph('body', `${block.label} ${withSign(block.text)}`),
        ...block.lines.map((line) => bodyParagraph('body', lineUnder(block.label, line))),
      ]
    case 'annex':
      return annexHead(block)
    case 'table':
      return [aboveTable(), tableOf(block)]
  }
}

/** "Phụ lục", its title and what it belongs to, in the middle at the head of a new page. */
function annexHead({ word, title, reference }: Extract<PaperBlock, { kind: 'annex' }>): readonly Paragraph[] {
  const lines = [
    ...(word === null ? [] : [{ element: 'annexWord', text: word } as const]),
    ...title
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ element: 'annexTitle', text }) as const),
    ...(reference === null ? [] : [{ element: 'annexReference', text: reference } as const]),
  ]
  return lines.map(({ element, text }, at) => centred(element, text, { pageBreakBefore: at === 0 }))
}

/** Some room between a paragraph and the table under it, which a table itself cannot keep. */
function aboveTable(): Paragraph {
  return new Paragraph({ spacing: { line: 100, lineRule: LineRuleType.EXACT }, children: [] })
}

/** A table over the whole width; its head is printed again on each page. */
function tableOf({ columns, rows }: TableBlock): Table {
  const widths = columns.map(({ share }) => twips(textWidth * share))
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: !isHead, children: cellsOf(texts, isHead) })
  const cellsOf = (texts: readonly string[], isHead: boolean) =>
    texts.length === 1 && columns.length > 1
      ? [
          cell(texts[0] ?? '', {
            width: twips(textWidth),
            across: columns.length,
            isHead: true,
            centred: false,
          }),
        ]
      : columns.map(({ centred }, at) =>
          cell(texts[at] ?? '', { width: widths[at] ?? 0, across: 1, isHead, centred: isHead || centred }),
        )
  return new Table({
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: allBorders,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  })
}

interface CellLook {
  readonly width: number
  /** How many columns it goes over. */
  readonly across: number
  readonly isHead: boolean
  readonly centred: boolean
}

function cell(text: string, { width, across, ...look }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    columnSpan: across,
    children: text.split('\n').map((line) => cellLine(line, look)),
  })
}

function cellLine(text: string, { isHead, centred }: Pick<CellLook, 'isHead' | 'centred'>): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 40, after: 40 },
    children: [new TextRun({ text, bold: isHead, size: 2 * TABLE_SIZE, font: paperLayout.font.name })],
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const allBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const
