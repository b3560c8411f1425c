import type { AwardCode, Subject } from '../../catalogue/award-codes.ts'
import { awards } from '../../catalogue/awards.ts'
import type { Citation } from '../../lib/citation.ts'
import { inForce, type ReadVersion } from '../../lib/dated.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { roundedUp } from '../../lib/rounding.ts'
import { bonusCoefficient } from '../../parameters/bonus-coefficients.ts'
import { baseSalary, bonusRounding } from '../../parameters/money.ts'

/** What an award brings in money, with every provision it rests on. */
export interface Bonus {
  readonly award: AwardCode
  readonly subject: Subject
  readonly decidedOn: PlainDate
  /** In đồng, rounded as the law says. */
  readonly amount: number
  /** Whether the amount is what is paid, or the most that whoever gives it may set. */
  readonly is: 'exact' | 'atMost'
  /** As written: `1.0`, `0.15`. */
  readonly coefficient: string
  /** In đồng a month. */
  readonly baseSalary: number
  readonly cite: Citation
  readonly baseSalaryCite: Citation
  readonly roundingCite: Citation
  /** Why it is no ground for paying yet; null where every figure was compared with its text. */
  readonly unchecked: string | null
}

/** The law pays no such subject for such an award. */
export class NoBonusFor extends Error {
  override readonly name = 'NoBonusFor'
  constructor(award: AwardCode, subject: Subject) {
    super(`${awards[award].name} is not for a ${subject}`)
  }
}

/**
 * What an award brings: the coefficient of the day it is decided times the base salary of that day, rounded up. Throws
 * `NothingInForce` for a day outside all law, `TextNotRead` where the text was not read, `NoBonusFor` for a subject that
 * the award is not for.
 */
export function bonus({
  award,
  subject,
  decidedOn,
}: {
  readonly award: AwardCode
  readonly subject: Subject
  readonly decidedOn: PlainDate
}): Bonus {
  const parameter = bonusCoefficient(award, subject)
  if (parameter === null) throw new NoBonusFor(award, subject)
  const coefficient = inForce(parameter, { decidedOn })
  const salary = inForce(baseSalary, { decidedOn })
  const rounding = inForce(bonusRounding, { decidedOn })
  const { times, is } = coefficient.value
  return {
    award,
    subject,
    decidedOn,
    amount: roundedUp((times.of * 100 * salary.value) / times.over, rounding.value),
    is,
    coefficient: showTimes(times.of, times.over),
    baseSalary: salary.value,
    cite: coefficient.cite,
    baseSalaryCite: salary.cite,
    roundingCite: rounding.cite,
    unchecked: everyUnchecked([coefficient, salary, rounding]),
  }
}

/** One decimal at least: `12.0`, `0.15`. */
function showTimes(of: number, over: number): string {
  const text = String(of / over)
  return text.includes('.') ? text : `${text}.0`
}

/** Each reason once: the coefficient and the rounding of one decree are often unchecked for the same one. */
function everyUnchecked(versions: readonly ReadVersion<unknown>[]): string | null {
  const reasons = versions.flatMap(({ check }) => (check.status === 'unchecked' ? [check.because] : []))
  return reasons.length === 0 ? null : [...new Set(reasons)].join(' ')
}
