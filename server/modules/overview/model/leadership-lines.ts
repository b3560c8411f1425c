import type { LeadershipLine } from '#contract/overview'
import { addDays, daysCounted, isPlainDate, type PlainDate } from '#law'
import { taskPath } from './places.ts'

/** A task as the page for the leadership judges it. */
export interface WatchedTask {
  readonly id: string
  readonly title: string
  readonly lateFrom: string | null
  readonly doneOn: string | null
  readonly waitsFor: string | null
  readonly standing: 'late' | 'dueSoon' | 'waitingLong' | 'waiting' | 'done' | 'cancelled' | 'other'
  readonly chairUnitIds: readonly string[]
}

type Names = ReadonlyMap<string, string>

/** Late tasks, the latest first. */
export function lateLines(tasks: readonly WatchedTask[], today: PlainDate, names: Names): LeadershipLine[] {
  return tasks
    .filter(({ standing }) => standing === 'late')
    .toSorted((one, other) => (one.lateFrom ?? '').localeCompare(other.lateFrom ?? ''))
    .map((task) => lineOf(task, names, `Trễ ${daysSince(task.lateFrom, today)} ngày`))
}

/** Tasks that are due in the next days, the nearest first, and those that have waited too long. */
export function dangerLines(tasks: readonly WatchedTask[], today: PlainDate, names: Names): LeadershipLine[] {
  const due = tasks
    .filter(({ standing }) => standing === 'dueSoon')
    .toSorted((one, other) => (one.lateFrom ?? '').localeCompare(other.lateFrom ?? ''))
    .map((task) => lineOf(task, names, leftWords(task.lateFrom, today)))
  const waiting = tasks
    .filter(({ standing }) => standing === 'waitingLong')
    .map((task) => lineOf(task, names, `Chờ quá lâu: ${task.waitsFor ?? 'văn bản cấp trên'}`))
  return [...due, ...waiting]
}

function lineOf(task: WatchedTask, names: Names, detail: string): LeadershipLine {
  const units = [...names].flatMap(([id, name]) => (task.chairUnitIds.includes(id) ? [name] : []))
  return {
    id: task.id,
    title: task.title,
    path: taskPath(task.id),
    unitName: units.length === 0 ? null : units.join(', '),
    detail,
  }
}

const daysSince = (lateFrom: string | null, today: PlainDate): number =>
  lateFrom !== null && isPlainDate(lateFrom) ? daysCounted(lateFrom, today) : 0

function leftWords(lateFrom: string | null, today: PlainDate): string {
  if (lateFrom === null || !isPlainDate(lateFrom)) return 'Sắp đến hạn'
  const left = daysCounted(today, addDays(lateFrom, -1)) - 1
  return left <= 0 ? 'Hết hạn hôm nay' : `Còn ${left} ngày`
}
