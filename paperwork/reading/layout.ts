import { bulletOf, follows, type Label, labelOf } from './labels.ts'
import type { Line } from './lines.ts'

/** How the paper breaks its lines: one line per paragraph, or lines broken at a width. */
export type Layout = {
  readonly wrapped: boolean
  /** Paragraphs stand apart by empty lines, so that a line without one goes on. */
  readonly spaced: boolean
  readonly width: number
}

const TERMINAL = /(?:[.;:!?…]|\.\/\.?|[.,] ?\/)["”’)]*$/
const LOWER_OR_DIGIT = /^[\p{Ll}\d(,%“"]/u
const LOWER = /^[\p{Ll},;)%]/u
/** With these words a paragraph of its own closes the paper. */
const CLOSES = /^(?:Trên đây là|Trong quá trình) /u
const BROKEN_DASH = /^[-–] ?[\p{Ll}\d]/u
/** "Hội đồng Thi đua / - Khen thưởng": names of offices that a line breaks at their dash. */
const HALF_NAME =
  /(?:Thi đua|Tổ chức|Hành chính|Kế hoạch|Tài chính|Kế toán|Văn hóa|Lao động|Kinh tế|Khoa học|Tuyên giáo|Chính sách|Quy hoạch|Dân số|Truyền thông|Nông nghiệp|Kỹ thuật|Giáo dục|Đào tạo|Chính trị|Thông tin)$/u
const OTHER_HALF =
  /^[-–] (?:Khen thưởng|Hành chính|Kế toán|Tài chính|Tài vụ|Tổng hợp|Xã hội|Kỹ thuật|Công nghệ|Thể thao|Du lịch|Thương binh|Truyền hình|Truyền thông|Giáo dục|Đào tạo|Kế hoạch|Khoa học|Pháp luật|Quản trị|Môi trường|Đầu tư|Hợp tác|Nhân sự|Lao động|Thông tin|Hạ tầng|Đô thị)/u
const ENOUGH_PAIRS = 4
/** Lines that all end at one narrow width are broken there, whatever they go on with. */
const WIDEST_COLUMN = 110

/** Looks at all lines of the body at once. */
export function layoutOf(lines: readonly Line[]): Layout {
  let pairs = 0
  let lower = 0
  let openers = 0
  let apart = 0
  const broken: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || line.bar || previous.bar || line.text.startsWith('|')) continue
    if (bulletOf(line.text) !== null || labelOf(line.text) !== null) {
      openers += 1
      if (line.gap > 0) apart += 1
    } else if (line.gap === 0 && !TERMINAL.test(previous.text)) {
      pairs += 1
      broken.push(previous.text)
      if (LOWER_OR_DIGIT.test(line.text)) lower += 1
    }
  }
  const lengths = lines
    .filter(({ bar }) => !bar)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = broken.filter(({ length }) => length >= width * 0.85).length
  const narrow = width <= WIDEST_COLUMN && full * 10 >= pairs * 8
  const wrapped = pairs >= ENOUGH_PAIRS && (lower * 5 >= pairs * 2 || narrow) && width < 200
  return { wrapped, spaced: openers > 0 && apart * 10 >= openers * 6, width }
}

/** Whether a line only goes on with the sentence of the line before it. */
export function continues(layout: Layout, before: Line, line: Line): boolean {
  if (line.bar || before.bar || before.text.endsWith('/.')) return false
  const ended = TERMINAL.test(before.text)
  if (ended && CLOSES.test(line.text)) return false
  if (line.gap > 0) return !ended && line.gap <= 4 && LOWER.test(line.text)
  if (!layout.wrapped) return !ended && LOWER.test(line.text)
  if (layout.spaced) return true
  if (LOWER.test(line.text) && !ended) return true
  return before.text.length >= layout.width * 0.78
}

/** A dash or a number that a broken sentence happens to put at the start of a line. */
export function isBrokenOpener(layout: Layout, { before, line, label, previous }: Opener): boolean {
  if (line.gap > 0 || TERMINAL.test(before.text) || before.bar) return false
  if (/\([^()]*$/.test(before.text) && /^[^()]*\)/.test(line.text)) return true
  if (label === null) {
    if (layout.wrapped && HALF_NAME.test(before.text) && OTHER_HALF.test(line.text)) return true
    return layout.wrapped && layout.spaced && BROKEN_DASH.test(line.text)
  }
  if (!layout.wrapped) return false
  return !follows(previous, label) && before.text.length >= layout.width * 0.6
}

type Opener = {
  readonly before: Line
  readonly line: Line
  readonly label: Label | null
  /** The last label of the same kind. */
  readonly previous: Label | null
}
