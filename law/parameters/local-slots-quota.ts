import { boundBy } from './local-bounds.ts'
import { choiceSlot, shareSlot } from './local-slot.ts'
import { grassrootsFighterQuota } from './quota.ts'

const group = 'Tỷ lệ'

/** Shares that a province, a ministry or the agency may set, and how people are counted out of them. */
export const quotaSlots = {
  'quota.grassrootsFighter': shareSlot({
    group,
    label: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
    question:
      'Chiến sĩ thi đua cơ sở được tối đa bao nhiêu phần trăm số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến?',
    bounds: [boundBy(grassrootsFighterQuota, { is: 'atMost', limit: (quota) => quota?.share ?? null })],
    because:
      'Chưa dẫn quy định nào thì chỉ áp mức trần của trung ương, trong những ngày trung ương có mức trần.',
  }),
  'quota.rounding': choiceSlot<'floor' | 'nearest' | 'up'>({
    group,
    label: 'Làm tròn số người theo tỷ lệ',
    question: 'Tỷ lệ tính ra số lẻ (15 % của 33 người là 4,95) thì lấy bao nhiêu người?',
    choices: [
      { value: 'floor', label: 'Làm tròn xuống: 4 người' },
      { value: 'nearest', label: 'Làm tròn đến số gần nhất, nửa thì lên: 5 người' },
      { value: 'up', label: 'Làm tròn lên: 5 người' },
    ],
    otherwise: 'floor',
    because:
      'Không thấy văn bản trung ương nào nói về làm tròn; làm tròn xuống thì không bao giờ vượt tỷ lệ.',
  }),
  'quota.provincialFighter': shareSlot({
    group,
    label: 'Tỷ lệ Chiến sĩ thi đua cấp bộ, cấp tỉnh',
    question: 'Chiến sĩ thi đua cấp bộ, cấp tỉnh được tối đa bao nhiêu phần trăm số Chiến sĩ thi đua cơ sở?',
    because: 'Trung ương không đặt tỷ lệ; chưa dẫn quy định nào thì không giới hạn.',
  }),
  'quota.outstandingCollective': shareSlot({
    group,
    label: 'Tỷ lệ Tập thể lao động xuất sắc',
    question: 'Tập thể lao động xuất sắc được tối đa bao nhiêu phần trăm số Tập thể lao động tiên tiến?',
    openBy: {
      sentence: 'Bộ, ban, ngành, tỉnh quy định chi tiết việc tặng danh hiệu Tập thể lao động xuất sắc',
      cite: { source: 'L-06-2022', article: 27, clause: 3 },
    },
    because: 'Trung ương không đặt tỷ lệ; chưa dẫn quy định nào thì không giới hạn.',
  }),
}
