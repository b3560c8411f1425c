import type { Comparator } from './reading.ts'

/** A figure with what binds it: "ít nhất 04 sáng kiến", "từ 90 - 95%". */
export type Quantity = {
  readonly comparator: Comparator
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  readonly from: number
  readonly to: number
}

/** Nouns that papers count; the noun behind a figure is its unit as far as it is one of these. */
const COUNTED =
  'chỉ số|làng nghề|làng|nghề|ứng dụng|phần mềm|cải tiến kỹ thuật|cải tiến|tham luận|tiết mục|thành viên|thủ tục hành chính|hợp đồng|người bệnh|bệnh nhân|tình nguyện viên|nhà giáo|sinh viên|học viên|giảng viên|bác sĩ|nông dân|phụ nữ|thanh niên|trẻ em|đại biểu|hộ dân|gia đình|phòng học|phần quà|suất quà|suất học bổng|học bổng|khu dân cư|mái ấm|hoạt động|phong trào|chương trình|sự kiện|câu lạc bộ|nhóm|hội thi|gian hàng|tủ sách|chi hội|chi đoàn|hợp tác xã|tổ hợp tác|điểm cầu|đầu sách|cuốn|khóa|khoa|tấn|kg|kênh|tập thể|cá nhân|chiến sĩ thi đua(?: cơ sở| cấp \\p{L}+)?|lao động tiên tiến|lao động|sáng kiến|đề tài|giải pháp|cờ thi đua|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|đơn vị|cơ quan|phòng|ban|cán bộ|công chức|viên chức|giáo viên|học sinh|đồng chí|người lao động|người dân|người|lượt người|mô hình|công trình|phần việc|điển hình|gương|tin, bài|tin bài|tin|bài viết|bài báo|bài|chuyên mục|chuyên đề|cuộc|hội nghị|lớp|buổi|lần|xã|phường|thôn|khu phố|hộ gia đình|hộ|doanh nghiệp|dự án|nhà đầu tư|cơ sở|đảng viên|đoàn viên|hội viên|chi bộ|sản phẩm|hồ sơ|văn bản|giải|điểm|tỷ đồng|triệu đồng|nghìn tỷ đồng|triệu m3|triệu usd|tỷ usd|usd|ha|km|m2|nhà tình nghĩa|nhà|căn nhà|ngôi nhà|căn|suất|bộ|trường|lượt|ngày công|giờ|phút|ngày|tuyến đường|tuyến phố|tuyến|tổ dân phố|tổ chuyên môn|tổ|tiêu chí|chỉ tiêu|nhiệm vụ|thủ tục|dịch vụ|tác phẩm|ý tưởng|phóng sự|video|thí sinh|trạm|đội|cây xanh|cây|vụ|cơ sở y tế'
const UNIT = new RegExp(
  `^ ?(?:(?<percent>%)|(?<noun>(?:nghìn|triệu|tỷ) (?!và |so )\\p{L}[\\p{L}\\d]*|${COUNTED})(?!\\p{L}))`,
  'u',
)
const FIGURE =
  /(?<![\p{L}\d/.,-])(?:\d{1,3}(?:\.\d{3})+(?![\d/])|\d{1,4}\/\d{1,4}(?= \p{L})|\d+(?:,\d+)?(?![\d/.]\d|\p{L}))/gu
/** "khóa 12", "lần thứ 7", "năm 2031": figures that only tell one thing from another. */
const ORDINAL =
  /(?<!\p{L})(?:khóa|lần thứ|thứ|khu vực|giai đoạn|cấp|hạng|điều|khoản|đợt|vòng|đề án|phiên bản|tuần|mức độ|chỉ tiêu|mục tiêu|phụ lục) ?$/u
const AFTER_YEAR = /(?<!\p{L})năm ?$/u
/** A bound says that something is counted even if its noun is none of the usual ones. */
const BOUND =
  /(?:ít nhất|tối thiểu|tối đa|không (?:quá|dưới|thấp hơn)|trên|dưới|khoảng|phấn đấu|đạt|thêm|mới|vận động|hiến|kết nạp|thu hút)(?: (?:được|có|là|đạt|từ))? ?$/u
const ANY_NOUN =
  /^ (?<noun>(?!(?:và|hoặc|của|trong|năm|tháng|quý|đến|trở|so|theo|là|thì|để|với|tại|ở|khi|trên|dưới|các|cho|vào|lần)(?!\p{L}))\p{Ll}+)(?!\p{L})/u
const RANGE = /^%? ?(?:-|đến|tới) ?(\d+(?:,\d+)?)(?![\d/])/

const BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  [
    '>=',
    /(?:ít nhất|tối thiểu|không (?:dưới|thấp hơn|ít hơn)|≥|>=)(?:(?: vào| đến)?(?: cuối)? năm \d{4})?(?: là| đạt| có)? ?$/,
  ],
  ['<=', /(?:không (?:được )?(?:quá|vượt quá|vượt|cao hơn)|tối đa|nhiều nhất|cao nhất|≤|<=)(?: là)? ?$/],
  ['>', /(?:(?<!\p{L})trên|(?<!trở )(?<!\p{L})hơn|vượt|>)(?: mức)? ?$/u],
  ['<', /(?:(?<!\p{L})dưới|ít hơn|thấp hơn|<)(?: mức)? ?$/u],
  ['~', /(?:khoảng|xấp xỉ|gần|~)(?: là)? ?$/],
]
const UPWARD = 'trở lên'
const FARTHEST_WORDS = 14
/** "90% công chức, viên chức trở lên" */
const MOST_LISTED = 7
/** "hoàn thành tốt nhiệm vụ trở lên": what goes upward is the grade. */
const GRADED = /đạt|hoàn thành|xếp loại|được|trình độ|công nhận|danh hiệu|chuyên ngành/
const GRADE = /(?:tốt|khá|giỏi|xuất sắc|tiên tiến|cấp|mức|hạng|loại|đại học|cao đẳng)(?: \S+){0,3}$/u

