import type { Passage } from './passage.ts'
import type { Span } from './reading.ts'
import { opensUnit } from './units.ts'

/** How the sentence goes on in which an agency gives its own paper. */
const ISSUES =
  /(?:\s*\([^()]{0,80}\))? (?:xây dựng|ban hành|đề ra|phát động|lập|yêu cầu|đề nghị|triển khai|tổ chức|thông báo|báo cáo|hướng dẫn|kính trình|quyết định)(?: (?:và|triển khai|ban hành|thực hiện|tổ chức|nội dung))*(?: (?:kế hoạch|chương trình|phong trào|quyết định|quy định|quy chế|hướng dẫn|phương án|đề án|thông báo|báo cáo|tờ trình|chỉ thị|như sau|các nội dung|một số nội dung|công tác))/u
const STARTS = /(?:^|[,;.] |năm \d{4},? |như sau: )/g
const LONGEST_NAME = 110

/** The agency that the opening paragraphs name as the author of the paper; null when none is named. */
export function inferIssuer(
  paragraphs: readonly Passage[],
): { readonly name: string; readonly span: Span } | null {
  for (const paragraph of [...paragraphs].reverse()) {
    const found = authorIn(paragraph)
    if (found !== null) return found
  }
  return null
}

function authorIn({ text, folded, start, offsets }: Passage): { name: string; span: Span } | null {
  for (const match of folded.matchAll(STARTS)) {
    const at = match.index + match[0].length
    const first = text[at] ?? ''
    if (first === first.toLowerCase() || !opensUnit(folded.slice(at, at + 40))) continue
    const issues = ISSUES.exec(folded.slice(at, at + LONGEST_NAME + 120))
    if (issues === null || issues.index > LONGEST_NAME || issues.index < 4) continue
    const name = text.slice(at, at + issues.index)
    if (/[;:.]|, \p{Ll}/u.test(name)) continue
    const from = offsets?.[at] ?? start + at
    const last = offsets?.[at + name.length - 1] ?? start + at + name.length - 1
    return { name: name.trim(), span: { start: from, end: last + 1 } }
  }
  return null
}
