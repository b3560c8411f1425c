import {
  awardCodes,
  awards,
  type LocalAnswer,
  type LocalSlot,
  localSlots,
  nationalLaw,
  sourceIds,
  sources,
} from '#law'

type Words = Readonly<Record<string, string>>

const slots: readonly (readonly [string, LocalSlot<LocalAnswer>])[] = Object.entries(localSlots)
const instruments: Words = Object.fromEntries(sourceIds.map((id) => [id, sources[id].title]))

/** Codes of the law as people call what they stand for, by column. */
export const lawValues: Readonly<Record<string, Words>> = {
  award: Object.fromEntries(awardCodes.map((code) => [code, awards[code].name])),
  condition: Object.fromEntries(nationalLaw.conditions.map(({ id, label }) => [id, label])),
  slot: Object.fromEntries(slots.map(([id, { label }]) => [id, label])),
  value: Object.fromEntries(
    slots.flatMap(([, { choices }]) => choices.map(({ value, label }) => [String(value), label])),
  ),
  replaces: instruments,
  amends: instruments,
  details: instruments,
}
