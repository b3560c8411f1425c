import type { PaperTypeCode } from '#law'
import { fold, isUpperCase } from './fold.ts'

/** Names of the types of administrative papers (NĐ 30/2020, Điều 7) and the code each bears in a symbol. */
const TYPES: Readonly<Record<string, PaperTypeCode>> = {
  'nghị quyết': 'NQ',
  'quyết định': 'QĐ',
  'chỉ thị': 'CT',
  'quy chế': 'QC',
  'quy định': 'QyĐ',
  'thông báo': 'TB',
  'hướng dẫn': 'HD',
  'chương trình': 'CTr',
  'kế hoạch': 'KH',
  'phương án': 'PA',
  'đề án': 'ĐA',
  'dự án': 'DA',
  'báo cáo': 'BC',
  'biên bản': 'BB',
  'tờ trình': 'TTr',
  'hợp đồng': 'HĐ',
  'công điện': 'CĐ',
  'giấy mời': 'GM',
  'công văn': 'CV',
}

const NAMES = Object.keys(TYPES)
const AFTER_NAME =
  /^(?:\s*:|\s+(?:hành động|công tác|phối hợp|liên tịch|tổng thể|chi tiết|liên ngành)\s*:?)?$/
/** In capitals these go with the name as well; in small letters they may only tell of such a paper. */
const AFTER_CAPITALS =
  /^\s+(?:thành tích|tóm tắt thành tích|kiểm phiếu|bầu|họp|cuộc họp|hội nghị|làm việc|tổng kết|sơ kết|kết quả)\s*:?$/

/** Papers of emulation work that bear no code, by the words their title opens with. */
const UNCODED: readonly (readonly [string, RegExp])[] = [
  ['Giao ước thi đua', /^(?:bản |bảng )?(?:ký kết )?giao ước(?: thi đua)?(?!\p{L})/u],
  [
    'Bảng chấm điểm',
    /^(?:bảng|phiếu|biểu)(?: tổng hợp)?(?: tự)? ?(?:chấm|điểm|đánh giá|tiêu chí|thang|xếp loại)(?!\p{L})|^(?:bảng|biểu) tổng hợp (?:kết quả )?(?:chấm |tự chấm )?điểm/u,
  ],
  ['Bản đăng ký', /^(?:(?:bản|bảng|phiếu|biểu)(?: tổng hợp)? )?đăng ký(?!\p{L})/u],
  ['Danh sách', /^danh sách(?!\p{L})|^(?:bảng|biểu) tổng hợp (?:danh sách|đề nghị|khen)/u],
  ['Phiếu bầu', /^phiếu (?:bầu|biểu quyết|lấy ý kiến)(?!\p{L})/u],
  [
    'Sáng kiến',
    /^(?:đơn (?:yêu cầu|đề nghị) công nhận|báo cáo (?:giải pháp|hiệu quả áp dụng|mô tả)) sáng kiến/u,
  ],
  ['Lịch công tác', /^(?:lịch|chương trình) (?:công tác|làm việc) (?:tuần|tháng)/u],
]

/** The type that a line on its own names ("KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG"), or null. */
export function paperTypeOf(line: string): { readonly code: PaperTypeCode; readonly name: string } | null {
  if (line.length < 5 || line.length > 40) return null
  const folded = fold(line.replace(/\s+/g, ' ').trim())
  const name = NAMES.find((each) => folded.startsWith(each)) ?? spacedOut(folded) ?? misread(line, folded)
  if (name === undefined) return null
  const code = TYPES[name]
  if (code === undefined) return null
  const rest = folded.startsWith(name) ? folded.slice(name.length) : ''
  return AFTER_NAME.test(rest) || (AFTER_CAPITALS.test(rest) && isUpperCase(line))
    ? { code, name: line.replace(/\s*:$/, '') }
    : null
}

/**
 * The kind of an uncoded paper that a line in capitals names ("DANH SÁCH", "BẢNG TỰ CHẤM ĐIỂM NĂM 2026"), or null.
 * `whole`: the line goes on with the title itself.
 */
export function uncodedPaperOf(line: string): { readonly name: string; readonly whole: boolean } | null {
  if (line.length > 200 || !isUpperCase(line)) return null
  const folded = fold(line.replace(/\s+/g, ' ').trim())
  const found = UNCODED.flatMap(([name, pattern]) => {
    const match = pattern.exec(folded)
    return match === null ? [] : [{ name, whole: folded.slice(match[0].length).trim().length > 1 }]
  })
  return found[0] ?? null
}

/** "KÉ HOẠCH": a scan lost or changed an accent in a line of capitals. */
function misread(line: string, folded: string): string | undefined {
  if (line !== line.toUpperCase()) return undefined
  const plain = withoutAccents(folded)
  return NAMES.find((name) => withoutAccents(name) === plain)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}

/** "K Ế   H O Ạ C H": letters set apart. */
function spacedOut(folded: string): string | undefined {
  if (!/^(?:\p{L} ){4,}\p{L}$/u.test(folded)) return undefined
  const joined = folded.replaceAll(' ', '')
  return NAMES.find((name) => name.replaceAll(' ', '') === joined)
}

/** The type a symbol such as `KH-BQLKKT` or `2031/QĐ-UBND` begins with, or null. */
export function typeOfSymbol(symbol: string): PaperTypeCode | null {
  const head = (symbol.replace(/^\d{4}\//, '').split(/[-/]/)[0] ?? '').toUpperCase()
  const code = Object.values(TYPES).find((each) => each.toUpperCase() === head)
  return code === 'QyĐ' ? null : (code ?? null)
}
