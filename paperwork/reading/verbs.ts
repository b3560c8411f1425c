import { isFixedPhrase } from './fixed-phrase.ts'
import type { Passage } from './passage.ts'
import { PREDICATES } from './predicates.ts'

const ENDING = '(?!\\p{L})'
const PREDICATE = new RegExp(
  `^(?:${[...PREDICATES].sort((a, b) => b.length - a.length).join('|')})${ENDING}`,
  'u',
)
/** "các tổ chức đoàn thể", "cơ quan, tổ chức, cá nhân": here the same words name someone. */
const ORGANISATIONS =
  /^tổ chức(?: (?:đoàn thể|chính trị|xã hội|đảng|công đoàn|cơ sở đảng|hội(?! nghị| thảo| thi| diễn| thao| chợ| đàm| họp| trại)|cung cấp|tôn giáo|kinh tế|tín dụng|có liên quan|liên quan|khác|thành viên|đoàn(?= (?:thể|viên|thanh|trường|cơ sở|các cấp)|,|$))|,|;|$|:| và (?:cá nhân|đoàn thể))/u
const NOUN_BEFORE = /(?:các|những|mỗi|từng|cơ quan,|đơn vị,|và|,|;) $/u
const LEADERS = /^lãnh đạo (?:\p{Lu}|ban|sở|phòng|đơn vị|cơ quan|các|văn phòng|cấp)/u
const FIXED_BEFORE =
  /(?:tổ chức|ban|đoàn|tổ|bộ phận|hội đồng|phòng|trung tâm|cơ quan|cán bộ|đơn vị|ngân hàng|doanh nghiệp|người|công tác|dịch vụ|cung cấp|cộng tác viên|ủy ban|văn phòng|chi cục|sở|thường trực|chuyên viên|nhân viên) $/u
/** "Phó Giám đốc phụ trách khối": one of several, told by what is in his charge. */
const IN_CHARGE_BEFORE =
  /(?<!\p{L})(?:cán bộ|công chức|viên chức|người|phó|lãnh đạo|chuyên viên|bộ phận|đồng chí|giám đốc|chủ tịch|trưởng|tổng|giáo viên|nhân viên)(?: \p{L}+){0,3} $/u
/** Behind these the same words are nouns: "dịch vụ chi trả", "theo phân công của". */
const NOMINAL_BEFORE =
  /(?:dịch vụ|công tác|nhiệm vụ|hoạt động|cộng tác viên|nhân viên|chuyên viên|việc|theo|của|về|sự|kết quả|trên cơ sở) $/u
/** "Phòng Kế hoạch tổng hợp": the name of an office may go on with what it does. */
const OFFICE_BEFORE =
  /(?:(?:phòng|bộ phận|tổ|ban) (?:kế hoạch|hành chính|tham mưu|nghiên cứu)(?:,| -| và)?|trung tâm dịch vụ) $/u
const OF_OFFICE =
  /^(?:tổng hợp|tổ chức|thẩm định|kiểm tra|đánh giá|tuyên truyền|chi trả|truyền thông|hướng dẫn nghiệp vụ)(?!\p{L})/u
/** Behind "các đơn vị" a verb says what they are to do, unless it only tells which of them: "các cơ quan chủ trì". */
const MANY =
  /(?:^|[\s(])(?:các|những|mỗi|từng) (?:[\p{L} ]{2,20}(?:,| và) )*(?:phòng|đơn vị|cơ quan|trung tâm|doanh nghiệp) $/u
const ROLE_OF_MANY =
  /^(?:(?:cung cấp|sử dụng|soạn thảo|tiếp nhận|biên soạn)(?!\p{L})|chủ trì(?!,? phối hợp (?:với|cùng)|,? (?:tổ chức|xây dựng|tham mưu|triển khai|rà soát|tổng hợp))|phối hợp(?! (?:với|cùng|chặt chẽ|tốt|tổ chức|triển khai|tuyên truyền|xây dựng))|thực hiện(?=$|[,.;:]| (?:và|chủ trì|phối hợp|có trách nhiệm|báo cáo|nhiệm vụ|phải))|\p{L}+ \p{L}+(?=$|[.;:)]))/u
