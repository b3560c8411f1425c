import type { CoverageRow } from '#contract/coverage'
import { searchKey } from '#contract/search-key'

/** What the coverage is filtered by, as the address keeps it; empty where nothing is asked. */
export interface CoverageQuestion {
  readonly status: string
  readonly area: string
  readonly q: string
  /** "yes" for what applies today alone. */
  readonly now: string
}

/** The rows that all filters but the state let through: what the counters count. */
export function rowsAsked(
  rows: readonly CoverageRow[],
  { area, q, now }: CoverageQuestion,
  today: string,
): readonly CoverageRow[] {
  const words = searchKey(q).split(' ').filter(Boolean)
  return rows.filter((row) => {
    if (area !== '' && row.area !== area) return false
    if (now === 'yes' && !holdsOn(row, today)) return false
    const key = searchKey(`${row.area} ${row.label} ${row.cite} ${row.how} ${row.partsUnchecked.join(' ')}`)
    return words.every((word) => key.includes(word))
  })
}

const holdsOn = ({ from, until }: CoverageRow, day: string): boolean =>
  (from === null || from <= day) && (until === null || day < until)
