import { GIAO } from './giving.ts'
import { type Passage, part } from './passage.ts'
import { isOrganisation, predicateAt } from './verbs.ts'

/** Nouns with which the name of a unit, an office or a group of people can begin. */
const HEADS =
  'tập thể lãnh đạo|lãnh đạo|thường trực|thủ trưởng|người đứng đầu|trưởng|tổng phụ trách|tổng giám đốc|chủ nhiệm|thủ quỹ|báo cáo viên|phó|giám đốc|phó giám đốc|chủ tịch|chánh|hiệu trưởng|bí thư|đồng chí|đ\\/c|ông|bà|văn phòng|phòng|ban(?! hành)|sở|bộ(?! nhận| tiêu| chỉ số| máy| câu)|cục|chi cục|tổng cục|vụ|viện|ủy ban|ubnd|hđnd|ubmttq|mttq|hội đồng|công đoàn|liên đoàn|huyện đoàn|tỉnh đoàn|thành đoàn|quận đoàn|thị đoàn|đoàn(?! kết)|chi đoàn|chi bộ|chi(?=, đảng bộ)|chi hội|đảng|đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|hội(?! nghị| thảo| thi| diễn| thao| chợ| nhập| đàm| họp| trường| trại| giảng| khỏe)|cổng(?= thông)|trung tâm|trường(?! hợp)|khối(?! lượng)|cụm|tổ(?! chức)|tổ chức|đội(?! ngũ)|trạm|hạt|thanh tra|công an|quân sự|mặt trận|ngân hàng|báo(?! cáo)|đài|kho bạc|bảo hiểm|bưu điện|bệnh viện|tòa án|viện kiểm sát|quỹ|công ty|tổng công ty|doanh nghiệp|chủ đầu tư|nhà đầu tư|hợp tác xã|thành viên|cơ quan|đơn vị|bộ phận|địa phương|cá nhân|tập thể|nhóm tác giả|tác giả|cán bộ|công chức|viên chức|ccvc|cbcc|cbccvc|cbcc-vc|người lao động|người sử dụng lao động|đoàn viên|hội viên|đảng viên|kế toán|chuyên viên|giáo viên|học sinh|thư ký|bql\\p{L}{0,6}(?!\\.\\p{L})|cảng|hải quan|khoa(?! học| bảng)|cơ sở(?! dữ liệu| vật chất| hạ tầng| pháp lý| để| nào| tính)|tổ dân phố|khu phố|ấp|buôn|tiểu ban|phân hội|xí nghiệp|nhà máy|nhà văn hóa|thư viện|bảo tàng|liên minh|hiệp hội|câu lạc bộ|nghiệp đoàn|nhân viên|giảng viên|sinh viên|trưởng khoa|chuyên môn|tiểu khu|đồn|hợp đoàn|trung đoàn|nông trường|lâm trường|thôn|xã(?! hội)|phường|nhà trường|học viện|điện lực|chính quyền|cấp ủy|cộng tác viên|khối trưởng|khối phó|cụm trưởng|cụm phó|cấp|ngành|đoàn thể|trưởng thôn|khoa|chi nhánh|nhà máy|xưởng|phân xưởng|tổ trưởng|cơ sở(?! dữ liệu| vật chất| pháp lý| hạ tầng)|chuyên môn đồng cấp|liên minh|bộ chỉ huy|bên'
const QUANTIFIER = '(?:các|mỗi|từng|toàn thể|tất cả(?: các)?|những|đại diện(?: các)?|một số|quý) '
const HEAD = new RegExp(
  `^(?:(?:${QUANTIFIER})?(?:${HEADS})|(?:các|mỗi|từng) (?:tỉnh|thành phố|huyện|quận|thị xã))(?!\\p{L})`,
  'u',
)
/** After a comma only these open another unit, whatever their case. */
const COUNTED_OPENER =
  /^(?:các|mỗi|từng|toàn thể|tất cả|những|đại diện|lãnh đạo|thủ trưởng|trưởng|phó trưởng|giám đốc|chủ tịch|chánh|tổ chức đoàn thể|ccvc|cbccvc|cbcc-vc|tập thể lãnh đạo|đồng chí|người đứng đầu|cá nhân, nhóm|báo, đài|thành viên|chính quyền đồng cấp)(?!\p{L})/u
