import type { Block } from './blocks.ts'
import { isCourtesy } from './courtesy.ts'

const CLOSER =
  /^(?:trên đây là|trong quá trình|quá trình (?:tổ chức|triển khai|thực hiện)|(?:kế hoạch|chương trình|chương trình hành động|nghị quyết|chỉ thị|hướng dẫn|phương án) này |lưu ý|ghi chú|mọi (?:thông tin|vướng mắc|chi tiết)|(?:thông tin )?chi tiết (?:xin )?liên hệ|(?:đầu mối|xin|vui lòng) liên hệ|nếu có|nơi nhận|rất mong |nhận được (?:kế hoạch|công văn|văn bản|chương trình|hướng dẫn)|căn cứ (?:tình hình|nội dung)[^,]{0,80}, các (?:cơ quan|đơn vị)[^.]{0,160}(?:sau|như sau):)/u
/** A paragraph that is all in brackets refers elsewhere. */
const ASIDE = /^\([^()]*\)[\s.;/]*$/
/** "…; quá trình thực hiện có vướng mắc, phản ánh về Sở A", "Mọi vướng mắc liên hệ Phòng B" */
const IN_DOUBT =
  /[;,.] (?:(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện )+|mọi (?:thông tin|vướng mắc|khó khăn|chi tiết)(?!\p{L})|(?:thông tin )?chi tiết (?:xin )?liên hệ |(?:nếu )?có (?:khó khăn,? )?vướng mắc).*$/u
const LAST_REQUEST =
  /^[^,;.]{3,60} thông báo (?:để|đến|cho) .{3,120} (?:biết|thực hiện)[./\s]*$|^(?:[^,;.]{3,60} )?(?:đề nghị|yêu cầu|rất mong)[^;]{10,240}(?:thực hiện|triển khai|hiệu quả|quy định|nghiêm túc|giải đáp|giải quyết|xem xét)(?: (?:tốt|nghiêm túc|nghiêm|có hiệu quả|hiệu quả))*(?: (?:các )?(?:kế hoạch|chương trình|nội dung|công văn)(?: \p{L}+)? (?:này|trên))?[./\s]*$/u

/** "… gửi báo cáo trước ngày 25/11 để xem xét.": what is due on a day is asked for, at the end too. */
const DUE = /(?:trước|chậm nhất|muộn hơn|đến hết|thời hạn|hạn cuối|xong|hoàn thành)[^,;.]{0,30} \d/u

const REQUESTS = /(?<!\p{L})(?:đề nghị|yêu cầu) \p{L}/u

/** "Phân công nhiệm vụ cụ thể tại Phụ lục II.": the work itself stands there. */
const IN_ANNEX =
  /^(?:(?:nội dung|phân công|danh mục|các|chỉ tiêu|nhiệm vụ|tiến độ|thời gian|lịch|biểu mẫu|kế hoạch|chi tiết)(?!\p{L})[^.;:]{0,100}|)(?:theo|tại|ở|xem|như) (?:các |bảng |biểu )*(?:phụ lục|phụ biểu|biểu)(?: số)?(?: [\divx]+)?(?:(?: được)? (?:đính kèm|kèm theo|ban hành|gửi kèm|kế hoạch|công văn|chương trình|này)(?!\p{L}))*[\s.;/]*$/u

/** "(Chi tiết tại Phụ lục kèm theo)" */
export function isAside({ kind, passage }: Block): boolean {
  return kind === 'plain' && ASIDE.test(passage.text)
}

/** Whether a line only closes a part of the paper or refers elsewhere: it asks for nothing itself. */
export function isCloser(block: Block, last: boolean): boolean {
  const { kind, passage } = block
  if (IN_ANNEX.test(passage.folded) || isAside(block)) return true
  const isDue = DUE.test(passage.folded)
  if (CLOSER.test(passage.folded)) return !(isDue && REQUESTS.test(passage.folded))
  if (kind !== 'plain') return false
  return isCourtesy(passage) || (last && LAST_REQUEST.test(passage.folded.replace(IN_DOUBT, '')) && !isDue)
}
