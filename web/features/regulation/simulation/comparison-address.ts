import type { Change, Comparison } from '#contract/simulation'
import { changeLabels } from '#contract/simulation'
import { isDay } from '#text/days'

/** Everything a link to a comparison keeps. */
export const noComparison = {
  population: 'staff',
  award: 'all',
  forYear: '',
  firstOn: '',
  secondOn: '',
  firstDraft: '',
  secondDraft: '',
  change: 'changed',
  q: '',
  unit: '',
  sort: 'change',
}
export type ComparisonAddress = typeof noComparison

/** What is asked of the server, once both days are chosen; null before. */
export function comparisonIn(address: ComparisonAddress): Comparison | null {
  const { population, award, forYear, firstOn, secondOn, firstDraft, secondDraft } = address
  if (!isDay(firstOn) || !isDay(secondOn)) return null
  return {
    population,
    award: award as Comparison['award'],
    firstOn,
    secondOn,
    ...(/^\d{4}$/.test(forYear) ? { forYear: Number(forYear) } : {}),
    ...(firstDraft === '' ? {} : { firstDraftId: firstDraft }),
    ...(secondDraft === '' ? {} : { secondDraftId: secondDraft }),
  }
}

/** Which of the compared rows are shown. */
export function filterIn({ change, q, unit, sort }: ComparisonAddress) {
  return {
    change: filters.find((one) => one === change) ?? ('changed' as const),
    search: q,
    unit,
    sort: sorts.find((one) => one === sort) ?? ('change' as const),
  }
}

const sorts = ['change', 'name', 'unit', 'award'] as const
const filters = ['changed', 'all', ...(Object.keys(changeLabels) as Change[])] as const
