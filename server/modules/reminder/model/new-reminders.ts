import type { ReminderStage } from '#contract/reminder'
import type { PlainDate } from '#law'
import type { DueThing } from './due-thing.ts'
import { type StageOfItem, weightOf } from './stages.ts'

/** That somebody has been told of a stage of an item: last when, and in which reminders that still matter. */
export interface ToldStage {
  readonly itemKind: string
  readonly itemId: string
  readonly stage: ReminderStage
  readonly writtenOn: PlainDate
  readonly lateFrom: PlainDate | null
  readonly openIds: readonly string[]
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
  told: readonly ToldStage[],
  isOver: (told: ToldStage) => boolean,
): ReminderChanges {
  const toldOf = Map.groupBy(told, ({ itemKind, itemId }) => keyOf(itemKind, itemId))
  const added = [...Map.groupBy(stages, ({ item }) => keyOfItem(item))].flatMap(([key, own]) => {
    const untold = own.filter((stage) => !isTold(stage, toldOf.get(key) ?? []))
    return untold.toSorted((one, other) => weightOf(other.stage) - weightOf(one.stage)).slice(0, 1)
  })
  const replaced = added.flatMap(({ item }) => toldOf.get(keyOfItem(item)) ?? [])
  const closedIds = [...replaced, ...told.filter(isOver)].flatMap(({ openIds }) => openIds)
  return { added, closedIds: [...new Set(closedIds)] }
}

/** One name of an item over all modules. */
export const keyOf = (kind: string, id: string): string => `${kind} ${id}`

const keyOfItem = ({ kind, id }: DueThing): string => keyOf(kind, id)

function isTold({ stage, since }: StageOfItem, told: readonly ToldStage[]): boolean {
  return told.some((one) => one.writtenOn >= since && weightOf(one.stage) >= weightOf(stage))
}
