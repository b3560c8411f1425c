import { type Passage, part } from './passage.ts'
import { opensUnit } from './units.ts'

export type AttributeRole =
  | 'deadline'
  | 'responsible'
  | 'chair'
  | 'coordinate'
  | 'place'
  | 'content'
  | 'ignored'

/** A labelled line that says something about the item above it: "Thời gian hoàn thành: …". */
export type Attribute = { readonly role: AttributeRole; readonly value: Passage; readonly label: Passage }

const DOING =
  '(?: (?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai|dự kiến|thi công|bắt đầu|gửi|nộp|báo cáo|phát hành|cụ thể|khai mạc|diễn ra|đăng ký|phát động|tham gia|dự thi|kiểm tra|nhận hồ sơ|nộp hồ sơ))*'
const WHO = '(?:cơ quan|đơn vị|bộ phận|phòng|tổ chức|cá nhân|cán bộ|người|đầu mối)'
const LABELS: readonly (readonly [AttributeRole, string])[] = [
  [
    'deadline',
    `(?:thời gian|thời hạn|tiến độ|hạn(?: cuối)?|thời điểm)${DOING}(?:(?:,| và) (?:tiến độ|thời hạn))?|dự kiến thời gian|hoàn thành|thời gian, tiến độ|thời gian(?:,| và| -) (?:địa điểm|nơi)${DOING}`,
  ],
  [
    'chair',
    `(?:${WHO}(?:,? ${WHO}| và ${WHO})* )?(?:chủ trì|đầu mối|thường trực|đăng cai)${DOING}(?: tham mưu)?${DOING}|chịu trách nhiệm chính`,
  ],
  ['coordinate', `(?:${WHO}(?:,? ${WHO}| và ${WHO})* )?(?:phối hợp|tham gia)${DOING}`],
  [
    'responsible',
    `(?:trách nhiệm|phân công|${WHO}(?:,? ${WHO}| và ${WHO})* (?:thực hiện|chịu trách nhiệm|được giao|phụ trách|đảm nhiệm))${DOING}|thực hiện|người phụ trách|phụ trách|giao cho`,
  ],
  ['place', `(?:địa điểm|nơi)${DOING}`],
  [
    'content',
    '(?:nội dung|nhiệm vụ|công việc|nội dung công việc|nội dung thực hiện|tên nhiệm vụ|hoạt động)(?: cụ thể)?',
  ],
  [
    'ignored',
    '(?:tên gọi|chủ đề|thông điệp|khẩu hiệu|phương châm|mốc thời gian|niên độ|thời kỳ|thành phần|giải thưởng|cơ cấu giải|hình thức|đối tượng|kinh phí|nguồn kinh phí|sản phẩm|lãnh đạo (?:chỉ đạo|phụ trách)|kết quả|kết quả đạt được|sản phẩm dự kiến|số lượng|phương pháp|phương thức|quy mô|yêu cầu|mục đích|mục tiêu|ghi chú|căn cứ|nhận báo cáo|địa chỉ|liên hệ|thông tin liên hệ|đầu mối liên hệ)(?: [\\p{L} ,]{1,30})?',
  ],
]
const LABELLED = LABELS.map(
  ([role, form]) => [role, new RegExp(`^(?:${form})(?: ?\\([^()]{0,60}\\))? ?: ?`, 'u')] as const,
)
const BARE_TIME = new RegExp(
  `^(?:thời gian|thời hạn)${DOING} (?=sau khi|trước|từ|trong|chậm nhất|theo|quý|tháng|dự kiến)`,
  'u',
)
/** A second label behind the first on the same line: "Thời gian: …; Địa điểm: …". */
const INNER = new RegExp(
  `[;.,] ?(?=(?:${LABELS.filter(([role]) => role !== 'content' && role !== 'ignored')
    .map(([, form]) => form)
    .join('|')}) ?: )`,
  'gu',
)

const INLINE = new RegExp(
  `(?<mark>[.;] ?|\\()(?=(?:${LABELS.filter(([role]) => role !== 'content' && role !== 'ignored')
    .map(([, form]) => form)
    .join('|')}) ?: )`,
  'u',
)
/** "Kinh phí: Mỗi đơn vị đóng góp …, chuyển trước ngày 15/3": what is to be paid by a day is work. */
const COLLECTS =
  /^kinh phí[^:]{0,30}: .{0,120}(?<!\p{L})(?:đóng góp|nộp|chuyển)(?!\p{L}).{0,120}(?<!\p{L})(?:trước|chậm nhất|xong) /u
