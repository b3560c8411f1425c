import type { LocalSlot, LocalSlotsPage } from '#contract/regulation'
import { type LocalSlotId, type LocalValues, localSlots } from '#law'
import type { Operation } from '#platform/operation'
import { inForceOn, type LocalRule } from './model/local-rule.ts'
import { maySetRules } from './policy.ts'
import { allRules } from './store.ts'

/** Every open slot with what holds today and what held before. */
export async function presentSlots({ tx, actor, today }: Operation): Promise<LocalSlotsPage> {
  const rules = await allRules(tx)
  const ids = Object.keys(localSlots) as LocalSlotId[]
  return {
    today,
    slots: ids.map((id) => presentSlot(id, rules, today)),
    abilities: { change: maySetRules(actor) },
  }
}

function presentSlot(id: LocalSlotId, rules: readonly LocalRule[], today: Operation['today']): LocalSlot {
  const { label, question, choices, otherwise, because } = localSlots[id]
  const inForce = inForceOn(id, rules, today)
  const own = rules.filter(({ slot }) => slot === id)
  return {
    id,
    label,
    question,
    choices: choices.map((choice) => ({ ...choice })),
    otherwise: { value: otherwise, valueLabel: labelOf(id, otherwise), because },
    inForce: { ...inForce, valueLabel: labelOf(id, inForce.value) },
    rules: own.map(({ slot: _, ...rule }) => ({
      ...rule,
      valueLabel: labelOf(id, rule.value),
      inForce: rule.validFrom <= today && (rule.validUntil === null || today < rule.validUntil),
    })),
  }
}

function labelOf(id: LocalSlotId, value: LocalValues[LocalSlotId]): string {
  return localSlots[id].choices.find((choice) => choice.value === value)?.label ?? String(value)
}
