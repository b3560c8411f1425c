import { GIAO } from './giving.ts'
import { type Passage, part } from './passage.ts'
import { opensUnit, unitListEnd } from './units.ts'
import { startsWithVerb } from './verbs.ts'

/** Verbs with which one asks another; "theo đề nghị của …" names no one who is asked. */
const REQUEST = new RegExp(
  `(?<!\\p{L})(?<verb>yêu cầu|đề nghị|${GIAO}(?: nhiệm vụ)?(?: cho)?|chỉ đạo) (?=\\p{L})`,
  'gu',
)
/** "Sở A trân trọng", "Văn phòng thông báo và": how one asks, between who asks and what is asked. */
const MANNER =
  /(?: (?:xin|kính|rất|trân trọng|thống nhất|tiếp tục|cũng|thông báo(?: nội dung trên)?|có ý kiến(?: chỉ đạo)?)(?:,| và)?)+$/u
/** Openings that begin with a verb and yet only say why: "Thực hiện Kế hoạch số 5/KH-UBND, …". */
const REASON =
  /^(?:(?:tiếp tục )?(?:thực hiện|triển khai) (?:các |nội dung |ý kiến |sự )*(?:kế hoạch|công văn|văn bản|chỉ đạo|ý kiến|kết luận|quyết định|nghị quyết|nghị định|thông tư|luật|chỉ thị|chương trình|hướng dẫn|thông báo|nhiệm vụ|quy định|quy chế|công điện|đề án|phong trào|giao ước)|căn cứ|trên cơ sở|theo|để|nhằm|xét|hưởng ứng|chuẩn bị|phục vụ|đảm bảo|bảo đảm|trong|khi|nếu)(?!\p{L})/u
/** "UBND tỉnh đã ban hành Kế hoạch …; để triển khai, Sở A đề nghị …" */
const TOLD = /^[^,;:.]{3,80} (?:đã|vừa|nhận được|mới) /u
/** "… có ý kiến như sau: giao Sở A …" */
const SAYS = /(?:ý kiến|chỉ đạo|kết luận|yêu cầu|quyết định|đề nghị)(?: như sau| sau đây)?: ?$/u
/** Many who ask are an applicant each, or pass on what they were asked: "UBND các xã chỉ đạo các trường …". */
const MANY =
  /^(?:các|mỗi|từng|những|toàn thể|tất cả|quý)(?!\p{L})|^(?:ubnd|ủy ban nhân dân|công an|mặt trận|hội|đoàn|công đoàn|phòng|trường|trung tâm|trưởng|giám đốc|thủ trưởng|chủ tịch|lãnh đạo|người đứng đầu|hiệu trưởng|bí thư|đại diện)(?!\p{L})[^,]*? (?:các|mỗi|từng|cấp)(?!\p{L})/u
const PROVINCIAL =
  /^(?:thường trực |ban thường vụ |chủ tịch )?(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố)|tỉnh ủy|thành ủy)(?!\p{L})/u
/** Whom an office sends out of its own: that it does so is its work. */
const STAFF =
  /^(?:cán bộ|công chức|viên chức|chuyên viên|bộ phận|nhân viên|cá nhân|người|giáo viên|kế toán|thành viên)(?!\p{L})/u
/** "đề nghị Chủ tịch UBND tỉnh tặng Bằng khen": to apply for it is the work of who does. */
const PETITION =
  /^(?:xem xét,? (?:và )?)?(?:tặng|khen|xét tặng|công nhận|phong tặng|truy tặng|phê duyệt|quyết định|trình (?:chủ tịch|thủ tướng|ubnd|ủy ban|bộ))(?!\p{L})/u
/** Behind these nobody need be named who asks: "Trên đây là Kế hoạch …, đề nghị các đơn vị …". */
const LINK =
  /^(?:trên đây|vậy|vì vậy|do vậy|do đó|theo đó|vì thế|nhận được|ngoài ra|sau|hiện nay|riêng|tuy nhiên|đồng thời|nay|bên cạnh đó)(?!\p{L})/u
