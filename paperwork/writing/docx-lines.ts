import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TableCell,
  TextRun,
  VerticalAlignTable,
} from 'docx'
import { type PaperElement, paperLayout } from '#law'
import { paragraphs, sizes } from './chosen-layout.ts'
import { widestLine } from './name-lines.ts'

/** Twentieths of a point, the unit of Word, in a millimetre. */
const TWIPS_IN_MM = 1440 / 25.4

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_IN_MM)

/** Letters as the layout has them for a part of the paper. */
export function lettersOf(element: PaperElement, text: string): TextRun {
  const { upperCase, bold, italic } = paperLayout.letters[element]
  return new TextRun({
    text: upperCase ? text.toLocaleUpperCase('vi') : text,
    bold,
    italics: italic,
    size: 2 * sizes[element],
    font: paperLayout.font.name,
  })
}

/** A line that stands in the middle, single-spaced, as in the head and the foot. */
export function centred(element: PaperElement, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [lettersOf(element, text)],
  })
}

/** A paragraph of the body: justified, its first line standing in. */
export function bodyParagraph(element: PaperElement, text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(paragraphs.firstLine) },
    spacing: bodySpacing,
    children: [lettersOf(element, text)],
  })
}

export const bodySpacing = {
  before: 20 * paragraphs.spaceBetween,
  line: Math.round(240 * paragraphs.lineSpacing),
  lineRule: LineRuleType.AUTO,
} as const

interface RuledLine {
  readonly element: PaperElement
  readonly text: string
  /** The rule as a share of the line, and the width that both stand in the middle of, in millimetres. */
  readonly share: number
  readonly within: number
}

/** The solid rule under a line: as long as its share of the line, where the line is broken of its first row. */
export function ruleUnder({ element, text, share, within }: RuledLine): Paragraph {
  const { upperCase, bold } = paperLayout.letters[element]
  const shown = upperCase ? text.toLocaleUpperCase('vi') : text
  const room = twips(within)
  const line = Math.min(room, Math.round(20 * widestLine(shown, { size: sizes[element], bold })))
  const side = Math.max(0, Math.round((room - line * share) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' } },
    children: [],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** No lines around the two sides of head and foot. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

/** One side of the head or foot, so many millimetres wide. */
export function side(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: twips(width), type: 'dxa' },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.TOP,
    borders: { top: none, bottom: none, left: none, right: none },
  })
}
