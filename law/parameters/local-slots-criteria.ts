import { bonusCoefficients } from './bonus-coefficients.ts'
import { boundBy } from './local-bounds.ts'
import { choiceSlot, coefficientSlot, shareSlot, textSlot } from './local-slot.ts'
import { evaluationCap } from './quota.ts'

const medals = bonusCoefficients.filter(({ award }) => award === 'commemorativeMedal')

/** Criteria and amounts that the law hands to province, ministry or agency. */
export const criteriaSlots = {
  'criteria.commendationLetter': textSlot({
    group: 'Tiêu chuẩn',
    label: 'Tiêu chuẩn Giấy khen',
    question: 'Giấy khen được tặng theo những tiêu chuẩn nào? Chép đúng lời văn bản.',
    openBy: {
      sentence: 'Bộ, ban, ngành, tỉnh quy định tiêu chuẩn Giấy khen',
      cite: { source: 'L-06-2022', article: 75, clause: 2 },
    },
    because: 'Trung ương không đặt tiêu chuẩn; chưa dẫn quy định nào thì cán bộ tự xác nhận từng trường hợp.',
  }),
  'criteria.advancedWorker': textSlot({
    group: 'Tiêu chuẩn',
    label: 'Quy định chi tiết về Lao động tiên tiến',
    question: 'Bộ, tỉnh quy định thêm gì về danh hiệu Lao động tiên tiến? Chép đúng lời văn bản.',
    openBy: {
      sentence: 'Bộ, ban, ngành, tỉnh quy định chi tiết danh hiệu Lao động tiên tiến',
      cite: { source: 'L-06-2022', article: 24, clause: 4 },
    },
    because: 'Chưa dẫn quy định nào thì chỉ xét theo tiêu chuẩn của luật.',
  }),
  'criteria.commemorativeMedal': textSlot({
    group: 'Tiêu chuẩn',
    label: 'Tiêu chuẩn Kỷ niệm chương',
    question:
      'Kỷ niệm chương của bộ, ngành, tỉnh được tặng theo những tiêu chuẩn nào? Chép đúng lời văn bản.',
    openBy: {
      sentence: 'Bộ, ban, ngành, tỉnh quy định việc tặng Kỷ niệm chương',
      cite: { source: 'L-06-2022', article: 71, clause: 2 },
    },
    because: 'Trung ương không đặt tiêu chuẩn; chưa dẫn quy định nào thì cán bộ tự xác nhận từng trường hợp.',
  }),
  'bonus.commemorativeMedal': coefficientSlot({
    group: 'Tiền thưởng',
    label: 'Tiền thưởng Kỷ niệm chương',
    question: 'Kỷ niệm chương được thưởng bao nhiêu lần mức lương cơ sở?',
    bounds: medals.map(({ parameter }) => boundBy(parameter, { is: 'atMost', limit: ({ times }) => times })),
    because: 'Trung ương chỉ đặt mức trần; chưa dẫn quy định nào thì không tính tiền thưởng.',
  }),
  'evaluation.excellentCap': shareSlot({
    group: 'Xếp loại',
    label: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    question: 'Số người hoàn thành xuất sắc nhiệm vụ được tối đa bao nhiêu phần trăm?',
    bounds: [boundBy(evaluationCap, { is: 'atMost', limit: ({ usual }) => usual })],
    because:
      'Chưa dẫn quy định nào thì áp đúng mức trần của trung ương, trong những ngày đã đọc được mức đó.',
  }),
  'evaluation.excellentCapOutstanding': shareSlot({
    group: 'Xếp loại',
    label: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ ở nơi có thành tích nổi trội',
    question:
      'Nơi có thành tích xuất sắc, nổi trội được tối đa bao nhiêu phần trăm hoàn thành xuất sắc nhiệm vụ?',
    bounds: [boundBy(evaluationCap, { is: 'atMost', limit: ({ outstanding }) => outstanding })],
    because:
      'Chưa dẫn quy định nào thì áp đúng mức trần của trung ương, trong những ngày đã đọc được mức đó.',
  }),
  'evaluation.excellentBase': choiceSlot<'good' | 'goodOrBetter'>({
    group: 'Xếp loại',
    label: 'Tỷ lệ xuất sắc tính trên',
    question: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ tính trên số người nào?',
    choices: [
      { value: 'good', label: 'Số người hoàn thành tốt nhiệm vụ' },
      { value: 'goodOrBetter', label: 'Số người hoàn thành tốt nhiệm vụ trở lên' },
    ],
    otherwise: 'good',
    because: 'Báo chí và quy định của Đảng nêu số người hoàn thành tốt nhiệm vụ; có nơi hướng dẫn “trở lên”.',
  }),
}
