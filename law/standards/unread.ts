import type { UnreadVersion } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'

/** The days an amending law governs whose text nobody here has compared. A checked or entered version takes its place. */
export const amendedIn2026: UnreadVersion = {
  from: plainDate('2026-10-01'),
  unread:
    'Luật số 06/2026/QH16 có hiệu lực từ 01/10/2026 sửa đổi Luật Thi đua, khen thưởng; chưa đối chiếu được văn bản chính thức.',
  cite: { source: 'L-06-2026' },
}

/** The circular in force, which nobody here has read beyond its summary. */
export const circular15Unread: UnreadVersion = {
  from: plainDate('2025-08-05'),
  until: plainDate('2027-03-01'),
  unread: 'Thông tư 15/2025/TT-BNV thay Thông tư 01/2024/TT-BNV; phần này chưa đọc được văn bản.',
  cite: { source: 'TT-15-2025' },
}

/** Decree 152 and Circular 15 end on 28/02/2027; what follows them is not published. */
export const successorUnread: UnreadVersion = {
  from: plainDate('2027-03-01'),
  unread:
    'Nghị định 152/2025/NĐ-CP và Thông tư 15/2025/TT-BNV hết hiệu lực từ 01/03/2027; chưa có văn bản thay thế.',
  cite: { source: 'L-06-2022' },
}
