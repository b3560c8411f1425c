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
  readonly waitingSince: string | null
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
    .toSorted((one, other) => (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''))
    .map((task) => lineOf(task, names, waitWords(task, today)))
  return [...due, ...waiting]
}

function lineOf(task: WatchedTask, names: Names, detail: string): LeadershipLine {
  const units = [...names].flatMap(([id, name]) => (task.chairUnitIds.includes(id) ? [name] : []))
  return {
    id: task.id,
    title: task.title,
    path: taskPath(task.id),
    unitName: shortList(units),
    detail,
  }
}

const daysSince = (lateFrom: string | null, today: PlainDate): number =>
  lateFrom !== null && isPlainDate(lateFrom) ? daysCounted(lateFrom, today) : 0

/** Two names at most: a page for the leadership has no room for ten. */
function shortList(units: readonly string[]): string | null {
  if (units.length === 0) return null
  if (units.length <= 2) return units.join(', ')
  return `${units[0]} và ${units.length - 1} đơn vị khác`
}

function waitWords({ waitsFor, waitingSince }: WatchedTask, today: PlainDate): string {
  const days = waitingSince !== null && isPlainDate(waitingSince) ? daysCounted(waitingSince, today) - 1 : 0
  return `${days > 0 ? `Chờ ${days} ngày` : 'Chờ quá lâu'}: ${waitsFor ?? 'văn bản của cấp trên'}`
}

function leftWords(lateFrom: string | null, today: PlainDate): string {
  if (lateFrom === null || !isPlainDate(lateFrom)) return 'Sắp đến hạn'
  const left = daysCounted(today, addDays(lateFrom, -1)) - 1
  return left <= 0 ? 'Hết hạn hôm nay' : `Còn ${left} ngày`
}
