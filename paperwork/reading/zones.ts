import { fold, isUpperCase } from './fold.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import { paperTypeOf, uncodedPaperOf } from './paper-types.ts'

/** Which lines belong to the head, the body, the closing and the annexes; indices into the lines, half open. */
export type Zones = {
  /** The line that names the type, -1 when there is none. */
  readonly typeLine: number
  readonly titleEnd: number
  readonly closing: number
  readonly annex: number
}

const HEAD_LINES = 60
const CLOSING_BACK = 14
const LONGEST_SIGNED = 80
const BODY_OPENERS =
  /^(?:căn cứ|thực hiện |triển khai |nhằm |để |kính gửi|tiếp tục|xét |theo |điều \d|hưởng ứng|phát huy|trên cơ sở|thi hành|năm \d{4}|trong |thời gian:|hôm nay|vừa qua|ngày \d)/
const NOT_TITLE = /^(?:\((?!\d{1,2}\/)|\[?-{3,}|_{3,}|={3,}|\.{4,}|kính gửi|căn cứ)/
const AUTHORITY_LINE =
  /^(?:chủ tịch|giám đốc|trưởng ban|bộ trưởng|thủ tướng|ủy ban nhân dân|hội đồng|tổng giám đốc|cục trưởng|chi cục trưởng|hiệu trưởng|thủ trưởng|ban chấp hành|ban thường vụ)/
const CLOSING_MARK = /\.\s?\/\s?\.?["”]?\s*$/
const SIGNING = /^(?:tm\.|kt\.|tl\.|tuq\.|q\.|k\/|t\/m|thay mặt|người lập|thư ký|chủ tọa|đại diện)/

/** Divides a paper into its zones. */
export function zonesOf(lines: readonly Line[]): Zones {
  const typeLine = findType(lines)
  const titleEnd = typeLine === -1 ? headWithoutType(lines) : titleEndOf(lines, typeLine)
  const closing = findClosing(lines, Math.max(titleEnd, 0))
  return { typeLine, titleEnd, closing, annex: findAnnex(lines, closing) }
}

function findType(lines: readonly Line[]): number {
  const limit = Math.min(lines.length, HEAD_LINES)
  let mixed = -1
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (labelOf(line.text)?.kind === 'roman') break
    if (paperTypeOf(line.text) === null) continue
    if (isUpperCase(line.text)) return index
    if (mixed === -1) mixed = index
  }
  return mixed === -1 ? findUncoded(lines.slice(0, limit)) : mixed
}

/** A list or a table of scores is told by its title; one that is attached to a letter stands behind it. */
function findUncoded(lines: readonly Line[]): number {
  for (const [index, { text }] of lines.entries()) {
    if (/^\|? ?(?:kính gửi|v\/v|căn cứ|nơi nhận)/.test(fold(text)) || labelOf(text) !== null) return -1
    if (uncodedPaperOf(text) !== null) return index
  }
  return -1
}

/** The title runs to the first empty line after it, or to the line that opens the body. */
function titleEndOf(lines: readonly Line[], typeLine: number): number {
  let index = typeLine + 1
  const first = lines[index]
  if (first === undefined) return index
  const type = lines[typeLine]
  if (type !== undefined && uncodedPaperOf(type.text)?.whole === true && !goesOnTitle(type, first, true))
    return index
  if (labelOf(first.text) !== null || NOT_TITLE.test(fold(first.text))) return index
  const capitals = isUpperCase(first.text)
  index += 1
  while (index < lines.length) {
    const before = lines[index - 1]
    const line = lines[index]
    if (line === undefined || before === undefined || !goesOnTitle(before, line, capitals)) break
    index += 1
  }
  return index
}

function goesOnTitle(before: Line, line: Line, capitals: boolean): boolean {
  const folded = fold(line.text)
  if (line.bar || line.text.startsWith('|') || NOT_TITLE.test(folded)) return false
  const label = labelOf(line.text)
  if (label !== null && label.kind !== 'small-letter') return false
  if (/[.;:]$/.test(before.text)) return false
  const upper = isUpperCase(line.text)
  if (capitals) return upper && !(line.gap > 0 && AUTHORITY_LINE.test(folded))
  if (upper) return false
  const small = /^[\p{Ll}(]/u.test(line.text)
  if (line.gap > 0) return small && line.gap <= 2 && line.text.length < 160
  if (small && line.text.length < 170) return true
  if (line.text.length > 170 || BODY_OPENERS.test(folded)) return false
  return small || line.text.length < 90
}

/** A letter has no type line: its head ends where the addressees begin. */
function headWithoutType(lines: readonly Line[]): number {
  const limit = Math.min(lines.length, HEAD_LINES)
  for (let index = 0; index < limit; index += 1) {
    const text = fold(lines[index]?.text ?? '')
    if (text.startsWith('kính gửi')) return index
  }
  let end = 0
  for (let index = 0; index < Math.min(limit, 24); index += 1) {
    if (/ngày.{0,6}tháng.{0,6}năm|^số\s*[:.]|độc lập|v\/v/.test(fold(lines[index]?.text ?? '')))
      end = index + 1
  }
  return end
}

function findClosing(lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    if (/^\|? *nơi nhận/.test(fold(lines[index]?.text ?? ''))) return withSignatureBefore(lines, index, from)
  }
  return closingWithoutRecipients(lines, from)
}

/** A signature may stand above the list of recipients: then the closing begins behind the end mark. */
function withSignatureBefore(lines: readonly Line[], at: number, from: number): number {
  for (let index = at - 1; index >= Math.max(from, at - CLOSING_BACK); index -= 1) {
    const line = lines[index]
    if (line === undefined) break
    if (CLOSING_MARK.test(line.text)) {
      const next = lines[index + 1]
      return next !== undefined && looksSigned(next) ? index + 1 : at
    }
  }
  const signed = signatureAbove(lines, at, from)
  if (signed !== null) return signed
  const above = lines[at - 1]
  return above?.bar === true && lines[at]?.gap === 0 ? at - 1 : at
}

/** "TM. BAN THƯỜNG VỤ" and what is under it, right above the list of recipients. */
function signatureAbove(lines: readonly Line[], at: number, from: number): number | null {
  for (let index = at - 1; index >= Math.max(from, at - CLOSING_BACK); index -= 1) {
    const { text } = lines[index] ?? { text: '' }
    if (SIGNING.test(fold(text)) && isUpperCase(text)) return index
    if (text.length > LONGEST_SIGNED || labelOf(text) !== null || /[;:]$/.test(text)) return null
  }
  return null
}

function closingWithoutRecipients(lines: readonly Line[], from: number): number {
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const line = lines[index]
    if (line !== undefined && CLOSING_MARK.test(line.text)) return index + 1
  }
  for (let index = Math.max(from, lines.length - CLOSING_BACK); index < lines.length; index += 1) {
    const line = lines[index]
    if (line !== undefined && line.gap > 0 && looksSigned(line)) return index
  }
  return lines.length
}

function looksSigned({ text }: Line): boolean {
  const folded = fold(text)
  if (SIGNING.test(folded)) return true
  return (
    isUpperCase(text) &&
    text.length < 90 &&
    labelOf(text) === null &&
    /trưởng|chủ tịch|giám đốc|chánh|bí thư|thủ tướng|chủ nhiệm/.test(folded)
  )
}

const ANNEX_TITLE = /^(?:phụ lục|phụ biểu|biểu mẫu|mẫu số|danh sách|danh mục|biểu số|biểu )/

/** What follows the signature and is no part of it: annexes and lists. */
function findAnnex(lines: readonly Line[], closing: number): number {
  for (let index = closing; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const folded = fold(line.text)
    if (
      ANNEX_TITLE.test(folded) &&
      (isUpperCase(line.text) || /^(?:phụ lục|mẫu số)/.test(folded)) &&
      index > closing
    )
      return index
    if (/^\(?(?:ban hành )?kèm theo/.test(folded)) return annexTitle(lines, index, closing)
    if (index > closing + 2 && paperTypeOf(line.text) !== null && isUpperCase(line.text)) return index
  }
  return lines.length
}

function annexTitle(lines: readonly Line[], index: number, closing: number): number {
  let start = index
  while (start - 1 > closing && isUpperCase(lines[start - 1]?.text ?? '') && (lines[start]?.gap ?? 0) < 3)
    start -= 1
  return start
}
