import type { ReminderStage } from '#contract/reminder'
import type { PlainDate } from '#law'
import type { DueThing } from './due-thing.ts'
import { keyOf } from './new-reminders.ts'

/** Everything that is unfinished, with the first late day of each. */
export type DueNow = ReadonlyMap<string, PlainDate | null>

/** Sums up what is due. */
export const dueNow = (items: readonly DueThing[]): DueNow =>
  new Map(items.map(({ kind, id, lateFrom }) => [keyOf(kind, id), lateFrom]))

/** What a reminder was told about, as it was then. */
export interface ToldOf {
  readonly itemKind: string
  readonly itemId: string
  readonly lateFrom: PlainDate | null
  readonly stage: ReminderStage
}

/** The kind of what somebody asked about that is no due item: where it is found stands for its id. */
export const ASKED_KIND = 'asked'

/**
 * Whether a reminder says nothing any more: the thing is done or dropped, its deadline is another one now, or it was told
 * to come and has passed.
 */
export function isOutdated(
  { itemKind, itemId, lateFrom, stage }: ToldOf,
  due: DueNow,
  today: PlainDate,
): boolean {
  if (itemKind === ASKED_KIND) return false
  const key = keyOf(itemKind, itemId)
  if (!due.has(key)) return true
  if (stage === 'asked') return false
  const isToCome = stage === 'soon' || stage === 'due'
  return due.get(key) !== lateFrom || (isToCome && lateFrom !== null && today >= lateFrom)
}
