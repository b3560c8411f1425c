import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Parameter } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import { plainDate } from '../lib/plain-date.ts'
import {
  decree91,
  decree98,
  decree152NotRead,
  law2022,
  notRead,
  read,
  sinceAmendment,
} from '../sources/periods.ts'

/** At most so large a share, and of whom. */
export interface Quota {
  readonly share: Fraction
  readonly of: 'advancedWorkers' | 'meetsProvincialFlagStandard'
}

/** How many emulation fighters of the grassroots there may be; null where the text sets no share. */
export const grassrootsFighterQuota: Parameter<Quota | null, 'receivedForAppraisalOn'> = {
  id: 'quota.grassrootsFighter',
  label: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
  unit: 'share',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    read(decree91, {
      value: { share: { of: 15, over: 100 }, of: 'advancedWorkers' },
      cite: { source: 'ND-91-2017', article: 9, clause: 3 },
      check: reprintedAt(
        'Ban Thi đua – Khen thưởng Trung ương, trả lời bạn đọc 460b8a74; khoản 3 Điều 9, in lại',
      ),
    }),
    read(law2022, {
      value: null,
      cite: { source: 'L-06-2022', article: 23 },
      check: reprintedAt(
        'Điều 23 Luật Thi đua, khen thưởng năm 2022, in lại trong các bài hỏi đáp của thuvienphapluat.vn',
      ),
    }),
    sinceAmendment,
  ],
  verifiedOn: plainDate('2026-11-21'),
}

const flagNotFound =
  'Chưa thấy quy định tỷ lệ Cờ thi đua của Chính phủ từ 01/01/2024; mức 20% là của Nghị định số 91/2017/NĐ-CP đã hết hiệu lực, chỉ để tham khảo.'

/** How many flags of the Government there may be. */
export const governmentFlagQuota: Parameter<Quota | null, 'receivedForAppraisalOn'> = {
  id: 'quota.governmentFlag',
  label: 'Tỷ lệ Cờ thi đua của Chính phủ',
  unit: 'share',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    read(decree91, {
      value: { share: { of: 20, over: 100 }, of: 'meetsProvincialFlagStandard' },
      cite: { source: 'ND-91-2017', article: 11 },
      check: reprintedAt('Ban Thi đua – Khen thưởng Trung ương, trả lời bạn đọc bdd164a4'),
    }),
    notRead(decree98, { source: 'ND-98-2023' }, flagNotFound),
    decree152NotRead(flagNotFound),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** How many of those rated may be rated excellent. */
export interface EvaluationCap {
  readonly usual: Fraction
  /** For an organisation whose results stand out. */
  readonly outstanding: Fraction
  /** Those rated good: whether the excellent themselves count among them is not settled by what was read. */
  readonly of: 'ratedGood'
}

/** The cap on excellent ratings of officials. */
export const evaluationCap: Parameter<EvaluationCap, 'evaluatedOn'> = {
  id: 'evaluation.excellentCap',
  label: 'Tỷ lệ công chức được xếp loại hoàn thành xuất sắc nhiệm vụ',
  unit: 'share',
  governedBy: 'evaluatedOn',
  versions: [
    {
      from: plainDate('2020-08-20'),
      until: plainDate('2023-09-15'),
      unread:
        'Nghị định số 90/2020/NĐ-CP không thấy nêu tỷ lệ; tỷ lệ áp dụng theo quy định của Đảng, chưa đọc.',
      cite: { source: 'ND-90-2020' },
    },
    {
      from: plainDate('2023-09-15'),
      until: plainDate('2026-01-01'),
      unread:
        'Không quá tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ theo quy định của Đảng; chưa đọc số điều và tỷ lệ.',
      cite: { source: 'ND-48-2023' },
    },
    {
      from: plainDate('2026-01-01'),
      value: { usual: { of: 20, over: 100 }, outstanding: { of: 25, over: 100 }, of: 'ratedGood' },
      cite: { source: 'ND-335-2025', article: 20 },
      check: notCompared(
        'Tỷ lệ 20% đọc qua báo; mức 25%, số điều và cách hiểu “số hoàn thành tốt nhiệm vụ” lấy từ quy chế của đơn vị thực hiện, chưa đối chiếu.',
      ),
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}
