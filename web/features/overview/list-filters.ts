import type { Standing, ViewedTask } from '#contract/overview'
import { searchKey } from '#contract/search-key'

/** What the list behind the numbers is narrowed by; every part is `''` while it does not narrow. */
export const noListFilters = { standing: '', unit: '', quarter: '', kind: '', since: '', q: '' }
export type ListFilters = typeof noListFilters

/** Standings that a number counts together. */
const together: Readonly<Record<string, readonly Standing[]>> = {
  done: ['doneInTime', 'doneLate'],
  anyWaiting: ['waiting', 'waitingLong'],
  active: ['doneInTime', 'doneLate', 'late', 'waitingLong', 'waiting', 'notDue', 'undated'],
}

/** What a filter is called that is more than one standing. */
export const togetherLabels: Readonly<Record<string, string>> = {
  done: 'Đã hoàn thành',
  anyWaiting: 'Đang chờ, kể cả quá lâu',
  active: 'Phải thực hiện',
}

/** The tasks that a number counts. */
export function narrowed(tasks: readonly ViewedTask[], filters: ListFilters): readonly ViewedTask[] {
  const { standing, unit, quarter, kind, since, q } = filters
  const words = searchKey(q).split(' ')
  return tasks.filter((task) => {
    const isStanding =
      standing === '' || task.standing === standing || (together[standing]?.includes(task.standing) ?? false)
    const isUnit = unit === '' || (unit === 'none' ? task.unitIds.length === 0 : task.unitIds.includes(unit))
    const isQuarter = quarter === '' || (task.quarter ?? 'none') === quarter
    return (
      isStanding &&
      isUnit &&
      isQuarter &&
      (kind === '' || task.class === kind) &&
      isSince(task, since) &&
      words.every((word) => searchKey(task.title).includes(word))
    )
  })
}

/** Whether a task was finished, or became late, after a day. */
function isSince({ standing, doneOn, dueOn }: ViewedTask, since: string): boolean {
  if (since === '') return true
  if (standing === 'doneInTime' || standing === 'doneLate') return doneOn !== null && doneOn > since
  // The day after the last one in time is the first late one.
  return standing === 'late' && dueOn !== null && dueOn >= since
}
