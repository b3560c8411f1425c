import { fold, isUpperCase } from './fold.ts'
import { type Line, type Segment, segmentsOf } from './lines.ts'
import { part, spanIn } from './passage.ts'
import type { Span } from './reading.ts'

/** The left column of the head: who issues the paper, and above it the superior agency. */
export type Letterhead = {
  readonly issuer: { readonly text: string; readonly span: Span } | null
  readonly parent: { readonly text: string; readonly span: Span } | null
  /** State name, motto and rules: printed on every paper, said by no one. */
  readonly frame: readonly Span[]
}

const MOTTO =
  /cộng h(?:òa|oà) xã|xã hội chủ nghĩa|chủ nghĩa việt nam|^hội chủ nghĩa|độc lập ?[-–] ?tự do|^tự do|^-? ?hạnh phúc$|đảng cộng sản việt nam|^việt nam$/
const RULE = /^[-_=*.~—–\s]{3,}$/
const NOT_AGENCY = /^(?:số\s*[:.]|số\s+\d|v\/v|về việc|ngày|\d)|ngày.{0,8}tháng|tháng.{0,8}năm/
const MOTTO_PART = /\s*(?:cộng h(?:òa|oà) xã hội.*|độc lập ?[-–] ?tự do.*)$/
const AGENCY_HEAD =
  /^(?:ủy ban|ubnd|hội đồng|hđnd|sở|ban|bộ|tổng cục|chi cục|cục|vụ|trung tâm|trường|phòng|khối|cụm|đảng|liên đoàn|công đoàn|hội|đoàn|tỉnh|thành|huyện|văn phòng|viện|bệnh viện|công ty|tổng công ty|tập đoàn|công an|tòa án|kho bạc|bảo hiểm|ngân hàng|quỹ|đài|báo|tổ|mặt trận|hạt|đội|trạm|học viện|thanh tra|quân khu|chính phủ|quốc hội|thủ tướng|cơ quan|bưu điện|xã|phường|đặc khu)(?!\p{L})/u
const PEOPLE =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng bộ|ban chấp hành|ban thường vụ|ủy ban mttq.*|ủy ban mặt trận tổ quốc.*|tòa án nhân dân|viện kiểm sát nhân dân)$/
const POST =
  /^(?:(?:khối|cụm|tổ|đội|nhóm|hiệu|ban) (?:trưởng|phó)|trưởng (?:khối|cụm|ban|đoàn)(?: thi đua)?|(?:đơn vị|cơ quan|tỉnh) (?:khối|cụm) trưởng|thường trực (?:khối|cụm)|chủ tịch|giám đốc|hiệu trưởng|bí thư|chánh văn phòng)$/
const PLACE_HEAD = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\p{L})/u

/** Reads the letterhead from the lines above the type of the paper. */
export function readLetterhead(source: string, lines: readonly Line[]): Letterhead {
  const frame: Span[] = []
  const names: Segment[] = []
  let named = false
  for (const segment of segmentsOf(source, lines, 0)) {
    const folded = fold(segment.text)
    if (RULE.test(segment.text) || MOTTO.test(folded)) {
      const cut = MOTTO_PART.exec(folded)
      if (cut !== null && cut.index > 4 && AGENCY_HEAD.test(folded)) {
        names.push({ ...part(segment, 0, cut.index), line: segment.line })
        frame.push(spanIn(segment, cut.index, segment.text.length))
      } else frame.push(segment)
    } else if (NOT_AGENCY.test(folded) || segment.text.length <= 2) named = true
    else if (!named) names.push(segment)
  }
  return { ...agenciesOf(names), frame }
}

type Agency = { text: string; span: Span }

/** Joins broken names; the last whole name is the issuer, the one before it its superior. */
function agenciesOf(names: readonly Segment[]): { issuer: Agency | null; parent: Agency | null } {
  const agencies: Agency[] = []
  for (const name of names) {
    if (!isUpperCase(name.text) && !AGENCY_HEAD.test(fold(name.text))) continue
    if (agencies.length > 0 && name.text.includes(': ')) continue
    const before = agencies.at(-1)
    if (before !== undefined && goesOn(before.text, name.text)) {
      before.text = `${before.text} ${name.text}`
      before.span = { start: before.span.start, end: name.end }
    } else agencies.push({ text: name.text, span: { start: name.start, end: name.end } })
  }
  // "KHỐI THI ĐUA SỐ 3 / KHỐI TRƯỞNG": who heads a bloc issues its papers, in its name.
  if (agencies.length > 1 && POST.test(fold(agencies.at(-1)?.text ?? ''))) agencies.pop()
  const issuer = agencies.at(-1) ?? null
  const parent = agencies.length > 1 ? (agencies.at(-2) ?? null) : null
  return { issuer, parent }
}

function goesOn(before: string, next: string): boolean {
  const folded = fold(next)
  if (PEOPLE.test(fold(before)) && PLACE_HEAD.test(folded)) return true
  if (/[-–,]$| và$| CỦA$| CÁC$/i.test(before)) return true
  return !AGENCY_HEAD.test(folded)
}