const PLACE_BEHIND = /[,;]? (?:tại|ở) (?=\p{L}[^,;.()]{2,120}[.]?$)/u
const SAYS_WHO = /(?<!\p{L})(?:chủ trì|phụ trách|tham mưu|phối hợp|thực hiện)(?!\p{L})/u
const SAYS_WHEN =
  /^(?:hoàn thành|xong|thực hiện|thời gian|thời hạn)? ?(?:(?:xong )?trước|chậm nhất|trong|dự kiến|vào|từ) (?:ngày |tháng |quý |\d)|^(?:thực hiện )?(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))(?!\p{L})/u
const LONGEST_SAYING = 400
const SHORTEST_ACTION = 8

/** "Sơ kết phong trào. Thời gian: …. Thực hiện: …": an action with its labels behind it, cut in two. */
export function splitInline(line: Passage): { readonly action: Passage; readonly labels: Passage } | null {
  if (!line.text.includes(':') || attributeAt(line) !== null) return null
  const match = INLINE.exec(line.folded)
  if (match === null || match.index < SHORTEST_ACTION) return null
  const from = match.index + match[0].length
  const bracketed = match.groups?.mark === '('
  const close = line.text.lastIndexOf(')')
  if (!bracketed && isInBracket(line.text, match.index)) return null
  if (bracketed && !/^\)[\s.;,/]*$/.test(line.text.slice(close))) return null
  return {
    action: part(line, 0, match.index),
    labels: part(line, from, bracketed ? close : line.text.length),
  }
}

/** "(trước ngày 15/3; đơn vị thực hiện: Phòng A)": the mark divides what stands in brackets, not the line. */
function isInBracket(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at)
}

/** What a labelled line says; none when the line is no labelled line. */
export function attributesOf(line: Passage): readonly Attribute[] {
  const first = attributeAt(line)
  if (first === null) return []
  if (first.role === 'content') return [first]
  const cuts = [...first.value.folded.matchAll(INNER)]
  if (cuts.length === 0) return withBehind(first)
  const pieces: Attribute[] = []
  let from = 0
  for (const cut of [...cuts, null]) {
    const piece = part(first.value, from, cut?.index ?? first.value.text.length)
    const attribute = from === 0 ? { ...first, value: piece } : attributeAt(piece)
    if (attribute !== null) pieces.push(...withBehind(attribute))
    from = cut === null ? 0 : cut.index + cut[0].length
  }
  return pieces
}

/** "Thời gian: ngày 20/10. Ban A chủ trì.", "Phối hợp: các phòng. Hoàn thành trước 30/6.": what a label leaves to the sentence behind. */
function withBehind(first: Attribute): readonly Attribute[] {
  const { role, value } = first
  const timed = role === 'deadline' || role === 'place'
  if (role === 'content' || role === 'ignored' || value.text.length > LONGEST_SAYING) return [first]
  for (const { index } of value.text.matchAll(/[.;] (?=\p{L})/gu)) {
    const rest = part(value, index + 2)
    const isOther = timed
      ? opensUnit(rest.folded.slice(0, 40)) && SAYS_WHO.test(rest.folded)
      : SAYS_WHEN.test(rest.folded)
    if (!isOther) continue
    const other: Attribute = {
      role: timed ? 'responsible' : 'deadline',
      value: rest,
      label: part(rest, 0, 0),
    }
    return [...withPlace({ ...first, value: part(value, 0, index) }), other]
  }
  return withPlace(first)
}

/** "Thời gian: ngày 20/10, tại Nhà Văn hóa" */
function withPlace(first: Attribute): readonly Attribute[] {
  const { role, value } = first
  const match = role === 'deadline' ? PLACE_BEHIND.exec(value.folded) : null
  if (match === null || !/\d/.test(value.text.slice(0, match.index))) return [first]
  const place = part(value, match.index + match[0].length)
  return [
    { ...first, value: part(value, 0, match.index) },
    { role: 'place', value: place, label: part(place, 0, 0) },
  ]
}

/** "Tổ chức thực hiện:" over what follows is a heading; with names behind it, it says who. */
const ONLY_HEADS = /^tổ chức thực hiện ?:$/u

function attributeAt(line: Passage): Attribute | null {
  const opening = line.folded.slice(0, 120)
  if (ONLY_HEADS.test(opening)) return null
  if (opening.includes(':')) {
    for (const [role, pattern] of LABELLED) {
      const match = pattern.exec(opening)
      if (match !== null)
        return {
          role: role === 'ignored' && COLLECTS.test(line.folded) ? 'content' : role,
          value: part(line, match[0].length),
          label: part(line, 0, match[0].length),
        }
    }
  }
  const bare = BARE_TIME.exec(opening)
  if (bare === null) return null
  return { role: 'deadline', value: part(line, bare[0].length), label: part(line, 0, bare[0].length) }
}
