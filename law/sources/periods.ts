import { notCompared } from '../lib/check.ts'
import type { ReadVersion, UnreadVersion } from '../lib/dated.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'

/** A stretch of days governed by one text; the last day is not one of them. */
export interface Period {
  readonly from: PlainDate
  readonly until?: PlainDate
}

const period = (from: string, until?: string): Period => ({
  from: plainDate(from),
  ...(until === undefined ? {} : { until: plainDate(until) }),
})

/** Under Nghị định số 91/2017/NĐ-CP. */
export const decree91 = period('2017-10-01', '2024-01-01')
/** Under Nghị định số 98/2023/NĐ-CP. */
export const decree98 = period('2024-01-01', '2025-07-01')
/** Under Nghị định số 152/2025/NĐ-CP, before the law was amended. */
export const decree152 = period('2025-07-01', '2026-10-01')
/** Under Nghị định số 152/2025/NĐ-CP, until its last day. */
export const decree152ToTheEnd = period('2025-07-01', '2027-03-01')
/** Under Luật số 06/2022/QH15, before it was amended. */
export const law2022 = period('2024-01-01', '2026-10-01')
/** Under Luật số 06/2022/QH15 as Luật số 06/2026/QH16 amended it. */
export const amendedLaw = period('2026-10-01')

/** Between the law of 2022 and the first circular on it. */
export const beforeCircular01 = period('2024-01-01', '2024-04-15')
/** Under Thông tư số 01/2024/TT-BNV. */
export const circular01 = period('2024-04-15', '2025-08-05')
const circular15 = period('2025-08-05', '2027-03-01')
const afterDecree152 = period('2027-03-01')

const decree152AfterAmendment = period('2026-10-01', '2027-03-01')

/** Why what the law of 2022 said is not known to hold any more. */
export const amendmentNotRead =
  'Luật số 06/2026/QH16 có hiệu lực từ 01/10/2026; chưa đọc được văn bản chính thức.'

/** Why a decree that is still in force is not relied on beside the amended law. */
export const decreeBesideAmendment =
  'Nghị định số 152/2025/NĐ-CP còn hiệu lực đến hết 28/02/2027, nhưng chưa đọc được Luật số 06/2026/QH16 để biết quy định này có thay đổi từ 01/10/2026 hay không.'

/** What a text said, with its provision and how it was compared. */
export type Said<T> = Omit<ReadVersion<T>, 'from' | 'until'>

/** A version read, for a period. */
export function read<T>(during: Period, said: Said<T>): ReadVersion<T> {
  return { ...during, ...said }
}

/** A period whose text nobody here has read. */
export function notRead(during: Period, cite: UnreadVersion['cite'], because: string): UnreadVersion {
  return { ...during, unread: because, cite }
}

/** What the decree of 2025 says: as compared until the law was amended, and not relied on from then to its last day. */
export function underDecree152<T>(said: Said<T>): readonly [ReadVersion<T>, ReadVersion<T>] {
  return [
    read(decree152, said),
    read(decree152AfterAmendment, { ...said, check: notCompared(decreeBesideAmendment) }),
  ]
}

/** From the day the law was amended: nobody has read it. */
export const sinceAmendment: UnreadVersion = notRead(amendedLaw, { source: 'L-06-2026' }, amendmentNotRead)

/** What Nghị định số 152/2025/NĐ-CP says of a matter, where its article was not found. */
export function decree152NotRead(because: string): UnreadVersion {
  return notRead(decree152ToTheEnd, { source: 'ND-152-2025' }, because)
}

/** The circular in force, which nobody here has read beyond its summary. */
export const circular15NotRead: UnreadVersion = notRead(
  circular15,
  { source: 'TT-15-2025' },
  'Thông tư 15/2025/TT-BNV thay Thông tư 01/2024/TT-BNV; phần này chưa đọc được văn bản.',
)

/** Decree 152 and Circular 15 end on 28/02/2027; what follows them is not published. */
export const successorNotRead: UnreadVersion = notRead(
  afterDecree152,
  { source: 'L-06-2022' },
  'Nghị định 152/2025/NĐ-CP và Thông tư 15/2025/TT-BNV hết hiệu lực từ 01/03/2027; chưa có văn bản thay thế.',
)
