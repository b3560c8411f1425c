import { fold, isUpperCase } from './fold.ts'
import type { Segment } from './lines.ts'
import type { Signer, Span } from './reading.ts'

/** How a line begins that says on whose behalf the paper is signed (NĐ 30/2020, phụ lục I, mục II.7). */
export const SIGNING = /^(?:t ?m\.|t\/m|k ?t\.|k\/|t ?l\.|t ?u ?q\.|tuq|q\.|thay mặt|quyền )/
const PREFIX =
  /^(?:(?<tm>t ?m\.|t\/m\.?|thay mặt)|(?<kt>k ?t\.|k\/)|(?<tuq>t ?u ?q\.?)|(?<tl>t ?l\.)|(?<q>q\.|quyền))\s*/
const INNER = /\s*[-–]\s*(?=(?:KT|TL|TUQ|Q)\.)/
const POSITION =
  /^(?:phó |q\. ?|quyền )?(?:chủ tịch|trưởng|giám đốc|tổng giám đốc|chánh|bộ trưởng|thứ trưởng|thủ tướng|cục trưởng|chi cục trưởng|chi cục phó|khối trưởng|hiệu trưởng|bí thư|vụ trưởng|viện trưởng|chủ nhiệm|ủy viên|đội trưởng|hạt trưởng|tổ trưởng|trạm trưởng|chủ tọa|thư ký|tư lệnh|chỉ huy|tổng biên tập|kế toán|thủ trưởng|đại diện|cụm trưởng|tổng thư ký|phó|người)/

export type SignerRead = {
  readonly signer: Signer | null
  /** Signatures beside the main one: the clerk of a meeting, say. */
  readonly aside: readonly Span[]
}

/** Whether a folded line names an office. */
export function isPosition(folded: string): boolean {
  return POSITION.test(folded)
}

/** Reads the signature block from its lines, the right column when there are two. */
export function readSigner(segments: readonly Segment[]): SignerRead {
  const aside: Span[] = []
  const main: Segment[] = []
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]
    if (next !== undefined && next.line === segment.line)
      aside.push({ start: segment.start, end: segment.end })
    else main.push(segment)
  }
  if (main.length === 0) return { signer: null, aside }
  const name = nameOf(main)
  const offices = main.filter((segment) => segment !== name)
  const { authority, position } = officeOf(offices.flatMap(splitInner))
  if (authority === null && position === null && name === null) return { signer: null, aside }
  const first = main[0]
  const last = name ?? main.at(-1)
  const span = { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.end ?? 0) }
  return { signer: { authority, position, name: name?.text ?? null, span }, aside }
}

function splitInner(segment: Segment): readonly string[] {
  return segment.text.split(INNER)
}

/** The name is the last line in small letters, or a last line in capitals that names no office. */
function nameOf(main: readonly Segment[]): Segment | null {
  const small = main.findLast(
    ({ text }) => !isUpperCase(text) && !isPosition(fold(text)) && !SIGNING.test(fold(text)),
  )
  if (small !== undefined) return small
  const last = main.at(-1)
  const office = main.slice(0, -1).some(({ text }) => isPosition(fold(text).replace(PREFIX, '')))
  if (last === undefined || !office) return null
  const words = last.text.split(' ').length
  return !isPosition(fold(last.text)) &&
    !SIGNING.test(fold(last.text)) &&
    words >= 2 &&
    words <= 5 &&
    !/\d/.test(last.text)
    ? last
    : null
}

function officeOf(lines: readonly string[]): { authority: string | null; position: string | null } {
  const authorities: string[] = []
  let position: string | null = null
  let represented: string | null = null
  let onBehalf = false
  for (const line of lines) {
    const match = PREFIX.exec(fold(line))
    if (match !== null) {
      const code = codeOf(match)
      authorities.push(code)
      onBehalf = code === 'TM.'
      if (!onBehalf) represented = line.slice(match[0].length)
    } else if (position === null) {
      if (onBehalf && !isPosition(fold(line))) continue
      position = line
    }
  }
  return {
    authority: authorities.length === 0 ? null : authorities.join('+'),
    position: position ?? (represented === '' ? null : represented),
  }
}

function codeOf({ groups }: RegExpExecArray): string {
  if (groups?.tm !== undefined) return 'TM.'
  if (groups?.kt !== undefined) return 'KT.'
  if (groups?.tuq !== undefined) return 'TUQ.'
  return groups?.tl === undefined ? 'Q.' : 'TL.'
}
