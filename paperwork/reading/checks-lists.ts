import type { Block } from './blocks.ts'
import { spanIn } from './passage.ts'
import type { Warning } from './reading.ts'

const LIST = 'danh sách|phụ lục|biểu|bảng'
const WITH_IT = '(?:kèm theo|đính kèm|gửi kèm)'
const ANNOUNCED = new RegExp(
  `\\((?:có |theo |chi tiết |xem |tại )*(?:${LIST})[^()]{0,80}${WITH_IT}[^()]{0,60}\\)` +
    `|\\((?:có |xem )?${WITH_IT}[^()]{0,20}(?:${LIST})[^()]{0,60}\\)` +
    `|có tên (?:trong|tại|theo) (?:bản )?danh sách ${WITH_IT}`,
  'u',
)
const HEADING = new RegExp(`^[^\\p{L}]*(?:${LIST})(?!\\p{L})`, 'u')

const MISSING =
  'Văn bản nói có danh sách, phụ lục kèm theo nhưng trong tệp không có; hãy đưa cả phần kèm theo vào hoặc xin bổ sung.'

/** The first list or annex that a paper says comes with it, when nothing like one stands behind. */
export function missingLists(body: readonly Block[], annex: readonly Block[]): readonly Warning[] {
  if (annex.length > 0) return []
  for (const [index, { passage }] of body.entries()) {
    const match = ANNOUNCED.exec(passage.folded)
    if (match === null) continue
    const follows = body
      .slice(index + 1)
      .some((each) => each.row !== null || HEADING.test(each.passage.folded))
    if (follows) return []
    const span = spanIn(passage, match.index, match.index + match[0].length)
    return [{ code: 'list-missing', message: MISSING, span }]
  }
  return []
}
