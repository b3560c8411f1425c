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
    const alike = received.filter((other) => isTitle(other) === title)
    const same = alike.filter((other) => samePeriod(other, each))
    if (title && received.indexOf(highestOf(same)) !== place) return false
    if (!title && same.length > 1) return null
    const apart = title ? rule.titlesOfDifferentPeriods : rule.formsOfDifferentPeriods
    if (alike.length > same.length && apart === 'notSaid') return null
    return received.length > alike.length && rule.titleAndForm === 'notSaid' ? null : true
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

/** Of two equal amounts the one given first. */
function highestOf(awarded: readonly AwardAtOnce[]): AwardAtOnce {
  return awarded.reduce((highest, each) => (each.amount > highest.amount ? each : highest))
}
