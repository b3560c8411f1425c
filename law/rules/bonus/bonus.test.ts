import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AwardCode, Subject } from '../../catalogue/award-codes.ts'
import { addDays, type PlainDate, plainDate } from '../../lib/plain-date.ts'
import { bonusCoefficients } from '../../parameters/bonus-coefficients.ts'
import { bonus } from './bonus.ts'

const on = plainDate

/** Days with the six base salaries since 2017. */
const salaryDays = ['2017-10-01', '2018-07-01', '2019-07-01', '2023-07-01', '2024-07-01', '2026-07-01'].map(
  on,
)

/** Coefficient by award and subject; amounts on those days, in thousands of đồng. */
const vectors: readonly (readonly [string, AwardCode, Subject, readonly number[]])[] = [
  ['0.3', 'advancedWorker', 'individual', [390, 420, 450, 540, 710, 760]],
  ['0.8', 'advancedCollective', 'collective', [1_040, 1_120, 1_200, 1_440, 1_880, 2_030]],
  ['1.0', 'grassrootsFighter', 'individual', [1_300, 1_390, 1_490, 1_800, 2_340, 2_530]],
  ['1.5', 'outstandingCollective', 'collective', [1_950, 2_090, 2_240, 2_700, 3_510, 3_800]],
  ['3.0', 'provincialFighter', 'individual', [3_900, 4_170, 4_470, 5_400, 7_020, 7_590]],
  ['3.5', 'primeMinisterMeritCertificate', 'individual', [4_550, 4_870, 5_220, 6_300, 8_190, 8_860]],
  ['4.5', 'nationalFighter', 'individual', [5_850, 6_260, 6_710, 8_100, 10_530, 11_390]],
  ['7.5', 'laborOrderSecondClass', 'individual', [9_750, 10_430, 11_180, 13_500, 17_550, 18_980]],
  ['8.0', 'provincialFlag', 'collective', [10_400, 11_120, 11_920, 14_400, 18_720, 20_240]],
  ['9.0', 'laborOrderFirstClass', 'individual', [11_700, 12_510, 13_410, 16_200, 21_060, 22_770]],
  ['12.0', 'governmentFlag', 'collective', [15_600, 16_680, 17_880, 21_600, 28_080, 30_360]],
]

const cases = vectors.flatMap(([coefficient, award, subject, amounts]) =>
  amounts.map((thousands, place) => {
    const decidedOn = salaryDays[place]
    if (decidedOn === undefined) throw new RangeError('one amount a day')
    return { coefficient, award, subject, decidedOn, amount: thousands * 1_000 }
  }),
)

const pay = (award: AwardCode, subject: Subject, decidedOn: string) =>
  bonus({ award, subject, decidedOn: on(decidedOn) })

