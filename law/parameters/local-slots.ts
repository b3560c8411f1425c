/** The values of each slot, as the rules receive them. */
export interface LocalValues {
  readonly 'deadline.beforeIncludesDay': boolean
  readonly 'deadline.soonDays': number
}

export type LocalSlotId = keyof LocalValues

/** A question that the national text leaves to the agency: what may be answered, and what holds without an answer. */
export interface LocalSlot<T> {
  /** What an officer calls it. */
  readonly label: string
  readonly question: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly otherwise: T
  /** Why that value holds where the agency has said nothing. */
  readonly because: string
}

/** Every open slot of the law that an agency may fill with a cited paper of its own. */
export const localSlots: { readonly [Id in LocalSlotId]: LocalSlot<LocalValues[Id]> } = {
  'deadline.beforeIncludesDay': {
    label: 'Cách hiểu “trước ngày …”',
    question: 'Việc ghi “trước 30/3” mà nộp đúng ngày 30/3 thì có kịp hạn không?',
    choices: [
      { value: true, label: 'Kịp: ngày được nêu vẫn tính, trễ từ ngày hôm sau' },
      { value: false, label: 'Trễ: ngày được nêu không tính, phải xong từ hôm trước' },
    ],
    otherwise: true,
    because:
      'Chưa thấy văn bản quy phạm nào định nghĩa “trước ngày” trong kế hoạch thi đua; hiểu theo cách không ghi trễ oan cho đơn vị.',
  },
  'deadline.soonDays': {
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
  },
}

/** Whether a text names a slot. */
export function isLocalSlot(id: string): id is LocalSlotId {
  return Object.hasOwn(localSlots, id)
}