/** "xã Minh Tân": a place in small letters with its name. */
const PLACE =
  /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thôn|ấp|khu phố|tổ dân phố|đặc khu) (?:\p{Lu}|số \d|\d)/u
/** Names that are whole with one capital word. */
const WHOLE =
  /^(?:văn phòng|công đoàn|chi đoàn|đoàn thanh niên|đoàn tncs|chi bộ|đảng ủy|thanh tra|ủy ban|ubnd|hđnd|ubmttq|mặt trận|hội đồng|công an|kho bạc|bưu điện|kế toán|bộ chỉ huy|ban giám hiệu|ban giám đốc|khối trưởng|khối phó|cụm trưởng|cụm phó|tổng phụ trách|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|xã đoàn|ban chấp hành|hội (?!viên)|trung tâm|tổ chức đoàn thể|chi cục|liên đoàn|bql|quỹ|ban thường vụ|thường trực)/u
const BARE_HEAD =
  /^(?:phòng|ban|sở|bộ|cục|vụ|viện|trường|khối|cụm|tổ|đội|trạm|hạt|đoàn|hội|báo|đài|xã|phường|thôn|ngành|đơn vị|cơ quan)(?:$|[ ,;.)](?![\p{L}])|, | và |$)/u
const NO_SPLIT_BEFORE_AND =
  /^ *(?:cơ quan )?báo$|(?:văn phòng|thường trực|vp) (?:đoàn đbqh(?: và hđnd)?|hđnd|hội đồng nhân dân|đoàn đại biểu quốc hội(?: và hội đồng nhân dân)?)$/u
/** "các đơn vị được kiểm tra:": what is done with a unit may be part of its name, up to the colon. */
const DESCRIBED = /^(?:(?:được|có) [^:,.;]{2,60}(?=:)|được [^:,.;]{2,40}$)/u
/** Bodies of a school, whose names have one capital. */
const OF_SCHOOL =
  /^(?:đoàn trường|tổ (?:chuyên môn|chủ nhiệm|văn phòng)|ban chuyên môn|giáo viên chủ nhiệm|tổ trưởng|hội đồng trường)(?!\p{L})/u
const EDGE = /^[\s,;:.–-]+|[\s,;:.–-]+$/g
const PREFIX = new RegExp(
  `^(?:${GIAO}(?: cho)?|yêu cầu|kính đề nghị|đề nghị|do|gồm|cùng|với|kính mời|mời)(?: có)? `,
  'u',
)

/** Whether a folded text begins like the name of a unit. */
export function opensUnit(folded: string): boolean {
  return HEAD.test(folded)
}

/** Names the units of a list, one each, as printed. */
export function splitUnits(list: Passage): readonly Passage[] {
  const units: Passage[] = []
  let start = 0
  for (const cut of cutsIn(list)) {
    pushUnit(units, list, [start, cut.from])
    start = cut.to
  }
  pushUnit(units, list, [start, list.text.length])
  return units
}

function pushUnit(units: Passage[], list: Passage, [from, to]: readonly [number, number]): void {
  const trimmedList = list.text.slice(from, to)
  const lead = /^[\s,;:.–-]*/.exec(trimmedList)?.[0].length ?? 0
  const tail = /[\s,;:.–-]*$/.exec(trimmedList)?.[0].length ?? 0
  let begin = from + lead
  const end = Math.max(begin, to - tail)
  const prefix = PREFIX.exec(list.folded.slice(begin, end))
  if (prefix !== null) begin += prefix[0].length
  const unit = part(list, begin, end)
  if (unit.text.replace(EDGE, '') !== '') units.push(unit)
}

