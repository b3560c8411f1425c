import { notCompared, reprintedAt } from '../../lib/check.ts'
import type { Citation } from '../../lib/citation.ts'
import type { Check } from '../../lib/dated.ts'

/** A clause that says which text governs what was begun under another. */
export interface TransitionRule {
  readonly id: TransitionId
  readonly sentence: string
  readonly cite: Citation
  readonly check: Check
}

export type TransitionId =
  | 'transition.earlierAwardsStand'
  | 'transition.receivedBeforeAmendment'
  | 'transition.earlierResultsCount'
  | 'transition.submittedBeforeDecree152'
  | 'transition.bonusFollowsDecision'
  | 'transition.year2023DecidedLater'

const notes =
  'Đọc qua ghi chú của người đã đọc bản ký số Luật số 06/2026/QH16; chưa đọc được văn bản chính thức.'

/** The transition rules of the law, in the order an officer meets them. */
export const transitionRules: Readonly<Record<TransitionId, TransitionRule>> = {
  'transition.earlierAwardsStand': {
    id: 'transition.earlierAwardsStand',
    sentence:
      'Danh hiệu, hình thức khen thưởng đã được tặng theo quy định trước đây vẫn có giá trị và được tính khi xét; không xét lại theo tiêu chuẩn mới.',
    cite: { source: 'L-06-2022', article: 95 },
    check: reprintedAt(
      'Điều 95 Luật Thi đua, khen thưởng năm 2022, in lại tại vi.wikisource.org (Chương VIII)',
    ),
  },
  'transition.receivedBeforeAmendment': {
    id: 'transition.receivedBeforeAmendment',
    sentence:
      'Hồ sơ cơ quan thẩm định đã nhận trước 01/10/2026 được xem xét theo luật cũ; nếu luật mới có lợi hơn thì xem xét theo luật mới.',
    cite: { source: 'L-06-2026', article: 4, clause: 4 },
    check: notCompared(notes),
  },
  'transition.earlierResultsCount': {
    id: 'transition.earlierResultsCount',
    sentence:
      'Kết quả khoa học, nhiệm vụ hoàn thành trước 01/10/2026 tiếp tục được công nhận; chi tiết chưa đọc.',
    cite: { source: 'L-06-2026', article: 4, clause: 1 },
    check: notCompared(notes),
  },
  'transition.submittedBeforeDecree152': {
    id: 'transition.submittedBeforeDecree152',
    sentence: 'Hồ sơ trình trước 01/07/2025 tiếp tục được giải quyết theo Nghị định số 98/2023/NĐ-CP.',
    cite: { source: 'ND-152-2025', article: 60, clause: 3 },
    check: reprintedAt(
      'Bộ Nội vụ viện dẫn khoản 3 Điều 60 Nghị định 152/2025 khi lấy ý kiến nhân dân (bản lưu trang tin)',
    ),
  },
  'transition.bonusFollowsDecision': {
    id: 'transition.bonusFollowsDecision',
    sentence: 'Tiền thưởng tính theo mức lương cơ sở có hiệu lực vào ngày ban hành quyết định khen thưởng.',
    cite: { source: 'ND-152-2025', article: 49, clause: 1 },
    check: reprintedAt(
      'khoản 1 Điều 49 Nghị định 152/2025, in lại; cùng nguyên tắc theo Nghị định 98/2023: phunuvietnam.vn, bài ngày 07/01/2024',
    ),
  },
  'transition.year2023DecidedLater': {
    id: 'transition.year2023DecidedLater',
    sentence:
      'Danh hiệu của năm 2023 quyết định từ 01/01/2024: chưa xác minh được văn bản nào điều chỉnh tiêu chuẩn; Bộ Nội vụ đã trả lời theo hướng áp dụng tiêu chuẩn của Luật năm 2022 khi cộng các năm.',
    cite: { source: 'L-06-2022', article: 95 },
    check: notCompared(
      'Suy từ một trả lời của Bộ Nội vụ (chinhsachonline.chinhphu.vn, 77204); chưa thấy điều khoản chuyển tiếp.',
    ),
  },
}
