import type { Subject } from '#law'
import { opensCollective, opensOffice, positionAndUnit } from './awardees-position.ts'
import { fold } from './fold.ts'
import { type Passage, part } from './passage.ts'

/** One whom a passage names: the name with its place in the passage, and what is said of it. */
export type Entry = {
  readonly subject: Subject
  readonly name: string
  readonly position: string | null
  readonly unit: string | null
  /** The name and what is read of it, without the achievement behind. */
  readonly passage: Passage
  /** What stands behind the name. */
  readonly rest: string
}

const FORM_OF_ADDRESS =
  /^(?:các )?(?:ông|bà|đồng chí|đ\/c|đ\/ c|đc|anh|chị|em|cháu|cô|thầy|nhà giáo|linh mục|thượng tọa|đại đức|hòa thượng|ni sư|mục sư|ông\/bà|ông \(bà\))(?:\s*[:.]\s*|\s+)(?=\p{L})/u
const DEGREE =
  /^(?:(?:gs|pgs|ts|ths|bs|bsckii|bscki|cki|ckii|ks|cn|ls|ds|ngưt|ngnd|nsưt|nsnd|ttưt|ttnd|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thượng sĩ|trung sĩ|hạ sĩ|binh nhất)(?:\.\s*|,\s*|\s+|(?=\p{L})(?<=\.)))+(?:(?:qncn|cn)\s+)?/u
const HOUSEHOLD =
  /^(?:hộ(?: gia đình)?|gia đình)(?!\p{L})(?: (?:ông bà|ông|bà|anh|chị|cụ))?(?: ông| bà)?\s*:?\s*(?=\p{L})/u
