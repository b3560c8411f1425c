import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { SourceCitation } from '../../lib/citation.ts'
import { lastChecked, versionOn } from '../../lib/dated.ts'
import type { Facts, YearFacts } from '../../lib/facts.ts'
import type { GeneralCondition, LawBook, Standard } from '../../standards/standard.ts'
import type { Matter } from './matter.ts'
import { together, type Weight, weigh } from './weigh.ts'

/** The award is not one for such a subject. */
export class NotForSubject extends Error {
  override readonly name = 'NotForSubject'
  readonly award: AwardCode
  constructor(award: AwardCode, { subject }: Facts) {
    super(`${award} has no standard for ${subject}`)
    this.award = award
  }
}

/** What an award's standard and the general conditions make of one subject's facts. */
export interface AwardWeight {
  readonly standard: Standard
  readonly cite: SourceCitation
  /** Why the text in force is not to be trusted yet; null where it was compared. */
  readonly provisional: string | null
  readonly weight: Weight
}

/** One subject's facts before the whole law: each award is weighed once. */
interface Hearing {
  readonly facts: Facts
  readonly book: LawBook
  readonly years: ReadonlyMap<number, YearFacts>
  readonly firstYear: number
  /** The general conditions of the award that was asked; what it nests need not repeat them. */
  readonly applied: readonly GeneralCondition[]
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
  const applied = book.conditions.filter((each) => appliesTo(each, award, facts))
  const hearing: Hearing = { facts, book, years, firstYear, applied, known: new Map([[award, circular]]) }
  return weighAward(award, applied, hearing)
}

function weighNested(award: AwardCode, hearing: Hearing): Weight {
  const found = hearing.known.get(award)
  if (found !== undefined) return found
  hearing.known.set(award, circular)
  const conditions = hearing.book.conditions.filter(
    (each) => appliesTo(each, award, hearing.facts) && !hearing.applied.includes(each),
  )
  const { weight, provisional } = weighAward(award, conditions, hearing)
  const nested = provisional === null ? weight : { ...weight, firm: null }
  hearing.known.set(award, nested)
  return nested
}

function weighAward(
  award: AwardCode,
  conditions: readonly GeneralCondition[],
  hearing: Hearing,
): AwardWeight {
  const standard = standardOf(award, hearing)
  const { version, provisional } = lastChecked(standard, hearing.facts)
  const weighing = {
    matter: matterOf(award, hearing),
    standardOf: (other: AwardCode) => weighNested(other, hearing),
  }
  // Where no earlier text was read either, only the unread one itself can be named.
  const cite = version?.cite ?? versionOn(standard, hearing.facts).cite
  const place = { rule: standard.id, cite, unchecked: null }
  const parts = [weigh(version?.value ?? { kind: 'unread', label: standard.label }, place, weighing)]
  for (const condition of conditions) {
    if (!hasBegun(condition, hearing.facts)) continue
    const preview = lastChecked(condition, hearing.facts)
    if (preview.version === null || preview.version.value === null) continue
    const placed = { rule: condition.id, cite: preview.version.cite, unchecked: preview.provisional }
    parts.push(weigh(preview.version.value, placed, weighing))
  }
  const weight = together('all', parts, { label: standard.label, unchecked: null })
  return { standard, cite, provisional, weight }
}

function matterOf(award: AwardCode, hearing: Hearing): Matter {
  return {
    award,
    facts: hearing.facts,
    yearOf: (year) => hearing.years.get(year),
    firstYear: hearing.firstYear,
    judged: (other) => weighNested(other, hearing).outcome,
  }
}

function standardOf(award: AwardCode, { book, facts }: Hearing): Standard {
  const standard = book.standards[award][facts.subject]
  if (standard === undefined) throw new NotForSubject(award, facts)
  return standard
}

function appliesTo(condition: GeneralCondition, award: AwardCode, { subject }: Facts): boolean {
  return condition.appliesTo.includes(award) && condition.subjects.includes(subject)
}

/** Before its first text a general condition asks nothing. */
function hasBegun({ versions }: GeneralCondition, { receivedForAppraisalOn }: Facts): boolean {
  const [first] = versions
  return first !== undefined && first.from <= receivedForAppraisalOn
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
