import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { Facts, YearFacts } from '../../lib/facts.ts'
import type { Outcome } from '../../lib/finding.ts'
import type { LawBook } from '../../standards/standard.ts'
import { type ApplicableLaw, applicableLaw, type ConditionInForce } from './applicable-law.ts'
import type { Matter } from './matter.ts'
import { together, type Weight, weigh } from './weigh.ts'

/** The law that was asked, and what it makes of one subject's facts. */
export interface AwardWeight {
  readonly law: ApplicableLaw
  readonly weight: Weight
}

/** One subject's facts before the whole law: each award is weighed once. */
interface Hearing {
  readonly facts: Facts
  readonly book: LawBook
  readonly years: ReadonlyMap<number, YearFacts>
  readonly firstYear: number
  /** The general conditions of the award that was asked; what it nests need not repeat them. */
  readonly applied: readonly ConditionInForce[]
  readonly known: Map<AwardCode, Weight>
}

/** Weighs all that the law asks for an award. Throws `NothingInForce` for a day outside all law, or `NotForSubject`. */
export function hear(award: AwardCode, facts: Facts, book: LawBook): AwardWeight {
  const years = new Map<number, YearFacts>()
  let firstYear = Number.POSITIVE_INFINITY
  for (const entry of facts.years) {
    years.set(entry.year, entry)
    if (entry.year < firstYear) firstYear = entry.year
  }
  const law = lawOn(award, facts, book)
  const known = new Map<AwardCode, Weight>([[award, circular]])
  const hearing: Hearing = { facts, book, years, firstYear, applied: law.conditions, known }
  return { law, weight: weighAward(law, law.conditions, hearing) }
}

function lawOn(award: AwardCode, { subject, receivedForAppraisalOn }: Facts, book: LawBook): ApplicableLaw {
  return applicableLaw(book, { award, subject, receivedForAppraisalOn })
}

/** The standard of another award on the same facts; of its general conditions only those not asked already. */
function weighNested(award: AwardCode, hearing: Hearing): Weight {
  const found = hearing.known.get(award)
  if (found !== undefined) return found
  hearing.known.set(award, circular)
  const law = lawOn(award, hearing.facts, hearing.book)
  const asked = new Set(hearing.applied.map(({ condition }) => condition))
  const weight = weighAward(
    law,
    law.conditions.filter(({ condition }) => !asked.has(condition)),
    hearing,
  )
  const nested = law.provisional === null ? weight : { ...weight, firm: null }
  hearing.known.set(award, nested)
  return nested
}

function weighAward(law: ApplicableLaw, conditions: readonly ConditionInForce[], hearing: Hearing): Weight {
  const weighing = {
    matter: matterOf(law.standard.award, hearing),
    standardOf: (other: AwardCode) => weighNested(other, hearing),
  }
  const place = { rule: law.standard.id, cite: law.cite, unchecked: null }
  const parts = [weigh(law.requirement, place, weighing)]
  for (const each of conditions) parts.push(weigh(each.requirement, each.place, weighing))
  return together('all', parts, { label: law.standard.label, unchecked: null })
}

function matterOf(award: AwardCode, hearing: Hearing): Matter {
  const matter: Matter = {
    award,
    facts: hearing.facts,
    yearOf: (year) => hearing.years.get(year),
    firstYear: hearing.firstYear,
    judged: (other) => weighNested(other, hearing).outcome,
    firm: () => (leans(hearing) ? { ...matter, judged: (other) => firmOutcome(other, hearing) } : null),
  }
  return matter
}

function leans({ known }: Hearing): boolean {
  for (const { outcome, firm } of known.values()) if (firm !== outcome) return true
  return false
}

/** A title of the judged year whose whole standard is unchecked is left out: it is not there. */
function firmOutcome(award: AwardCode, hearing: Hearing): Outcome {
  return weighNested(award, hearing).firm ?? 'notMet'
}

/** A standard that asks for itself, through what an administrator entered, decides nothing. */
const circular: Weight = {
  outcome: 'unknown',
  firm: 'unknown',
  missing: ['lawText'],
  weighed: {
    group: 'all',
    label: 'Tiêu chuẩn dẫn chiếu vòng về chính nó',
    outcome: 'unknown',
    unchecked: null,
    parts: [],
  },
}
