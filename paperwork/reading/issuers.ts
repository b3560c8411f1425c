import type { Passage } from './passage.ts'

/** Words with which the subject of an instrument begins, behind its issuer. */
const SUBJECT =
  /^(?:về|v\/v|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|tuyên truyền|thực hiện|triển khai|bãi bỏ|kết luận|phát động|thúc đẩy|tiếp tục|tăng cường|đẩy mạnh|công nhận|thành lập|kiện toàn|giao|tổ chức|công bố|yêu cầu|chỉ đạo|đề nghị|xét|phân công|phân chia|nâng cao|xây dựng|thông báo|thông qua|và|để|cho|đến|tại|kèm|là|có|được|đã|nhằm|trong|với|theo|gửi|trình|hợp nhất|điều chỉnh|kỳ|ngày|năm học|khuyến khích|phối hợp|quản lý)(?!\p{L})/u
/** "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a name stands before one of these fields. */
const FIELD_AFTER_COMMA =
  /^(?:thể thao|thương binh|lao động|khoa học|công nghệ|văn hóa|xã hội|du lịch|nông nghiệp|môi trường|giáo dục|y tế)(?!\p{L})/u
const NAME_AFTER_AND = /^(?:\p{Lu}|các (?:cơ quan|bộ)|đào tạo)/u
const INSTRUMENT_AFTER_AND =
  /^(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|chương trình|công văn|hướng dẫn|kết luận|thông báo|luật|quy định|quy chế|đề án)(?!\p{L})/u
/** "Ban Chỉ đạo", "Sở Xây dựng", "Bộ Giáo dục": what an office does is its name. */
const NAMES_OFFICE =
  /^(?:quản lý|giáo dục|tổ chức|hướng dẫn|kiểm tra|chỉ đạo|xây dựng|phối hợp|kế hoạch|thông tin)(?!\p{L})/u
const OFFICE_BEFORE = /(?:ban|phòng|ủy ban|cục|sở|bộ|vụ|viện|tổ|hội đồng|trung tâm|trường)(?: \p{L}+){0,2} $/u
const LINK = /^ ?,? ?(?:của |do )(?!\p{Ll}+ (?:này|trên))/u
const LONGEST = 120

/** The issuer named behind "của", and where its name ends; the search begins at an offset of the passage. */
export function issuerAfter(
  passage: Passage,
  at: number,
): { readonly issuer: string | null; readonly to: number } {
  const link = LINK.exec(passage.folded.slice(at, at + 8))
  if (link === null) return { issuer: null, to: at }
  const start = at + link[0].length
  const end = nameEnd(passage, start)
  const issuer = passage.text.slice(start, end).trim()
  return issuer === '' ? { issuer: null, to: at } : { issuer, to: end }
}

/** Walks over the words of a name until the sentence goes on with something else. */
function nameEnd({ text, folded }: Passage, start: number): number {
  const limit = Math.min(text.length, start + LONGEST)
  let end = start
  let at = start
  while (at < limit) {
    const space = text.indexOf(' ', at)
    const stop = space === -1 || space > limit ? limit : space
    const word = folded.slice(at, stop)
    if (at > start && startsSubject(text, folded, at)) break
    const mark = /[;:.“”"]/.exec(word)
    if (mark !== null) return at + mark.index
    if (word.startsWith('(')) {
      const close = text.indexOf(')', at)
      const inner = close === -1 ? '' : folded.slice(at, close)
      return inner.includes('khóa') || inner.includes('nhiệm kỳ') ? close + 1 : end
    }
    end = word.endsWith(',') || word.endsWith(')') ? stop - 1 : stop
    if (word.endsWith(')')) return end
    at = stop + 1
    if (word.endsWith(',') && !FIELD_AFTER_COMMA.test(folded.slice(at, at + 20))) return end
  }
  return end
}

function startsSubject(text: string, folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 24)
  if (rest.startsWith('và ') && INSTRUMENT_AFTER_AND.test(rest.slice(3))) return true
  if (rest.startsWith('và ')) return !NAME_AFTER_AND.test(text.slice(at + 3, at + 24))
  if (NAMES_OFFICE.test(rest) && /^\p{Lu}/u.test(text.slice(at)))
    return !OFFICE_BEFORE.test(folded.slice(Math.max(0, at - 24), at))
  return SUBJECT.test(rest)
}