/** Nobody applies for these himself. */
const AT_ONCE =
  /^(?:gửi|nộp|báo cáo|cung cấp|phản hồi|trả lời|cử|đăng ký|chuyển|rà soát|khẩn trương|nghiêm túc)(?!\p{L})/u
const LONGEST_OPENING = 1_200
const LONGEST_ASKER = 160
const MOST_COMMAS = 4

/**
 * Where the unit begins that another asks: "Thực hiện Kế hoạch …, Ủy ban nhân dân tỉnh yêu cầu các sở …".
 * Null when nobody asks anybody. `plain`: not past an opening clause.
 */
export function askedUnitAt(sentence: Passage, plain: boolean): number | null {
  const at = askedAt(sentence, plain, namesWhom)
  if (at === null) return null
  return PETITION.test(sentence.folded.slice(unitListEnd(sentence, at))) ? null : at
}

/** "…, Sở A đề nghị gửi báo cáo …": what is asked, where the sentence does not say of whom. */
export function withoutAsker(sentence: Passage, plain: boolean): Passage {
  const at = askedAt(sentence, plain, (verb, asked) => /^(?:yêu|đề)/u.test(verb) && AT_ONCE.test(asked))
  return at === null ? sentence : part(sentence, at)
}

function askedAt(
  sentence: Passage,
  plain: boolean,
  isAsked: (verb: string, asked: string) => boolean,
): number | null {
  const opening = sentence.folded.slice(0, LONGEST_OPENING)
  const isBehind = !plain && opensClause(sentence)
  for (const match of opening.matchAll(REQUEST)) {
    const at = match.index + match[0].length
    const verb = match.groups?.verb ?? ''
    if (!isAsked(verb, sentence.folded.slice(at, at + LONGEST_ASKER))) continue
    const asker = askerBefore(sentence, match.index, isBehind)
    if (asker !== null && mayAsk(asker, verb)) return at
  }
  return null
}

function namesWhom(verb: string, asked: string): boolean {
  return opensUnit(asked) && (/^(?:yêu|đề)/u.test(verb) || !STAFF.test(asked))
}

/** Whether a sentence opens with why or when, so that who asks may stand behind it. */
function opensClause(sentence: Passage): boolean {
  if (opensUnit(sentence.folded.slice(0, 40))) return TOLD.test(sentence.folded.slice(0, 140))
  return REASON.test(sentence.folded) || !startsWithVerb(sentence)
}

/** Who asks, as it stands right before the request; '' when only the clause before it does. */
function askerBefore(sentence: Passage, request: number, isBehind: boolean): string | null {
  const before = sentence.folded.slice(0, request).trimEnd()
  const near = before.slice(-60)
  if (isBehind && SAYS.test(near)) return ''
  if (isBehind && /[,;]$/.test(near) && isLinked(sentence)) return ''
  const end = before.length - (MANNER.exec(near)?.[0].length ?? 0)
  const least = Math.max(0, end - LONGEST_ASKER)
  if (least === 0 && isAsker(sentence, 0, end)) return before.slice(0, end)
  let mark = isBehind ? end : 0
  for (let count = 0; count < MOST_COMMAS; count += 1) {
    mark = Math.max(before.lastIndexOf(', ', mark - 1), before.lastIndexOf('; ', mark - 1))
    if (mark < least || mark <= 0) return null
    if (isAsker(sentence, mark + 2, end)) return before.slice(mark + 2, end)
  }
  return null
}

function isLinked({ folded }: Passage): boolean {
  return LINK.test(folded) || REASON.test(folded)
}

function isAsker(sentence: Passage, from: number, end: number): boolean {
  const name = part(sentence, from, end)
  return name.text !== '' && opensUnit(name.folded.slice(0, 40)) && unitListEnd(name) === name.text.length
}

/** "chỉ đạo" asks another only where the head of a province does; else it is the work of who directs. */
function mayAsk(asker: string, verb: string): boolean {
  if (MANY.test(asker)) return false
  return verb !== 'chỉ đạo' || asker === '' || PROVINCIAL.test(asker)
}
