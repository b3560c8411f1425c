import { timesWidth } from './times-widths.ts'

interface NameLook {
  readonly size: number
  readonly bold: boolean
  /** How wide a line may be, in points. */
  readonly room: number
}

/**
 * A name in capitals that is too long for its line, its words held together by spaces that do not break but for one:
 * "ỦY BAN NHÂN DÂN" stays whole over "TỈNH AN SƠN"; other names are broken near their middle.
 */
export function nameInLines(name: string, look: NameLook): string {
  const words = name.split(/\s+/)
  const width = (some: readonly string[]) => timesWidth(some.join(' '), look)
  if (width(words) <= look.room || words.length < 3) return name
  const breaks = words
    .slice(1)
    .map((_, before) => before + 1)
    .filter((at) => Math.max(width(words.slice(0, at)), width(words.slice(at))) <= look.room)
  const people = breaks.find((at) => PEOPLE.test(words.slice(0, at).join(' ')))
  const [middle] = breaks
    .filter((at) => !BEGINS_ANOTHER.test(words.slice(at).join(' ')))
    .toSorted((one, other) => badness(words, one, width) - badness(words, other, width))
  const at = people ?? middle
  if (at === undefined) return name
  return `${words.slice(0, at).join(HELD)} ${words.slice(at).join(HELD)}`
}

/** The widest of the lines that a name is held in, in points; of a name that is not, the whole of it. */
export function widestLine(name: string, look: Omit<NameLook, 'room'>): number {
  const lines = name.includes(HELD) ? name.split(' ') : [name]
  return Math.max(...lines.map((line) => timesWidth(line.replaceAll(HELD, ' '), look)))
}

const HELD = '\u00a0'
/** These are followed by whose they are. */
const PEOPLE =
  /^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|TÒA ÁN NHÂN DÂN|VIỆN KIỂM SÁT NHÂN DÂN)$/
/** A second line that opens so would read as another agency. */
const BEGINS_ANOTHER =
  /^(?:ỦY BAN|HỘI|SỞ|BAN|BỘ|CỤC|CHI CỤC|VỤ|TRUNG TÂM|TRƯỜNG|PHÒNG|KHỐI|CỤM|ĐẢNG|LIÊN ĐOÀN|CÔNG|ĐOÀN|TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU|VĂN PHÒNG|VIỆN|BỆNH VIỆN|TỔ|TỔNG|ĐỘI|TRẠM|HỌC VIỆN|CƠ QUAN|-|–)(?!\p{L})/u

/** How far the two lines are from one length; a word is torn from its fellow only where nothing else is left. */
function badness(words: readonly string[], at: number, width: (some: readonly string[]) => number): number {
  const pair = `${words[at - 1]} ${words[at]}`
  const torn = BELONGS_TOGETHER.test(pair) || words.length - at < 2 ? TORN : 0
  const opens = OPENS_LINE.test(words[at] ?? '') ? TORN : 0
  return Math.abs(width(words.slice(0, at)) - width(words.slice(at))) + torn - opens
}

const TORN = 90
const OPENS_LINE = /^(?:KHU|CÁC|VÀ|CỦA|THUỘC|VỀ|CẤP)$/
const BELONGS_TOGETHER =
  /^(?:TỈNH|PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|CÁC|VÀ|CỦA|THUỘC|KHU|CƠ|-|–) |^(?:QUẢN LÝ|KINH TẾ|CÔNG NGHIỆP|CÔNG NGHỆ|LAO ĐỘNG|LIÊN ĐOÀN|LIÊN HIỆP|PHỤ NỮ|NHÂN DÂN|XÃ HỘI|KẾ HOẠCH|ĐẦU TƯ|KHOA HỌC|NÔNG NGHIỆP|NÔNG THÔN|MÔI TRƯỜNG|GIÁO DỤC|ĐÀO TẠO|VĂN HÓA|THỂ THAO|DU LỊCH|THÔNG TIN|TRUYỀN THÔNG|GIAO THÔNG|VẬN TẢI|XÂY DỰNG|TÀI CHÍNH|NỘI VỤ|THƯƠNG MẠI|CỬA KHẨU|THI ĐUA|KHEN THƯỞNG|TỔ CHỨC|HÀNH CHÍNH|CHỈ ĐẠO|CHẤP HÀNH|THƯỜNG VỤ|ỦY BAN|HỘI ĐỒNG|THÀNH PHỐ|VĂN PHÒNG|TRUNG TÂM|BỆNH VIỆN|TRƯỜNG HỌC|ĐẠI HỌC|CAO ĐẲNG|TIỂU HỌC|TRUNG HỌC|PHỔ THÔNG|DÂN TỘC|TÔN GIÁO|TƯ PHÁP|CÔNG THƯƠNG|CÔNG ĐOÀN|CƠ SỞ|TRỰC THUỘC)$/
