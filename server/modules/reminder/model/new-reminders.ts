import type { ReminderStage } from '#contract/reminder'
import type { PlainDate } from '#law'
import type { DueItem } from '#platform/due-item'
import { type StageOfItem, weightOf } from './stages.ts'

/** A reminder that somebody has and that still matters. */
export interface StandingReminder {
  readonly id: string
  readonly itemKind: string
  readonly itemId: string
  readonly stage: ReminderStage
  readonly writtenOn: PlainDate
}

/** What changes among somebody's reminders. */
export interface ReminderChanges {
  readonly added: readonly StageOfItem[]
  /** Of no use any more: the thing is done, or a later stage is told of it now. */
  readonly closedIds: readonly string[]
}

/**
 * What somebody is told today, at most one thing about each item: the weightiest stage that has not been told since it
 * began. A clock that goes back tells nothing again, and one that stood still for days tells only what is so now.
 */
export function newReminders(
  stages: readonly StageOfItem[],
  standing: readonly StandingReminder[],
  isOver: (reminder: StandingReminder) => boolean,
): ReminderChanges {
  const told = Map.groupBy(standing, ({ itemKind, itemId }) => keyOf(itemKind, itemId))
  const added = [...Map.groupBy(stages, ({ item }) => keyOfItem(item))].flatMap(([key, own]) => {
    const untold = own.filter((stage) => !isTold(stage, told.get(key) ?? []))
    return untold.toSorted((one, other) => weightOf(other.stage) - weightOf(one.stage)).slice(0, 1)
  })
  const replaced = added.flatMap(({ item }) => told.get(keyOfItem(item)) ?? [])
  return { added, closedIds: [...new Set([...replaced, ...standing.filter(isOver)].map(({ id }) => id))] }
}

/** One name of an item over all modules. */
export const keyOf = (kind: string, id: string): string => `${kind} ${id}`

const keyOfItem = ({ kind, id }: DueItem): string => keyOf(kind, id)

function isTold({ stage, since }: StageOfItem, told: readonly StandingReminder[]): boolean {
  return told.some((one) => one.writtenOn >= since && weightOf(one.stage) >= weightOf(stage))
}