describe('the money an award brings', () => {
  it.each(cases)('$award of $decidedOn is $amount', ({ award, subject, decidedOn, amount, coefficient }) => {
    expect(bonus({ award, subject, decidedOn })).toMatchObject({ amount, coefficient, is: 'exact' })
  })

  it.each([
    ['2017-10-01', 'individual', '0.15', 200_000],
    ['2018-07-01', 'individual', '0.15', 210_000],
    ['2019-07-01', 'individual', '0.15', 230_000],
    ['2023-07-01', 'individual', '0.15', 270_000],
    ['2025-06-30', 'individual', '0.15', 360_000],
    ['2025-07-01', 'individual', '0.3', 710_000],
    ['2025-06-30', 'collective', '0.3', 710_000],
    ['2025-07-01', 'household', '0.45', 1_060_000],
  ] as const)('pays the letter of a commune of %s to a %s %s times', (...row) => {
    const [day, subject, coefficient, amount] = row
    expect(pay('communeCommendationLetter', subject, day)).toMatchObject({ coefficient, amount })
  })

  it('pays the certificate of a province 1.0 times until 2023 and 1.5 times from 2024', () => {
    expect(pay('provincialMeritCertificate', 'individual', '2023-12-31')).toMatchObject({ amount: 1_800_000 })
    expect(pay('provincialMeritCertificate', 'individual', '2024-01-01')).toMatchObject({ amount: 2_700_000 })
  })

  it('doubles the coefficient of a collective before it rounds', () => {
    const collective = pay('provincialMeritCertificate', 'collective', '2026-11-21')
    expect(collective).toMatchObject({ coefficient: '3.0', amount: 7_590_000 })
    expect(pay('laborOrderThirdClass', 'collective', '2024-12-01').coefficient).toBe('9.0')
  })

  it('says that the money of a commemorative medal is the most, not what is paid', () => {
    expect(pay('commemorativeMedal', 'individual', '2025-12-01')).toMatchObject({
      is: 'atMost',
      coefficient: '0.6',
    })
  })

  it('follows the base salary of the day of decision and no other', () => {
    expect(pay('grassrootsFighter', 'individual', '2026-06-30').amount).toBe(2_340_000)
    expect(pay('grassrootsFighter', 'individual', '2026-07-01').amount).toBe(2_530_000)
  })

  it('names what nobody compared, and nothing where all was', () => {
    expect(pay('grassrootsFighter', 'individual', '2025-12-01').unchecked).toBeNull()
    expect(pay('grassrootsFighter', 'individual', '2026-06-30').unchecked).toBeNull()
    expect(pay('grassrootsFighter', 'individual', '2026-09-30').unchecked).toMatch(/2\.530\.000/)
    expect(pay('grassrootsFighter', 'individual', '2026-10-01').unchecked).toMatch(/06\/2026/)
    expect(pay('grassrootsFighter', 'individual', '2020-01-01').unchecked).toMatch(/làm tròn/)
    expect(pay('grassrootsFighter', 'individual', '2018-06-01').unchecked).toMatch(/Mức lương.*làm tròn/)
    expect(pay('grassrootsFighter', 'individual', '2026-10-01').unchecked).toMatch(/06\/2026.*2\.530\.000/)
    expect(
      pay('grassrootsFighter', 'individual', '2026-10-01').unchecked?.match(/28\/02\/2027/g),
    ).toHaveLength(1)
    expect(pay('provincialMeritCertificate', 'individual', '2024-08-01').unchecked).toMatch(/trí nhớ/)
  })

  it('cites the point that gives the coefficient, the salary and the rounding', () => {
    expect(pay('advancedWorker', 'individual', '2025-12-01')).toMatchObject({
      cite: { source: 'ND-152-2025', article: 50, clause: 1, point: 'd' },
      baseSalaryCite: { source: 'ND-73-2024', article: 3, clause: 2 },
      roundingCite: { source: 'ND-152-2025', article: 49, clause: 2 },
    })
    expect(pay('governmentFlag', 'collective', '2025-12-01').cite).toEqual({
      source: 'ND-152-2025',
      article: 50,
      clause: 2,
    })
    expect(pay('laborOrderFirstClass', 'collective', '2024-12-01').cite).toEqual({
      source: 'ND-98-2023',
      article: 55,
      clause: 2,
    })
  })

  it('refuses days outside all law, texts nobody read, and subjects that an award is not for', () => {
    const named = (name: string) => expect.objectContaining({ name })
    expect(() => pay('advancedWorker', 'individual', '2017-09-30')).toThrowError(named('NothingInForce'))
    expect(() => pay('advancedWorker', 'individual', '2027-03-01')).toThrowError(named('NothingInForce'))
    expect(() => pay('commendationLetter', 'household', '2025-06-30')).toThrowError(named('TextNotRead'))
    expect(() => pay('advancedWorker', 'collective', '2025-06-30')).toThrowError(named('NoBonusFor'))
    expect(() => pay('advancedWorker', 'collective', '2025-06-30')).toThrowError(
      'Lao động tiên tiến is not for a collective',
    )
  })
})

const readDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 3_430 })
  .map((days) => addDays(on('2017-10-01'), days))

describe('the money of any award on any day it was read', () => {
  it('is the least whole ten thousand that is no less than coefficient times salary', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bonusCoefficients),
        readDay,
        ({ award, subject, parameter }, decidedOn) => {
          const version = parameter.versions.find(
            ({ from, until }) => from <= decidedOn && (!until || decidedOn < until),
          )
          if (version === undefined || 'unread' in version) return
          const { amount, baseSalary } = bonus({ award, subject, decidedOn })
          const { of, over } = version.value.times
          expect(amount % 10_000).toBe(0)
          expect(amount * over).toBeGreaterThanOrEqual(of * baseSalary)
          expect((amount - 10_000) * over).toBeLessThan(of * baseSalary)
        },
      ),
    )
  })

  it('pays a collective at least what it pays a person for the same form', () => {
    const both = bonusCoefficients.filter(
      ({ award, subject }) =>
        subject === 'collective' &&
        bonusCoefficients.some((one) => one.award === award && one.subject === 'individual'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...both), readDay, ({ award }, decidedOn) => {
        const collective = bonus({ award, subject: 'collective', decidedOn })
        const person = bonus({ award, subject: 'individual', decidedOn })
        expect(collective.amount).toBeGreaterThan(person.amount)
        expect(Number(collective.coefficient)).toBe(Number(person.coefficient) * 2)
      }),
    )
  })
})