const PART_OF_NAME =
  /^(?:kiểm tra|thẩm định|chỉ đạo|giám sát|tổ chức|tuyên truyền|tổng hợp|hướng dẫn|đánh giá|biên tập|soạn thảo|cung cấp|phát động|xét|vận động|chi trả|sử dụng|thực hiện|tiếp nhận|chủ trì|phối hợp|giải quyết|ứng dụng|tích hợp|kê khai|biên soạn|thẩm tra|tập huấn|hòa giải|trồng|đối thoại|khảo sát|chấm|soạn|đăng(?! ký| tải)|số hóa)/u

/** Whether the predicate of the sentence begins at an offset: the words before it are the name of a unit. */
export function predicateAt(text: string, folded: string, at: number): boolean {
  const first = text[at] ?? ''
  if (first !== first.toLowerCase()) return false
  const rest = folded.slice(at, at + 48)
  if (!PREDICATE.test(rest)) return false
  const before = folded.slice(Math.max(0, at - 24), at)
  if (NOMINAL_BEFORE.test(before) || isFixedPhrase(before, rest)) return false
  if (rest.startsWith('phụ trách')) return at > 0 && !IN_CHARGE_BEFORE.test(before)
  if (isOrganisation(rest)) return at > 0 && !NOUN_BEFORE.test(before)
  if (rest.startsWith('tổ chức') && /(?:các|những|mỗi|từng) $/u.test(before)) return false
  if (rest.startsWith('lãnh đạo') && LEADERS.test(text.slice(at, at + 48)))
    return /(?:tham mưu|giúp) $|(?:đảng ủy|chi ủy|cấp ủy|ban thường vụ|ban chấp hành)[^,;]*$/.test(before)
  if (rest.startsWith('vận động') && /(?:đơn vị|cơ quan|doanh nghiệp) $/.test(before)) return true
  if (MANY.test(folded.slice(Math.max(0, at - 60), at)) && PART_OF_NAME.test(rest))
    return !ROLE_OF_MANY.test(rest)
  return !(
    (isBareHead(before) && PART_OF_NAME.test(rest)) ||
    (OFFICE_BEFORE.test(before) && OF_OFFICE.test(rest))
  )
}

/** "Chấm sáng kiến: …" names a deed, "Các trường tiểu học: …" does not; a sentence may open with a capital. */
export function startsWithVerb({ text, folded }: Pick<Passage, 'text' | 'folded'>): boolean {
  return predicateAt(`${(text[0] ?? '').toLowerCase()}${text.slice(1)}`, folded, 0)
}

/** Verbs that before a time only say how it binds. */
const ONLY_SAYS =
  /^(?:nộp|gửi|hoàn thành|thực hiện|tổ chức|triển khai|dự kiến|trình|báo cáo|áp dụng|bắt đầu|khai mạc|công bố|họp|vào|trước|khi|được)(?!\p{L})/u

/** "tổng kết: trước ngày 15/12", "Sơ kết trước ngày 15/6" say what is due as well. */
export function namesDeed(before: Passage): boolean {
  return startsWithVerb(before) && !ONLY_SAYS.test(before.folded)
}

/** "tổ chức đoàn thể": a name, not the verb. */
export function isOrganisation(folded: string): boolean {
  return ORGANISATIONS.test(folded)
}

/** "Ban chỉ đạo", "cơ quan chủ trì", "đơn vị phối hợp": a head noun with nothing of its own takes the verb as name. */
function isBareHead(before: string): boolean {
  const match = FIXED_BEFORE.exec(before)
  if (match === null) return false
  const head = before.slice(0, match.index)
  return (
    /^$|(?:các|những|mỗi|từng|,|;|và|với|của|cho) ?$/u.test(head.trimEnd() === '' ? '' : head) &&
    !/^văn phòng|^sở|^chi cục/.test(match[0])
  )
}
