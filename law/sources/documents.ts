import { type PlainDate, plainDate } from '../lib/plain-date.ts'

export interface LegalSource {
  readonly title: string
  readonly inForceFrom: PlainDate
  /** First day on which it no longer applies. */
  readonly inForceUntil?: PlainDate
}

const source = (title: string, from: string, until?: string): LegalSource => ({
  title,
  inForceFrom: plainDate(from),
  ...(until === undefined ? {} : { inForceUntil: plainDate(until) }),
})

export const sources = {
  'L-15-2003': source('Luật Thi đua, khen thưởng số 15/2003/QH11', '2004-07-01', '2024-01-01'),
  'L-39-2013': source('Luật số 39/2013/QH13', '2014-06-01', '2024-01-01'),
  'L-06-2022': source('Luật Thi đua, khen thưởng số 06/2022/QH15', '2024-01-01'),
  'L-06-2026': source('Luật số 06/2026/QH16', '2026-10-01'),
  'ND-91-2017': source('Nghị định số 91/2017/NĐ-CP', '2017-10-01', '2024-01-01'),
  'ND-98-2023': source('Nghị định số 98/2023/NĐ-CP', '2024-01-01', '2025-07-01'),
  'ND-152-2025': source('Nghị định số 152/2025/NĐ-CP', '2025-07-01', '2027-03-01'),
  'TT-08-2017': source('Thông tư số 08/2017/TT-BNV', '2017-12-15', '2020-01-01'),
  'TT-12-2019': source('Thông tư số 12/2019/TT-BNV', '2020-01-01', '2024-04-15'),
  'TT-01-2024': source('Thông tư số 01/2024/TT-BNV', '2024-04-15', '2025-08-05'),
  'TT-15-2025': source('Thông tư số 15/2025/TT-BNV', '2025-08-05', '2027-03-01'),
  'ND-90-2020': source('Nghị định số 90/2020/NĐ-CP', '2020-08-20', '2026-01-01'),
  'ND-48-2023': source('Nghị định số 48/2023/NĐ-CP', '2023-09-15', '2026-01-01'),
  'ND-335-2025': source('Nghị định số 335/2025/NĐ-CP', '2026-01-01'),
} as const satisfies Record<string, LegalSource>

export type SourceId = keyof typeof sources
