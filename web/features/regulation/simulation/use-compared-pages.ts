import { useQueries } from '@tanstack/react-query'
import type { Asked } from '#contract/endpoint'
import { type ComparedRow, compareLaws } from '#contract/simulation'
import { asking } from '../../../app/queries.ts'

/** As many as the server gives at once. */
export const PAGE_SIZE = 200

/** Printing would want every page at once. */
const MOST_AT_ONCE = 4

/** What is asked of the server, but for the page. */
export type ComparedAsked = Omit<Asked<typeof compareLaws>['query'], 'page' | 'pageSize'>

/** The rows of a long comparison that are in sight, fetched by pages; a row that is on its way is undefined. */
export function useComparedPages(
  asked: ComparedAsked,
  indexes: readonly number[],
  firstPage: readonly ComparedRow[],
): (index: number) => ComparedRow | undefined {
  const pages = [...new Set(indexes.map((index) => Math.floor(index / PAGE_SIZE) + 1))].filter(
    (page) => page > 1,
  )
  const answers = useQueries({
    queries: pages.slice(0, MOST_AT_ONCE).map((page) => ({
      ...asking(compareLaws, { query: { ...asked, page, pageSize: PAGE_SIZE } }),
      staleTime: 300_000,
    })),
  })
  return (index) => {
    const page = Math.floor(index / PAGE_SIZE) + 1
    const rows = page === 1 ? firstPage : answers[pages.indexOf(page)]?.data?.rows
    return rows?.[index % PAGE_SIZE]
  }
}
