import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import { awards } from '../catalogue/awards.ts'
import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Citation } from '../lib/citation.ts'
import type { Check, Parameter } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import { plainDate } from '../lib/plain-date.ts'
import { decree91, decree98, notRead, read, type Said, underDecree152 } from '../sources/periods.ts'

/** So many times the base salary; or no more than so many, where the one who gives it sets the sum. */
export interface Coefficient {
  readonly times: Fraction
  readonly is: 'exact' | 'atMost'
}

export type CoefficientParameter = Parameter<Coefficient, 'decidedOn'>

/** What each decree says, in hundredths of the base salary; null where nobody here has read what it says. */
interface Row {
  readonly decree91: Said<number> | null
  readonly decree98: Said<number> | null
  readonly decree152: Said<number>
  readonly is?: Coefficient['is']
}

type Place = Omit<Citation, 'source'>

const in91 = reprintedAt(
  'hoatieu.vn, bài 211204; nganhangphapluat.thukyluat.vn, bài 331632 (Nghị định 91/2017)',
)
const in98 = reprintedAt('vietjack.me, Nghị định 98/2023, Chương II; baoquocte.vn, bài 256580')
const in152 = reprintedAt(
  'Điều 50–54 Nghị định 152/2025, in lại trong các bài hỏi đáp của thuvienphapluat.vn',
)
const recalled = notCompared('Hệ số ghi theo trí nhớ, chưa đối chiếu với Nghị định số 98/2023/NĐ-CP.')
const twiceIn91 = reprintedAt('plo.vn, bài 456130: tập thể được gấp hai lần mức của cá nhân')
const twiceIn98 = reprintedAt(
  'khoản 2 Điều 55 Nghị định 98/2023, in lại: tập thể được gấp hai lần mức của cá nhân',
)

const from91 = (value: number, place: Place, check: Check = in91): Said<number> => ({
  value,
  cite: { source: 'ND-91-2017', ...place },
  check,
})
const from98 = (value: number, place: Place, check: Check = in98): Said<number> => ({
  value,
  cite: { source: 'ND-98-2023', ...place },
  check,
})
const from152 = (value: number, place: Place): Said<number> => ({
  value,
  cite: { source: 'ND-152-2025', ...place },
  check: in152,
})

/** A title: of clause 2, on collectives, the letters of the points were not read. */
const title = (hundredths: number, place: Omit<Place, 'article'>): Row => ({
  decree91: from91(hundredths, { article: 69 }),
  decree98: from98(hundredths, { article: 54 }),
  decree152: from152(hundredths, { article: 50, ...place }),
})

/** An order: a collective receives twice what a person does. */
const order = (hundredths: number): Partial<Record<Subject, Row>> => ({
  individual: {
    decree91: from91(hundredths, { article: 70 }),
    decree98: from98(hundredths, { article: 55, clause: 1 }),
    decree152: from152(hundredths, { article: 51, clause: 1 }),
  },
  collective: {
    decree91: from91(hundredths * 2, { article: 70 }, twiceIn91),
    decree98: from98(hundredths * 2, { article: 55, clause: 2 }, twiceIn98),
    decree152: from152(hundredths * 2, { article: 51, clause: 2 }),
  },
})

/** A certificate or letter by decree: a collective receives twice, a household since 2025 one and a half times. */
function certificate(
  hundredths: readonly [number, number, number],
  check98: Check = in98,
): Partial<Record<Subject, Row>> {
  const [first, second, third] = hundredths
  return {
    individual: {
      decree91: from91(first, { article: 73 }),
      decree98: from98(second, { article: 58, clause: 1 }, check98),
      decree152: from152(third, { article: 54, clause: 1 }),
    },
    collective: {
      decree91: from91(first * 2, { article: 73 }, twiceIn91),
      decree98: from98(second * 2, { article: 58 }, check98),
      decree152: from152(third * 2, { article: 54 }),
    },
    household: { decree91: null, decree98: null, decree152: from152((third * 3) / 2, { article: 54 }) },
  }
}

const medal: Row = {
  decree91: null,
  decree98: from98(
    60,
    { article: 58, clause: 1, point: 'd' },
    reprintedAt(
      'điểm d khoản 1 Điều 58 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
    ),
  ),
  decree152: from152(60, { article: 54, clause: 1 }),
  is: 'atMost',
}

const rows: Readonly<Record<AwardCode, Readonly<Partial<Record<Subject, Row>>>>> = {
  advancedWorker: { individual: title(30, { clause: 1, point: 'd' }) },
  grassrootsFighter: { individual: title(100, { clause: 1, point: 'c' }) },
  provincialFighter: { individual: title(300, { clause: 1, point: 'b' }) },
  nationalFighter: { individual: title(450, { clause: 1, point: 'a' }) },
  advancedCollective: { collective: title(80, { clause: 2 }) },
  outstandingCollective: { collective: title(150, { clause: 2 }) },
  provincialFlag: { collective: title(800, { clause: 2 }) },
  governmentFlag: { collective: title(1200, { clause: 2 }) },
  commendationLetter: certificate([30, 30, 30]),
  communeCommendationLetter: certificate([15, 15, 30]),
  provincialMeritCertificate: certificate([100, 150, 150], recalled),
  primeMinisterMeritCertificate: certificate([350, 350, 350]),
  laborOrderThirdClass: order(450),
  laborOrderSecondClass: order(750),
  laborOrderFirstClass: order(900),
  commemorativeMedal: { individual: medal },
}

const subjectWords: Readonly<Record<Subject, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
}

function parameter(award: AwardCode, subject: Subject, row: Row): CoefficientParameter {
  const { is = 'exact' } = row
  const times = (said: Said<number>): Said<Coefficient> => ({
    ...said,
    value: { times: { of: said.value, over: 100 }, is },
  })
  const silent = `Chưa đọc được mức tiền thưởng của ${awards[award].name} tặng ${subjectWords[subject]} trong nghị định này.`
  return {
    id: `bonus.${award}.${subject}`,
    label: `Hệ số tiền thưởng ${awards[award].name}, ${subjectWords[subject]}`,
    unit: 'timesBaseSalary',
    governedBy: 'decidedOn',
    versions: [
      row.decree91
        ? read(decree91, times(row.decree91))
        : notRead(decree91, { source: 'ND-91-2017' }, silent),
      row.decree98
        ? read(decree98, times(row.decree98))
        : notRead(decree98, { source: 'ND-98-2023' }, silent),
      ...underDecree152(times(row.decree152)),
    ],
    verifiedOn: plainDate('2026-11-21'),
  }
}

/** Every coefficient, in the order of the awards. */
export const bonusCoefficients: readonly {
  readonly award: AwardCode
  readonly subject: Subject
  readonly parameter: CoefficientParameter
}[] = Object.entries(rows).flatMap(([award, bySubject]) =>
  Object.entries(bySubject).map(([subject, row]) => ({
    award: award as AwardCode,
    subject: subject as Subject,
    parameter: parameter(award as AwardCode, subject as Subject, row),
  })),
)

const byAward: ReadonlyMap<string, CoefficientParameter> = new Map(
  bonusCoefficients.map(({ award, subject, parameter: found }) => [`${award} ${subject}`, found]),
)

/** How many times the base salary an award brings a subject; null where it is not for such a subject. */
export function bonusCoefficient(award: AwardCode, subject: Subject): CoefficientParameter | null {
  return byAward.get(`${award} ${subject}`) ?? null
}
