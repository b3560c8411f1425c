import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Parameter, ReadVersion } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { SourceId } from '../sources/documents.ts'
import { decree91, decree98, decree152NotRead, read, underDecree152 } from '../sources/periods.ts'

const recalled = notCompared('Mức lương và số điều ghi theo trí nhớ, chưa đối chiếu với nghị định.')
const decree49 = reprintedAt(
  'Điều 49 Nghị định 152/2025, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
)
const press2024 = reprintedAt(
  'phunuvietnam.vn, bài ngày 07/01/2024 về tiền thưởng theo Nghị định 98/2023 (bài không nêu số điều; dẫn theo điều về mức tiền thưởng)',
)

type SalaryDecree = readonly [source: SourceId, from: string, until: string | null, amount: number]

function salary(
  [source, from, until, value]: SalaryDecree,
  check: ReadVersion<number>['check'],
): ReadVersion<number> {
  return {
    from: plainDate(from),
    ...(until === null ? {} : { until: plainDate(until) }),
    value,
    cite: { source, article: 3, clause: 2 },
    check,
  }
}

/** Mức lương cơ sở a month, in đồng. Bonuses follow the one in force on the day of the decision. */
export const baseSalary: Parameter<number, 'decidedOn'> = {
  id: 'money.baseSalary',
  label: 'Mức lương cơ sở',
  unit: 'dong',
  governedBy: 'decidedOn',
  versions: [
    salary(['ND-66-2013', '2013-07-01', '2016-05-01', 1_150_000], recalled),
    salary(['ND-47-2016', '2016-05-01', '2017-07-01', 1_210_000], recalled),
    salary(['ND-47-2017', '2017-07-01', '2018-07-01', 1_300_000], recalled),
    salary(
      ['ND-72-2018', '2018-07-01', '2019-07-01', 1_390_000],
      reprintedAt('muthibiscus.com, bài về mức tiền thưởng (bài nêu mức lương; số điều ghi theo trí nhớ)'),
    ),
    salary(
      ['ND-38-2019', '2019-07-01', '2023-07-01', 1_490_000],
      reprintedAt('hieuluat.vn, bài 37748 (bài nêu mức lương; số điều ghi theo trí nhớ)'),
    ),
    salary(
      ['ND-24-2023', '2023-07-01', '2024-07-01', 1_800_000],
      reprintedAt('sonoivu.namdinh.gov.vn, bài 298715 (bài nêu mức lương; số điều ghi theo trí nhớ)'),
    ),
    salary(
      ['ND-73-2024', '2024-07-01', '2026-07-01', 2_340_000],
      reprintedAt('news.laodong.vn, bài 1622713 (bài nêu mức lương; số điều ghi theo trí nhớ)'),
    ),
    salary(
      ['ND-161-2026', '2026-07-01', null, 2_530_000],
      notCompared(
        'Mức 2.530.000 đồng đọc qua nhiều văn bản trích dẫn Nghị định số 161/2026/NĐ-CP; chưa đọc nghị định.',
      ),
    ),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** To what whole sum a bonus is rounded up once the coefficient is applied, in đồng. */
export const bonusRounding: Parameter<number, 'decidedOn'> = {
  id: 'money.bonusRounding',
  label: 'Tiền thưởng làm tròn lên đến',
  unit: 'dong',
  governedBy: 'decidedOn',
  versions: [
    read(decree91, {
      value: 10_000,
      cite: { source: 'ND-91-2017', article: 69 },
      check: notCompared(
        'Cách làm tròn ghi theo trí nhớ; chưa đối chiếu số điều của Nghị định số 91/2017/NĐ-CP.',
      ),
    }),
    read(decree98, { value: 10_000, cite: { source: 'ND-98-2023', article: 54 }, check: press2024 }),
    ...underDecree152({
      value: 10_000,
      cite: { source: 'ND-152-2025', article: 49, clause: 2 },
      check: decree49,
    }),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** What is paid where one subject receives several awards on one occasion. */
export interface Cumulation {
  /** Titles whose achievements cover the same time: only the highest is paid. */
  readonly titlesOfSamePeriod: 'highest'
  /** Titles whose achievements cover different times. */
  readonly titlesOfDifferentPeriods: 'each' | 'notSaid'
  /** Forms for different times and achievements. */
  readonly formsOfDifferentPeriods: 'each' | 'notSaid'
  /** A title beside a form. */
  readonly titleAndForm: 'both' | 'notSaid'
}

const eachPaid: Cumulation = {
  titlesOfSamePeriod: 'highest',
  titlesOfDifferentPeriods: 'each',
  formsOfDifferentPeriods: 'each',
  titleAndForm: 'both',
}

/** The rule on several awards at once. */
export const bonusCumulation: Parameter<Cumulation, 'decidedOn'> = {
  id: 'money.bonusCumulation',
  label: 'Tiền thưởng khi cùng lúc được nhiều danh hiệu, hình thức khen thưởng',
  unit: 'choice',
  governedBy: 'decidedOn',
  versions: [
    read(decree91, {
      value: {
        titlesOfSamePeriod: 'highest',
        titlesOfDifferentPeriods: 'notSaid',
        formsOfDifferentPeriods: 'notSaid',
        titleAndForm: 'notSaid',
      },
      cite: { source: 'ND-91-2017', article: 66, clause: 2 },
      check: notCompared('Nguyên tắc hưởng mức cao nhất ghi theo trí nhớ; mới đọc được một phần khoản này.'),
    }),
    read(decree98, {
      value: eachPaid,
      cite: { source: 'ND-98-2023', article: 54 },
      check: notCompared(
        'Phần được hưởng từng mức đọc qua phunuvietnam.vn, bài ngày 07/01/2024 (không nêu số điều); phần danh hiệu cùng thời gian chỉ hưởng mức cao nhất suy từ nghị định trước và sau, chưa đối chiếu.',
      ),
    }),
    ...underDecree152({
      value: eachPaid,
      cite: { source: 'ND-152-2025', article: 49, clause: 5 },
      check: reprintedAt(
        'khoản 5–7 Điều 49 Nghị định 152/2025, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
      ),
    }),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** The share of the fund that may go to organising movements; the rest is for awards. */
export const fundForMovements: Parameter<Fraction, 'decidedOn'> = {
  id: 'money.fundForMovements',
  label: 'Phần quỹ thi đua, khen thưởng để tổ chức phong trào',
  unit: 'share',
  governedBy: 'decidedOn',
  versions: [
    read(decree98, {
      value: { of: 20, over: 100 },
      cite: { source: 'ND-98-2023', article: 52, clause: 1, point: 'a' },
      check: reprintedAt(
        'điểm a khoản 1 Điều 52 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
      ),
    }),
    decree152NotRead('Chưa thấy điều về sử dụng quỹ thi đua, khen thưởng của Nghị định số 152/2025/NĐ-CP.'),
  ],
  verifiedOn: plainDate('2026-11-21'),
}
