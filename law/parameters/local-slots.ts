import type { LocalAnswer, LocalSlot } from './local-slot.ts'
import { councilSlots } from './local-slots-council.ts'
import { criteriaSlots } from './local-slots-criteria.ts'
import { deadlineSlots } from './local-slots-deadline.ts'
import { quotaSlots } from './local-slots-quota.ts'

const everySlot = { ...quotaSlots, ...councilSlots, ...criteriaSlots, ...deadlineSlots }

export type LocalSlotId = keyof typeof everySlot

type ValueOf<Slot> = Slot extends LocalSlot<infer T extends LocalAnswer> ? T : never

/** The values of each slot, as the rules receive them; null where nothing is set. */
export type LocalValues = { readonly [Id in LocalSlotId]: ValueOf<(typeof everySlot)[Id]> }

/** Every open slot of the law that may be filled with a cited paper of province, ministry or agency. */
export const localSlots: { readonly [Id in LocalSlotId]: LocalSlot<LocalValues[Id]> } = everySlot

/** Whether a text names a slot. */
export function isLocalSlot(id: string): id is LocalSlotId {
  return Object.hasOwn(everySlot, id)
}

/** Whether a value is an answer to the question of a slot; bounds are another matter. */
export function isLocalAnswer<Id extends LocalSlotId>(
  id: Id,
  value: unknown,
): value is NonNullable<LocalValues[Id]> {
  const { kind, choices }: LocalSlot<LocalAnswer> = localSlots[id]
  if (kind === 'choice') return choices.some((choice) => choice.value === value)
  if (kind === 'text') return typeof value === 'string' && value.trim() !== ''
  if (kind === 'days') return isWhole(value) && value <= 366
  return isFraction(value) && value.of <= (kind === 'share' ? 1 : 100) * value.over
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

function isFraction(value: unknown): value is { of: number; over: number } {
  if (typeof value !== 'object' || value === null || !('of' in value) || !('over' in value)) return false
  return isWhole(value.of) && isWhole(value.over)
}
