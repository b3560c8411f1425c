import { type AwardCode, isTitle } from '../../catalogue/award-codes.ts'
import { isUnread } from '../../lib/dated.ts'
import { type AwardFact, attestedFacts, type Facts, type YearFacts } from '../../lib/facts.ts'
import type { Weighed } from '../../lib/finding.ts'
import { plainDate } from '../../lib/plain-date.ts'
import type { ConditionKind, Requirement } from '../../lib/requirement.ts'
import type { LawBook } from '../../standards/standard.ts'
import { hear } from './hearing.ts'

/** An award that was refused, and the law by which. */
interface Refused {
  readonly award: AwardCode
  readonly facts: Facts
  readonly book: LawBook
}

const ofYears: ReadonlySet<ConditionKind> = new Set<ConditionKind>([
  'titleRun',
  'ratingRun',
  'holdsAward',
  'yearsSince',
])

/** Nobody serves longer from one award to the next than this. */
const yearsAhead = 40

/**
 * The first coming year in which an award could be met if every year from now on is excellent with one initiative that
 * reaches the whole country, and every title and award is won as soon as its own standard is met. Null where it was not
 * refused for lack of years, or where no such year comes.
 */
export function earliestYear(refused: Refused, weighed: Weighed): number | null {
  if (!lacksYears(weighed)) return null
  const { award, book } = refused
  const steps = stepsTo(award, refused)
  let facts = hopeful(refused.facts)
  for (let ahead = 0; ahead < yearsAhead; ahead += 1) {
    facts = yearLater(facts, steps, book)
    if (isMet(award, facts, book)) return facts.forYear
  }
  return null
}

/** Whether a part that only years can mend was refused. */
function lacksYears(weighed: Weighed): boolean {
  if (weighed.group === null) return weighed.reason.outcome === 'notMet' && ofYears.has(weighed.reason.kind)
  return weighed.outcome === 'notMet' && weighed.parts.some(lacksYears)
}

/** What nobody has said turns out well: only what is known to stand in the way stands in the way. */
function hopeful(facts: Facts): Facts {
  return {
    ...facts,
    recruitedOn: facts.recruitedOn ?? plainDate(`${facts.forYear}-01-01`),
    discipline: facts.discipline ?? [],
    holds: facts.holds ?? [],
    awards: facts.awards ?? [],
    attested: { ...Object.fromEntries(attestedFacts.map((fact) => [fact, true])), ...facts.attested },
  }
}

/** The titles and awards that the standard rests on, and theirs in turn; what is not among them cannot help. */
function stepsTo(award: AwardCode, { facts, book }: Refused): readonly AwardCode[] {
  const steps = new Set<AwardCode>([award])
  for (const step of steps) {
    const standard = book.standards[step][facts.subject]
    for (const version of standard?.versions ?? []) {
      if (!isUnread(version)) for (const named of awardsIn(version.value)) steps.add(named)
    }
  }
  return [...steps].filter((step) => book.standards[step][facts.subject] !== undefined)
}

function awardsIn(requirement: Requirement): readonly AwardCode[] {
  if ('all' in requirement) return requirement.all.flatMap(awardsIn)
  if ('any' in requirement) return requirement.any.flatMap(awardsIn)
  const own = 'award' in requirement ? [requirement.award] : []
  const among =
    requirement.kind === 'ratingRun'
      ? (requirement.having ?? []).flatMap((content) => (content.kind === 'titles' ? [content.award] : []))
      : []
  return [...own, ...among]
}

function yearLater(facts: Facts, steps: readonly AwardCode[], book: LawBook): Facts {
  const year = facts.forYear + 1
  const excellent: YearFacts = {
    year,
    rating: 'excellent',
    emulates: true,
    united: true,
    titles: [],
    initiatives: [{ kind: 'initiative', reach: 'national', recognised: true, usedFor: null }],
    members: {
      total: 1,
      completed: 1,
      advancedWorkers: 1,
      grassrootsFighters: 1,
      disciplinedWarningOrAbove: 0,
    },
  }
  const begun: Facts = {
    ...settledYear(facts, steps, book),
    forYear: year,
    receivedForAppraisalOn: plainDate(
      `${year}${facts.receivedForAppraisalOn.slice(4).replace('02-29', '02-28')}`,
    ),
  }
  return { ...begun, years: [...begun.years, excellent] }
}

/** A year that is over: its titles are won, and the awards not held before whose standard it met. */
function settledYear(facts: Facts, steps: readonly AwardCode[], book: LawBook): Facts {
  const won = steps.filter((award) => isMet(award, facts, book))
  const titles = won.filter(isTitle)
  const held = new Set(facts.awards?.map(({ award }) => award))
  const awards: AwardFact[] = won
    .filter((award) => !isTitle(award) && !held.has(award))
    .map((award) => ({ award, decidedOn: facts.receivedForAppraisalOn }))
  return {
    ...facts,
    years: facts.years.map((entry) =>
      entry.year === facts.forYear
        ? { ...entry, titles: [...new Set([...(entry.titles ?? []), ...titles])] }
        : entry,
    ),
    awards: [...(facts.awards ?? []), ...awards],
  }
}

function isMet(award: AwardCode, facts: Facts, book: LawBook): boolean {
  return hear(award, facts, book).weight.outcome === 'met'
}
