import { type CoverageRow, coverage } from './coverage.ts'
import { everythingDated } from './everything-dated.ts'
import { addDays, type PlainDate } from './lib/plain-date.ts'

/** What a maintainer should look at this week. */
export interface Freshness {
  /** Compared with its text over a year ago. */
  readonly stale: readonly { readonly id: string; readonly label: string; readonly verifiedOn: PlainDate }[]
  /** In force on the day and never read. */
  readonly unread: readonly CoverageRow[]
  /** In force on the day and not compared. */
  readonly unchecked: readonly CoverageRow[]
  /** Ends within the days looked ahead, with nothing after it. */
  readonly ending: readonly CoverageRow[]
}

/** What has grown old, is not known, or ends soon, on a day. */
export function freshness(today: PlainDate, lookAheadDays = 120): Freshness {
  const { rows } = coverage()
  const now = rows.filter(
    ({ from, until }) => (from === null || from <= today) && (until === null || today < until),
  )
  const horizon = addDays(today, lookAheadDays)
  const begins = new Set(rows.map(({ id, from }) => `${id} ${from}`))
  return {
    stale: everythingDated
      .map(({ dated: { id, label, verifiedOn } }) => ({ id, label, verifiedOn }))
      .filter(({ verifiedOn }) => verifiedOn < yearBefore(today)),
    unread: now.filter(({ status }) => status === 'unread'),
    unchecked: now.filter(({ status }) => status === 'unchecked'),
    ending: now.filter(
      ({ id, until }) => until !== null && until <= horizon && !begins.has(`${id} ${until}`),
    ),
  }
}

const yearBefore = (day: PlainDate): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
