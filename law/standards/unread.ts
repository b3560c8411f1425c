import type { UnreadVersion } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'

/** The days an amending law governs whose text nobody here has compared. A checked or entered version takes its place. */
export const amendedIn2026: UnreadVersion = {
  from: plainDate('2026-10-01'),
  unread:
    'Luật số 06/2026/QH16 có hiệu lực từ 01/10/2026 sửa đổi Luật Thi đua, khen thưởng; chưa đối chiếu được văn bản chính thức.',
  cite: { source: 'L-06-2026' },
}