type Cut = { readonly from: number; readonly to: number }

/** Where one unit ends and the next begins; never inside brackets. */
function cutsIn({ text, folded }: Passage): readonly Cut[] {
  const cuts: Cut[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const width = separatorAt(folded, index)
    if (width === 0) continue
    const unit = {
      before: folded.slice(start, index),
      text: text.slice(index + width),
      folded: folded.slice(index + width),
    }
    if (character !== ';' && !opensAnother(unit, character === ' ')) continue
    cuts.push({ from: index, to: index + width })
    start = index + width
    index += width - 1
  }
  return cuts
}

function separatorAt(folded: string, index: number): number {
  const character = folded[index]
  if (character === ';' || character === ',') return folded[index + 1] === ' ' ? 2 : 1
  if (character === ' ' && folded.startsWith(' và ', index)) return 4
  return character === ' ' && folded.startsWith(' cùng ', index) ? 6 : 0
}

type Next = { readonly before: string; readonly text: string; readonly folded: string }

/** After "," or "và": does the text name another unit, or go on with the same? */
function opensAnother({ before, text, folded }: Next, afterAnd: boolean): boolean {
  if (afterAnd && NO_SPLIT_BEFORE_AND.test(before)) return false
  if (before.trim() === '') return false
  if (COUNTED_OPENER.test(folded)) return !/^các (?:ban|ngành|cấp)(?:$|,)/.test(folded)
  if (PLACE.test(text)) return true
  if (OF_SCHOOL.test(folded)) return true
  if (!HEAD.test(folded)) return false
  const capital = text[0] !== text[0]?.toLowerCase()
  if (BARE_HEAD.test(folded)) return false
  if (WHOLE.test(folded)) return capital || !/(?:^| )(?:các|những) /.test(before.trim())
  return (
    capital &&
    /^\p{Lu}[\p{L}&]*(?: \p{L}+)? \p{Lu}|^\p{Lu}{2,}|^\p{Lu}\p{Ll}+(?: (?!và )\p{Ll}+)? (?:cấp|xã|tỉnh|huyện|thành|quản|chuyên|chức|nghiệp|tổ chức|kế)/u.test(
      text,
    )
  )
}

/**
 * How far a list of units reaches from the start of a passage: up to the predicate of the sentence.
 * 0 when the passage does not begin with a unit; the whole length when no predicate follows.
 */
export function unitListEnd(passage: Passage, from = 0): number {
  const { text, folded } = passage
  const opening = folded.slice(from, from + 40)
  if (!opensUnit(opening)) return from
  if (!isOrganisation(opening) && predicateAt(lowered(text, from), folded, from)) return from
  let depth = 0
  let at = from
  while (at < text.length) {
    const character = text[at]
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth <= 0 && (character === '.' || character === ':' || character === '“')) return at
    const wordStart = at > from && text[at - 1] === ' '
    if (depth <= 0 && wordStart && predicateAt(text, folded, at)) {
      const described = DESCRIBED.exec(folded.slice(at, at + 90))
      return described === null ? at : at + described[0].length
    }
    at += 1
  }
  return text.length
}

/** Names of units or places and nothing else: such a text asks for nothing. */
export function namesOnly(passage: Passage): boolean {
  if (
    /^(?:(?:Thị trấn|Xã|Phường) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?:(?:,| và) (?:(?:thị trấn|xã|phường) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)+$/u.test(
      passage.text,
    )
  )
    return true
  return (
    opensUnit(passage.folded.slice(0, 40)) &&
    splitUnits(passage).length > 1 &&
    unitListEnd(passage) === passage.text.length
  )
}

/** A sentence opens with a capital: its first word may still be a verb. */
function lowered(text: string, at: number): string {
  return at < text.length
    ? `${text.slice(0, at)}${(text[at] ?? '').toLowerCase()}${text.slice(at + 1)}`
    : text
}