/** Family names, without which a bare run of capitals is not taken for a person. */
const SURNAMES = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu bạch ban bành bế biện bồ ca cam cao cầm chu châu chúc chung chử cồ công cung cù cừ danh diệp doãn đàm đào đậu điền điêu đinh đoàn đồng đường giang giáp giàng hạ hà hán hầu hoa hứa hùng hỏa khâu khổng khuất khúc khương kiên kiều kim kha la lã lạc lại lâm lầu lìm lò lỗ lộc lư lữ lục lương lưu lường ma mã mai mạc mạch mè mùa mông nay ninh nghiêm ngũ nhâm nhan nông ông phí phó phù phùng phương quách quàng quan quang sầm sơn sùng tạ tăng tẩn tào thạch thái thân thào thẩm thi thiều thịnh thôi tiêu tiết tô tôn tống triệu trịnh trương trưng từ tường tưởng ty ung ứng uông văn vàng vày vi viên vĩnh vương xa y yên ksor siu rơ rcom rah kpă rmah kpuih nie niê êban êya h k rơmah rơchâm puih hbia ayun mlô kbuôr thập chẻo phàn bàn đèo tòng cà lù quân kháng hờ hạng cứ chang lừu ly thạ vừ hảng chảo giá tráng cư seo tải sín thền nùng hoàng lộc kră đống sử trà mang thòng chế chềnh phông ngân vì lang bo'.split(
    ' ',
  ),
)
const WORD = /^(?:\p{Lu}[\p{L}’']*(?:-\p{Lu}[\p{L}’']*)?)/u
const LONGEST_NAME = 6
const TAIL =
  /(?:[,.;(–-]|\s)\s*(?:(?:(?:đã )?có|đã đạt) (?:nhiều |những )?(?:thành tích|đóng góp|công)|đã (?=\p{L})|vì |có hành động |và \d|do (?:đã|có)|với (?:thành tích|lý do|số phiếu|tỷ lệ|kết quả|số)|đạt \d|được \d|có \d|\d+ ?\/ ?\d+|:\s*\(?\d|tỷ lệ |số phiếu|tổng (?:cộng|số)|tiền thưởng|mức thưởng|số tiền|xếp loại|hoàn thành (?:xuất sắc|tốt)|kết quả:|không đạt|chưa đủ|không đủ|trong (?:phong trào|thực hiện|công tác|năm)|kèm theo)/u
const FAILED =
  /không đạt|không đủ|chưa đủ|chưa đạt|không được (?:đề nghị|thông qua|công nhận)|không thông qua|rút khỏi/
const BIRTH =
  /[,;(–-]?\s*(?:sinh (?:năm|ngày)|năm sinh|ngày sinh|sn)\s*:?\s*[\d/.-]+\)?|,?\s*(?:giới tính:? )?(?:nam|nữ)(?=,)/u
const END_MARKS = /[\s;,.:/–-]+$/

/** Reads one item of a list of those honoured; null when it names nobody. `hint` is what the list says it holds. */
export function entryOf(item: Passage, hint: Subject | null = null): Entry | null {
  const lead = /^(?:\d{1,3}[.)]?\s+(?=\p{L}))?(?:(?:tập thể|cá nhân)(?:\s*[:-]\s*))?/u.exec(item.folded)
  const width = leadWidth(item, lead?.[0].length ?? 0)
  const own = width === 0 ? item : part(item, width)
  if (FAILED.test(own.folded)) return null
  const household = HOUSEHOLD.exec(own.folded)
  if (household !== null && hint !== 'collective') return person(own, household[0].length, 'household')
  const address = FORM_OF_ADDRESS.exec(own.folded)
  if (address !== null) return person(own, address[0].length, hint === 'household' ? hint : 'individual')
  if (hint !== 'individual' && hint !== 'household' && isCollective(own)) return collective(own)
  return bareName(own, hint)
}

/** "Tập thể lao động" is the beginning of an award, not of a unit. */
function leadWidth({ folded }: Passage, width: number): number {
  return /^tập thể lao động (?:tiên tiến|xuất sắc)/.test(folded) ? 0 : width
}

function isCollective({ text, folded }: Passage): boolean {
  const opened =
    /^(?:tập thể )?(?:(?:cán bộ|công chức|viên chức|đảng viên|lãnh đạo|nhân viên|người lao động|đoàn viên|giáo viên|học sinh)(?:,| và)? )*/u.exec(
      folded,
    )
  const width = opened?.[0].length ?? 0
  return (
    opensCollective(folded.slice(width)) &&
    (width > 0 || /^[\p{Lu}]/u.test(text)) &&
    (width > 0 || !opensOffice(folded))
  )
}

/** The end of what belongs to the entry: before its achievement, its votes or the next sentence. */
function endOf({ text, folded }: Passage, from: number): number {
  const tail = TAIL.exec(folded.slice(from))
  const end = tail === null ? text.length : from + tail.index
  const semicolon = text.indexOf(';', from)
  return semicolon !== -1 && semicolon < end ? semicolon : end
}

function person(own: Passage, at: number, subject: Subject): Entry | null {
  const degree = DEGREE.exec(own.folded.slice(at))
  const from = at + (degree?.[0].length ?? 0)
  const to = nameEnd(own, from)
  if (to === null) return null
  const end = Math.max(to, endOf(own, to))
  const restText = own.text.slice(to, end).replace(END_MARKS, '')
  const { position, unit } = said(restText)
  return {
    subject,
    name: own.text.slice(from, to),
    position,
    unit,
    passage: part(own, from, to + restText.length),
    rest: own.text.slice(to),
  }
}

function said(rest: string): { position: string | null; unit: string | null } {
  const folded = fold(rest)
  const birth = BIRTH.exec(folded)
  const kept = birth === null ? rest : rest.slice(0, birth.index) + rest.slice(birth.index + birth[0].length)
  const plain = kept.replace(/^[\s,;:.–()-]+/, '').replace(/^(?:chức vụ|chức danh|nghề nghiệp)\s*:\s*/i, '')
  return positionAndUnit(plain, fold(plain))
}

/** Where the run of capital words ends: before a lower word, a mark, an office or a unit. */
function nameEnd({ text, folded }: Passage, from: number): number | null {
  let at = from
  let words = 0
  let end = from
  while (words < LONGEST_NAME) {
    const word = WORD.exec(text.slice(at, at + 24))
    if (word === null) break
    if (words >= 2 && (opensOffice(folded.slice(at)) || startsUnit(folded, at))) break
    end = at + word[0].length
    words += 1
    if (text[end] !== ' ') break
    at = end + 1
  }
  return words >= 2 || (words === 1 && /^[hky]\b/i.test(text.slice(from))) ? end : null
}

/** "Văn" and "Hà" are names as well: a unit behind a name has a noun that is none. */
function startsUnit(folded: string, at: number): boolean {
  return (
    /^(?:phòng|văn phòng|trung tâm|chi cục|ban |sở |công ty|trường |bệnh viện|ubnd|ủy ban|xã |thôn |khoa |đội |trạm )/u.test(
      folded.slice(at, at + 14),
    ) && !/^văn (?!phòng)/u.test(folded.slice(at))
  )
}

function bareName(own: Passage, hint: Subject | null): Entry | null {
  if (hint === 'collective') return null
  const degree = DEGREE.exec(own.folded)
  const from = degree?.[0].length ?? 0
  const surname = /^[\p{L}]+/u.exec(own.folded.slice(from))?.[0] ?? ''
  const to = nameEnd(own, from)
  if (to === null || opensOffice(own.folded.slice(from))) return null
  if (!SURNAMES.has(surname)) return null
  const next = own.text.slice(to).trim()
  const closed =
    next === '' || /^[,;:.(/–-]/.test(next) || opensOffice(fold(next)) || opensCollective(fold(next))
  return closed ? person(own, 0, hint ?? 'individual') : null
}

/** A unit, and the one it belongs to: "Phòng Tổng hợp, Văn phòng Ủy ban nhân dân tỉnh", "Tổ 1 thuộc Đội 2". */
function collective(own: Passage): Entry | null {
  const opened = /^tập thể\s*:?\s*/.exec(own.folded)?.[0].length ?? 0
  const end = endOf(own, opened)
  const colon = own.text.indexOf(':', opened)
  const whole = colon === -1 || colon > end ? end : colon
  const words = own.text.slice(opened, whole).replace(END_MARKS, '')
  if (words.length < 4 || words.length > 140 || /^(?:các|những|mỗi) /u.test(fold(words))) return null
  const link = /(?:, thuộc | thuộc |, |\s[-–]\s)(?=(\p{Lu}\p{L}*|xã|phường|huyện|tỉnh|thành)\s?)/gu
  const cut = [...words.matchAll(link)].find(
    (match) =>
      match[0].includes('thuộc') || opensCollective(fold(words.slice(match.index + match[0].length))),
  )
  const name = (cut === undefined ? words : words.slice(0, cut.index)).replace(END_MARKS, '')
  return {
    subject: 'collective',
    name,
    position: null,
    unit: cut === undefined ? null : words.slice(cut.index + cut[0].length),
    passage: part(own, opened, opened + words.length),
    rest: own.text.slice(opened + words.length),
  }
}
