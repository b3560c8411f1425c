import type { Passage } from './passage.ts'
import { openAssignment } from './responsibility.ts'

const REQUESTS = /(?<!\p{L})(?:yêu cầu|đề nghị|mong)(?!\p{L})/u
/** Words that ask for nothing in particular: "quan tâm, phối hợp thực hiện nghiêm túc các nội dung trên". */
const EMPTY =
  /^(?:(?:hết sức|đặc biệt|quan tâm|lưu ý|nghiêm túc|nghiêm|khẩn trương|chủ động|tích cực|kịp thời|đồng bộ|phối hợp|chỉ đạo|tổ chức|triển khai|thực hiện|hưởng ứng|hợp tác|giúp đỡ|hỗ trợ|tạo điều kiện|xem xét|biết|để|và|tốt|đầy đủ|có hiệu quả|đạt hiệu quả|hiệu quả|theo|đúng|quy định|thời gian|các|những|nội dung|yêu cầu|công văn|văn bản|kế hoạch|này|trên|nêu trên|nói trên)(?!\p{L}),? ?)+[\s./]*$/u
const THANKS =
  /^(?:[^.;:]{0,80} )?(?:(?:xin )?(?:trân trọng |chân thành )?(?:cảm ơn|cám ơn)|trân trọng(?:[\s./!]*$| kính chào| báo cáo[\s./]*$| thông báo[\s./]*$))/u

/** "Đề nghị các cơ quan quan tâm thực hiện./.": a sentence that is only polite, and asks for no work. */
export function isCourtesy(sentence: Passage): boolean {
  const { folded } = sentence
  if (THANKS.test(folded)) return true
  if (!REQUESTS.test(folded)) return false
  const opening = openAssignment(sentence)
  return opening !== null && EMPTY.test(folded.slice(opening.action))
}
