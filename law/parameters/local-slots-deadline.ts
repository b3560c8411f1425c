import type { RestDayReading } from '../lib/deadline.ts'
import { choiceSlot, daysSlot, textSlot } from './local-slot.ts'

const group = 'Thời hạn'

const beyondCommune =
  'Ngoài thủ tục Chiến sĩ thi đua cơ sở ở cấp xã, chưa thấy thời hạn chung cho hồ sơ ở cơ sở; chưa dẫn quy định nào thì không tính trễ.'

const decidedByProvince = {
  sentence: 'Hồ sơ, thủ tục xét danh hiệu và giấy khen ở cơ sở do bộ, ban, ngành, tỉnh quy định',
  cite: { source: 'ND-152-2025', article: 6, clause: 2, point: 'c' },
} as const

/** How deadlines are read, and those that no national text sets. */
export const deadlineSlots = {
  'deadline.beforeIncludesDay': choiceSlot<boolean>({
    group,
    label: 'Cách hiểu “trước ngày …”',
    question: 'Việc ghi “trước 30/3” mà nộp đúng ngày 30/3 thì có kịp hạn không?',
    choices: [
      { value: true, label: 'Kịp: ngày được nêu vẫn tính, trễ từ ngày hôm sau' },
      { value: false, label: 'Trễ: ngày được nêu không tính, phải xong từ hôm trước' },
    ],
    otherwise: true,
    because:
      'Chưa thấy văn bản quy phạm nào định nghĩa “trước ngày” trong kế hoạch thi đua; hiểu theo cách không ghi trễ oan cho đơn vị.',
  }),
  'deadline.soonDays': choiceSlot<number>({
    group,
    label: 'Sắp đến hạn',
    question: 'Còn bao nhiêu ngày thì một việc được coi là sắp đến hạn?',
    choices: [
      { value: 2, label: '2 ngày' },
      { value: 3, label: '3 ngày' },
      { value: 5, label: '5 ngày' },
      { value: 7, label: '7 ngày' },
      { value: 10, label: '10 ngày' },
      { value: 15, label: '15 ngày' },
    ],
    otherwise: 2,
    because: 'Đủ để nhắc đơn vị trong tuần mà danh sách việc gấp không dài quá một trang.',
  }),
  'deadline.waitingDays': choiceSlot<number>({
    group,
    label: 'Chờ quá lâu',
    question: 'Chờ văn bản cấp trên bao nhiêu ngày mà chưa có thì coi là chờ quá lâu, phải hỏi lại?',
    choices: [
      { value: 15, label: '15 ngày' },
      { value: 20, label: '20 ngày' },
      { value: 30, label: '30 ngày' },
      { value: 45, label: '45 ngày' },
      { value: 60, label: '60 ngày' },
      { value: 90, label: '90 ngày' },
    ],
    otherwise: 30,
    because:
      'Mức của phần mềm, không phải quy định: quá một tháng chưa có văn bản thì nên hỏi lại cơ quan ban hành.',
  }),
  'deadline.restDay': choiceSlot<RestDayReading>({
    group,
    label: 'Hạn rơi vào ngày nghỉ',
    question: 'Ngày cuối của thời hạn là thứ Bảy, Chủ nhật hoặc ngày lễ thì hạn có dời không?',
    choices: [
      { value: 'keep', label: 'Không dời: giữ đúng ngày văn bản ghi' },
      { value: 'nextWorkingDay', label: 'Dời sang ngày làm việc kế tiếp' },
    ],
    otherwise: 'keep',
    because:
      'Kế hoạch thi đua không nói đến ngày nghỉ; phần mềm chỉ báo hạn rơi vào ngày nghỉ, không tự đặt ngày khác. Cơ quan có quy định dời hạn thì dẫn văn bản.',
  }),
  'dossier.appraisalDays': daysSlot({
    group,
    label: 'Thẩm định hồ sơ ở cơ sở',
    question: 'Từ khi nhận đủ hồ sơ ở cơ sở, việc thẩm định phải xong trong bao nhiêu ngày làm việc?',
    openBy: decidedByProvince,
    because: beyondCommune,
  }),
  'dossier.returnDays': daysSlot({
    group,
    label: 'Trả lại hồ sơ chưa đủ ở cơ sở',
    question: 'Hồ sơ chưa đủ điều kiện phải được trả lại trong bao nhiêu ngày làm việc?',
    openBy: decidedByProvince,
    because: beyondCommune,
  }),
  'dossier.decisionDays': daysSlot({
    group,
    label: 'Ra quyết định ở cơ sở',
    question: 'Sau khi thẩm định xong, quyết định khen thưởng phải ban hành trong bao nhiêu ngày làm việc?',
    openBy: decidedByProvince,
    because: beyondCommune,
  }),
  'dossier.submitBy': textSlot({
    group,
    label: 'Hạn trình hồ sơ hằng năm lên cấp trên',
    question: 'Tỉnh, bộ nhận hồ sơ khen thưởng hằng năm đến ngày nào? Ghi đúng lời văn bản.',
    openBy: decidedByProvince,
    because: 'Mỗi tỉnh, bộ đặt một hạn; chưa dẫn quy định nào thì không nhắc.',
  }),
}
