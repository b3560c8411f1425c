import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { compareLaws } from '#contract/simulation'
import { ProblemError } from '../../../app/api.ts'
import { asking } from '../../../app/queries.ts'
import { type ComparisonAddress, comparisonIn, filterIn } from './comparison-address.ts'
import { PAGE_SIZE } from './use-compared-pages.ts'

/** The first page of a comparison, asked once however many parts of the screen want it. */
export function useComparison(address: ComparisonAddress) {
  const comparison = comparisonIn(address) ?? { firstOn: '', secondOn: '' }
  return useQuery({
    ...asking(compareLaws, { query: { ...comparison, ...filterIn(address), page: 1, pageSize: PAGE_SIZE } }),
    enabled: comparison.firstOn !== '',
    placeholderData: keepPreviousData,
  })
}

/** What the server holds against a part of what was asked: `firstOn`. */
export function problemAt(error: Error | null, path: string): string | null {
  const fields = error instanceof ProblemError ? error.problem.fields : []
  return fields.find((field) => field.path === path || field.path === `query.${path}`)?.detail ?? null
}
