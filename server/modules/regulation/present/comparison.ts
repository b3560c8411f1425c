import { searchKey } from '#contract/search-key'
import type { ComparedRow, ComparisonAnswer, ComparisonFilter } from '#contract/simulation'
import { type AwardCode, awards, type SourceTitles } from '#law'
import { type Change, type Compared, differences, type TwoLaws } from '../model/comparison.ts'
import type { ToCompare } from '../operations/compare-laws.ts'
import { presentCitation } from './cited.ts'

const changeOrder: readonly Change[] = ['gains', 'loses', 'becomesUnknown', 'becomesKnown', 'same']

/** One page of a comparison: counts over everyone, rows of those whom the filter lets through. */
export function presentComparison(
  loaded: ToCompare,
  compared: readonly Compared[],
  filter: ComparisonFilter & { readonly page: number; readonly pageSize: number },
): ComparisonAnswer {
  const rows = filtered(compared, filter)
  const start = (filter.page - 1) * filter.pageSize
  const { laws, population, first, second, titles } = loaded
  return {
    forYear: laws.forYear,
    population: { label: population.label, size: population.candidates.length },
    first: { ...first },
    second: { ...second },
    awards: countsByAward(compared),
    units: unitsOf(loaded),
    rows: rows.slice(start, start + filter.pageSize).map((row) => presentRow(row, laws, titles)),
    total: rows.length,
  }
}

/** The rows that a filter lets through, in its order. */
export function filtered(compared: readonly Compared[], filter: ComparisonFilter): readonly Compared[] {
  const words = searchKey(filter.search).split(' ').filter(Boolean)
  const rows = compared.filter(({ candidate, change }) => {
    if (
      filter.change === 'changed' ? change === 'same' : filter.change !== 'all' && change !== filter.change
    ) {
      return false
    }
    if (filter.unit !== '' && candidate.unit !== filter.unit) return false
    if (words.length === 0) return true
    const key = searchKey(`${candidate.name} ${candidate.unit}`)
    return words.every((word) => key.includes(word))
  })
  return sorted(rows, filter.sort)
}

const collator = new Intl.Collator('vi')

/** Vietnamese lists go by the given name, the last word. */
function sorted(rows: readonly Compared[], sort: ComparisonFilter['sort']): readonly Compared[] {
  const keyed = rows.map((row) => ({
    row,
    name: `${row.candidate.name.split(' ').at(-1) ?? ''} ${row.candidate.name}`,
    award: awardOrder.indexOf(row.award),
    change: changeOrder.indexOf(row.change),
  }))
  const firstly: Readonly<Record<ComparisonFilter['sort'], (one: Keyed, other: Keyed) => number>> = {
    change: (one, other) => one.change - other.change,
    name: () => 0,
    unit: (one, other) => collator.compare(one.row.candidate.unit, other.row.candidate.unit),
    award: (one, other) => one.award - other.award,
  }
  const compareFirst = firstly[sort]
  return keyed
    .toSorted(
      (one, other) =>
        compareFirst(one, other) ||
        collator.compare(one.name, other.name) ||
        one.award - other.award ||
        (one.row.candidate.key < other.row.candidate.key ? -1 : 1),
    )
    .map(({ row }) => row)
}

interface Keyed {
  readonly row: Compared
  readonly name: string
  readonly award: number
  readonly change: number
}

const awardOrder = Object.keys(awards) as readonly AwardCode[]

/** One row with the reasons that differ. */
export function presentRow(row: Compared, laws: TwoLaws, titles: SourceTitles): ComparedRow {
  const { candidate, award, first, second, change } = row
  return {
    key: `${candidate.key}:${award}`,
    name: candidate.name,
    unit: candidate.unit,
    subject: candidate.facts.subject,
    award,
    awardName: awards[award].name,
    change,
    first,
    second,
    reasons: (change === 'same' ? [] : differences(row, laws)).map(({ side, reason }) => ({
      side,
      outcome: reason.outcome,
      required: reason.required,
      actual: reason.actual,
      cite: presentCitation(reason.cite, titles),
    })),
  }
}

function countsByAward(compared: readonly Compared[]): ComparisonAnswer['awards'] {
  const counted = new Map<AwardCode, ComparisonAnswer['awards'][number]>()
  for (const { award, first, second, change } of compared) {
    const counts = counted.get(award) ?? nobodyYet(award)
    counts.first[first] += 1
    counts.second[second] += 1
    counts.changes[change] += 1
    counted.set(award, counts)
  }
  return [...counted.values()].toSorted(
    (one, other) => awardOrder.indexOf(one.award) - awardOrder.indexOf(other.award),
  )
}

function nobodyYet(award: AwardCode): ComparisonAnswer['awards'][number] {
  return {
    award,
    awardName: awards[award].name,
    first: { met: 0, notMet: 0, unknown: 0 },
    second: { met: 0, notMet: 0, unknown: 0 },
    changes: { gains: 0, loses: 0, becomesUnknown: 0, becomesKnown: 0, same: 0 },
  }
}

function unitsOf({ population }: ToCompare): string[] {
  const units = new Set(population.candidates.map(({ unit }) => unit).filter((unit) => unit !== ''))
  return [...units].toSorted(collator.compare)
}
