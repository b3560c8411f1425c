import { ballotThreshold } from './council.ts'
import { boundBy } from './local-bounds.ts'
import { choiceSlot, daysSlot, shareSlot } from './local-slot.ts'
import { publicConsultationDays } from './procedure.ts'

const group = 'Hội đồng và bỏ phiếu'

/** How councils meet and vote where the national text leaves it to province, ministry or agency. */
export const councilSlots = {
  'council.quorum': shareSlot({
    group,
    label: 'Số thành viên phải dự họp',
    question: 'Hội đồng được họp khi có ít nhất bao nhiêu phần trăm thành viên dự?',
    because:
      'Chưa thấy quy định trung ương về số thành viên phải dự của hội đồng cơ quan; chưa dẫn quy chế thì không kiểm tra.',
  }),
  'ballot.share.provincialTitles': shareSlot({
    group,
    label: 'Tỷ lệ phiếu: Chiến sĩ thi đua cấp bộ, cấp tỉnh trở lên',
    question:
      'Chiến sĩ thi đua cấp bộ, cấp tỉnh, Chiến sĩ thi đua toàn quốc và danh hiệu Anh hùng phải được bao nhiêu phần trăm phiếu?',
    bounds: [
      boundBy(ballotThreshold('provincialFighter'), { is: 'atLeast', limit: (rule) => rule?.share ?? null }),
    ],
    because: 'Chưa dẫn quy định nào thì áp đúng mức của trung ương, trong những ngày đã đọc được mức đó.',
  }),
  'ballot.share.grassrootsTitles': shareSlot({
    group,
    label: 'Tỷ lệ phiếu: Chiến sĩ thi đua cơ sở và Cờ thi đua',
    question: 'Chiến sĩ thi đua cơ sở và các Cờ thi đua phải được bao nhiêu phần trăm phiếu?',
    bounds: [
      boundBy(ballotThreshold('grassrootsFighter'), { is: 'atLeast', limit: (rule) => rule?.share ?? null }),
    ],
    because: 'Chưa dẫn quy định nào thì áp đúng mức của trung ương, trong những ngày đã đọc được mức đó.',
  }),
  'ballot.share.others': shareSlot({
    group,
    label: 'Tỷ lệ phiếu: các danh hiệu, hình thức khác',
    question:
      'Lao động tiên tiến, Tập thể lao động tiên tiến, xuất sắc, bằng khen, giấy khen phải được bao nhiêu phần trăm phiếu?',
    because:
      'Chưa thấy quy định trung ương nào đặt tỷ lệ phiếu cho các danh hiệu, hình thức này; nghị định năm 2023 chỉ yêu cầu biên bản họp.',
  }),
  'ballot.denominator': choiceSlot<'allMembers' | 'present'>({
    group,
    label: 'Tỷ lệ phiếu tính trên',
    question:
      'Với các danh hiệu, hình thức mà trung ương không đặt tỷ lệ phiếu, tỷ lệ tính trên tổng số thành viên hay số người dự?',
    choices: [
      { value: 'allMembers', label: 'Tổng số thành viên hội đồng' },
      { value: 'present', label: 'Số thành viên dự họp' },
    ],
    otherwise: 'allMembers',
    because: 'Nơi trung ương có đặt tỷ lệ thì tính trên tổng số thành viên; hiểu các nơi còn lại như vậy.',
  }),
  'ballot.mode': choiceSlot<'secret' | 'showOfHands'>({
    group,
    label: 'Cách biểu quyết',
    question:
      'Với các danh hiệu, hình thức mà trung ương không buộc bỏ phiếu, hội đồng bỏ phiếu kín hay giơ tay?',
    choices: [
      { value: 'secret', label: 'Bỏ phiếu kín' },
      { value: 'showOfHands', label: 'Giơ tay biểu quyết' },
    ],
    otherwise: 'secret',
    because: 'Phiếu kín luôn được chấp nhận; giơ tay chỉ khi quy chế của hội đồng cho phép.',
  }),
  'consultation.days': daysSlot({
    group,
    label: 'Lấy ý kiến nhân dân',
    question:
      'Danh sách đề nghị khen thưởng cấp Nhà nước được công khai bao nhiêu ngày làm việc trước khi hội đồng họp?',
    bounds: [boundBy(publicConsultationDays, { is: 'atLeast', limit: (days) => days })],
    because: 'Chưa dẫn quy định nào thì áp đúng số ngày của trung ương, trong những ngày đã đọc được.',
  }),
}
