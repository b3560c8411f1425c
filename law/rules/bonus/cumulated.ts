import type { AwardCode } from '../../catalogue/award-codes.ts'
import { awards } from '../../catalogue/awards.ts'
import type { Citation } from '../../lib/citation.ts'
import { inForce } from '../../lib/dated.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { bonusCumulation } from '../../parameters/money.ts'

/** One of several awards that a subject receives on one occasion. */
export interface AwardAtOnce {
  readonly award: AwardCode
  /** In đồng. */
  readonly amount: number
  /** The time whose achievements it rewards. */
  readonly period: { readonly from: PlainDate; readonly until: PlainDate }
}

/** What is paid of several awards, and the provision that says so. */
export interface Cumulated {
  /** In the order given; null where the text does not say. */
  readonly paid: readonly (boolean | null)[]
  /** In đồng; null where the text leaves something open. */
  readonly total: number | null
  readonly cite: Citation
  readonly unchecked: string | null
}

/**
 * What is paid where one subject receives several awards at once: of titles for the same time the highest only; titles
 * for different times, forms for different times, and a title beside a form are each paid where the text says so. Two
 * forms for one and the same time are left open: the law does not reward one achievement twice, and says no more.
 */
export function cumulated(received: readonly AwardAtOnce[], decidedOn: PlainDate): Cumulated {
  const { value: rule, cite, check } = inForce(bonusCumulation, { decidedOn })
  const paid = received.map((each, place): boolean | null => {
    const title = isTitle(each)
    const others = received.filter((_, other) => other !== place)
    const same = others.filter((other) => isTitle(other) === title && samePeriod(other, each))
    if (title && same.some((other) => isAbove(other, each, received))) return false
    if (!title && same.length > 0) return null
    const apart = others.some((other) => isTitle(other) === title && !samePeriod(other, each))
    const crossed = others.some((other) => isTitle(other) !== title)
    if (apart && (title ? rule.titlesOfDifferentPeriods : rule.formsOfDifferentPeriods) === 'notSaid')
      return null
    return crossed && rule.titleAndForm === 'notSaid' ? null : true
  })
  return {
    paid,
    total: paid.includes(null)
      ? null
      : received.reduce((sum, { amount }, place) => (paid[place] ? sum + amount : sum), 0),
    cite,
    unchecked: check.status === 'unchecked' ? check.because : null,
  }
}

function isTitle({ award }: AwardAtOnce): boolean {
  return awards[award].kind === 'title'
}

function samePeriod(one: AwardAtOnce, other: AwardAtOnce): boolean {
  return one.period.from === other.period.from && one.period.until === other.period.until
}

/** Of two equal amounts the one given first is paid. */
function isAbove(other: AwardAtOnce, each: AwardAtOnce, received: readonly AwardAtOnce[]): boolean {
  if (other.amount !== each.amount) return other.amount > each.amount
  return received.indexOf(other) < received.indexOf(each)
}
