import type { PropagandaKind, PropagandaState } from '#contract/propaganda'
import type { DeadlineState, Notice, PlainDate } from '#law'
import { addDays, deadlineState, isPlainDate, lastDayOfMonth, plainDate } from '#law'

/** A piece of propaganda as kept; `planned` is a day or a month. */
export interface Item {
  readonly id: string
  readonly year: number
  readonly kind: PropagandaKind
  readonly content: string
  readonly basis: string
  readonly instrumentId: string | null
  readonly movementId: string | null
  readonly channel: string
  readonly unitId: string
  readonly planned: string
  readonly startsOn: PlainDate
  readonly lateFrom: PlainDate
  readonly state: PropagandaState
  readonly link: string | null
  readonly publishedOn: PlainDate | null
  readonly publishedNote: string | null
  readonly publishedByName: string | null
  readonly cancelReason: string | null
  readonly taskId: string | null
  readonly version: number
}

/** The time that something is planned for: its first day and the first day it is late; null for no time there is. */
export function plannedSpan(planned: string): Pick<Item, 'startsOn' | 'lateFrom'> | null {
  if (isPlainDate(planned)) {
    return planned === '9999-12-31' ? null : { startsOn: planned, lateFrom: addDays(planned, 1) }
  }
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(planned) ?? []
  if (year === undefined || month === undefined || planned === '9999-12') return null
  const last = lastDayOfMonth(Number(year), Number(month))
  return { startsOn: plainDate(`${planned}-01`), lateFrom: addDays(last, 1) }
}

/** How an item stands towards its time. */
export function standingOf(
  { state, startsOn, lateFrom }: Pick<Item, 'state' | 'startsOn' | 'lateFrom'>,
  { today, ...notice }: Notice & { readonly today: PlainDate },
): DeadlineState {
  return deadlineState({ startsOn, lateFrom, waitsFor: null, state: asTask[state] }, today, notice)
}

const asTask = {
  planned: 'open',
  inProgress: 'started',
  published: 'done',
  cancelled: 'cancelled',
} as const satisfies Record<PropagandaState, string>

/** Whether all that was to be told for a task is told, and when the last of it was; null while something is missing. */
export function lastPublished(items: readonly Pick<Item, 'state' | 'publishedOn'>[]): PlainDate | null {
  const wanted = items.filter(({ state }) => state !== 'cancelled')
  const days = wanted.flatMap(({ publishedOn }) => publishedOn ?? [])
  if (wanted.length === 0 || days.length < wanted.length) return null
  return days.toSorted().at(-1) ?? null
}
