import type { LeadershipPage } from '#contract/overview'
import type { TaskRow } from '#contract/task'
import { addDays } from '#law'
import { maySeeLeadershipPage } from '#modules/identity'
import type { Operation } from '#platform/operation'
import { dangerLines, lateLines, type WatchedTask } from '../model/leadership-lines.ts'
import { refuseUnless } from '../policy.ts'
import { allPapersToSign } from './papers-to-sign.ts'
import { recentChanges } from './recent-changes.ts'
import { targetsInDanger } from './targets-in-danger.ts'
import { plansByYear, type YearTasks, yearTasks } from './year-tasks.ts'

/** As many lines as one printed page holds; the numbers beside them count all. */
const MOST_LINES = 8
const DAYS_BACK = 7

/** What is late, in danger and to be signed, how each unit stands, and what happened since a week ago. */
export async function showLeadershipPage(operation: Operation): Promise<LeadershipPage> {
  const { today, actor } = operation
  refuseUnless(maySeeLeadershipPage(actor))
  const year = Number(today.slice(0, 4))
  const plans = [...(await plansByYear(operation)).values()].flat()
  const running = plans.filter(
    ({ year: of, counts }) => of === year || counts.total > counts.done + counts.cancelled,
  )
  const loaded = await yearTasks(operation, running)
  const ownPlans = new Set(running.flatMap(({ id, year: of }) => (of === year ? [id] : [])))
  const names = new Map(loaded.units.map(({ id, name }) => [id, name]))
  const watched = loaded.rows.map(watch)
  const late = lateLines(watched, today, names)
  const danger = [...dangerLines(watched, today, names), ...(await targetsInDanger(operation, year))]
  const since = addDays(today, -DAYS_BACK)
  const ofYear = loaded.rows.filter(({ planId }) => ownPlans.has(planId))
  return {
    today,
    year,
    late: { lines: late.slice(0, MOST_LINES), total: late.length, path: '/?state=late' },
    danger: { lines: danger.slice(0, MOST_LINES), total: danger.length, path: '/?state=dueSoon' },
    toSign: await allPapersToSign(operation),
    byUnit: standings(watched, loaded),
    since,
    changes: await recentChanges(operation, { year, since, tasks: ofYear }),
  }
}

function watch(row: TaskRow): WatchedTask {
  const { id, title, lateFrom, doneOn, waitsFor, parties } = row
  const chairs = parties.filter(({ part }) => part === 'chair').flatMap(({ unitIds }) => unitIds)
  return {
    id,
    title,
    lateFrom,
    doneOn,
    waitsFor,
    waitingSince: row.waitingSince ?? null,
    standing: standingOf(row),
    chairUnitIds: [...new Set(chairs)],
  }
}

function standingOf({ state, deadlineState }: TaskRow): WatchedTask['standing'] {
  if (state === 'done' || state === 'cancelled') return state
  return watchedStates.find((watched) => watched === deadlineState) ?? 'other'
}

const watchedStates = ['late', 'dueSoon', 'waiting', 'waitingLong'] as const

/** Each unit by what it chairs, those with most late tasks first. */
function standings(tasks: readonly WatchedTask[], { units }: YearTasks): LeadershipPage['byUnit'] {
  const rows = units.flatMap(({ id, name }) => {
    const own = tasks.filter(({ chairUnitIds }) => chairUnitIds.includes(id))
    const count = (...wanted: WatchedTask['standing'][]) =>
      own.filter(({ standing }) => wanted.includes(standing)).length
    const done = count('done')
    const unfinished = own.length - done - count('cancelled')
    if (own.length === count('cancelled')) return []
    return [
      {
        unitId: id,
        unitName: name,
        unfinished,
        late: count('late'),
        dueSoon: count('dueSoon'),
        waiting: count('waiting', 'waitingLong'),
        done,
        path: `/?${new URLSearchParams({ unit: id })}`,
      },
    ]
  })
  return rows.toSorted(
    (one, other) =>
      other.late - one.late ||
      other.dueSoon - one.dueSoon ||
      other.unfinished - one.unfinished ||
      one.unitName.localeCompare(other.unitName, 'vi'),
  )
}