function isGrade(upward: string): boolean {
  return GRADED.test(upward) || GRADE.test(upward.trimEnd())
}

/** All figures of a folded clause that count something. */
export function quantitiesIn(text: string, folded: string): readonly Quantity[] {
  const quantities: Quantity[] = []
  let skip = 0
  for (const match of withDigits(folded).matchAll(FIGURE)) {
    if (match.index < skip) continue
    const quantity = quantityAt(text, folded, match)
    if (quantity === null || isDescription(folded, quantities.at(-1), match.index)) continue
    quantities.push(quantity)
    skip = quantity.to
  }
  return sharing(folded, quantities)
}

/** "60% công đoàn cơ sở có từ 100 đoàn viên trở lên …": the second figure tells which of them are counted. */
function isDescription(folded: string, before: Quantity | undefined, at: number): boolean {
  if (before === undefined) return false
  const between = folded.slice(before.to, at)
  return between.length < 60 && /^(?: \p{L}+){1,8} có (?:từ|trên|dưới) $/u.test(between)
}

/** "1OO%", "1O sáng kiến": letters that a scan took for digits. */
function withDigits(folded: string): string {
  return folded.replace(/(?<![\p{L}\d.,/])(?=[ol]*\d)[\dol]{2,4}(?= ?%| \p{L})/gu, (letters) =>
    letters.replaceAll('o', '0').replaceAll('l', '1'),
  )
}

function quantityAt(text: string, folded: string, match: RegExpMatchArray): Quantity | null {
  const from = match.index ?? 0
  const afterFigure = from + match[0].length
  const before = folded.slice(Math.max(0, from - 40), from)
  if (ORDINAL.test(before) || (AFTER_YEAR.test(before) && /^(?:19|20|21)\d\d$/.test(match[0]))) return null
  const rest = folded.slice(afterFigure, afterFigure + 120)
  const range = RANGE.exec(rest)
  const figureEnd = range === null ? afterFigure : afterFigure + range[0].length
  const behind = folded.slice(figureEnd, figureEnd + 40)
  const unit = UNIT.exec(behind) ?? (BOUND.test(before) ? ANY_NOUN.exec(behind) : null)
  if (unit === null) return null
  const to = figureEnd + unit[0].length
  const name =
    unit.groups?.percent === undefined ? text.slice(to - (unit.groups?.noun?.length ?? 0), to) : '%'
  const [counted = '', whole] = match[0].split('/')
  if (whole !== undefined && name === '%') return null
  const value = numberOf(counted)
  if (range !== null)
    return { comparator: 'range', value: [value, numberOf(range[1] ?? '')], unit: name, from, to }
  return {
    comparator: comparatorOf(before, folded.slice(to)),
    value,
    unit: name,
    from,
    to,
  }
}

function comparatorOf(before: string, after: string): Comparator {
  for (const [comparator, pattern] of BEFORE) if (pattern.test(before)) return comparator
  const at = after.indexOf(UPWARD)
  if (at === -1) return '='
  const between = after.slice(0, at)
  const far = between.length > 160 || between.split(' ').length > FARTHEST_WORDS
  if (far || /;/.test(between) || (between.includes(',') && between.split(' ').length > MOST_LISTED))
    return '='
  const counts = /(?<!\p{L})có $/u.test(before) && !GRADED.test(between)
  return counts || !isGrade(between) ? '>=' : '='
}

/** "tối thiểu 01 tập thể và 02 cá nhân": the second figure is bound like the first. */
function sharing(folded: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const bound: Quantity[] = []
  for (const quantity of quantities) {
    const before = bound.at(-1)
    const joined =
      before !== undefined &&
      /^(?: \p{L}+){0,3}(?: và|,)(?: có)? ?$/u.test(folded.slice(before.to, quantity.from))
    const inherits = joined && quantity.comparator === '=' && before.comparator !== 'range'
    bound.push(inherits ? { ...quantity, comparator: before.comparator } : quantity)
  }
  return bound
}

/** "1.500" is a thousand and a half, "1,7" one and seven tenths. */
export function numberOf(printed: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(printed) ? printed.replaceAll('.', '') : printed
  return Number(grouped.replace(',', '.'))
}

/** A figure without a unit ("Từ 06 trở lên", "≥ 95"), as it stands in the cell of a table. */
export function bareQuantity(folded: string): Pick<Quantity, 'comparator' | 'value'> | null {
  const match = /(\d+(?:[.,]\d+)*)/.exec(folded)
  if (match === null) return null
  const from = match.index
  const rest = folded.slice(from + match[0].length)
  const range = RANGE.exec(rest)
  if (range !== null) return { comparator: 'range', value: [numberOf(match[0]), numberOf(range[1] ?? '')] }
  return {
    comparator: comparatorOf(folded.slice(Math.max(0, from - 28), from), rest.replace(/^ ?%/, '')),
    value: numberOf(match[0]),
  }
}
