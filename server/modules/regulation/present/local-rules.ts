import type { LocalSlot, LocalSlotsPage } from '#contract/regulation'
import {
  formatCitation,
  type LocalAnswer,
  type LocalSlotId,
  localSlots,
  type LocalSlot as Slot,
  type SourceTitles,
} from '#law'
import type { Operation } from '#platform/operation'
import { boundSentence, showAnswer } from '../model/local-answer.ts'
import { inForceOn, type LocalRule } from '../model/local-rule.ts'
import { library, titlesIn } from '../operations/library.ts'
import { maySetRules } from '../policy.ts'
import { allRules } from '../store/local-rules.ts'

interface Known {
  readonly rules: readonly LocalRule[]
  readonly titles: ReadonlyMap<string, string>
  readonly today: Operation['today']
}

/** Every open slot with what holds today and what held before. */
export async function presentSlots({ tx, actor, today }: Operation): Promise<LocalSlotsPage> {
  const instruments = await library(tx)
  const titles = new Map(instruments.map(({ id, title }) => [id, title]))
  const known = { rules: await allRules(tx), titles, today }
  const ids = Object.keys(localSlots) as LocalSlotId[]
  return {
    today,
    slots: ids.map((id) => presentSlot(id, known, titlesIn(instruments))),
    abilities: { change: maySetRules(actor) },
  }
}

function presentSlot(
  id: LocalSlotId,
  { rules, titles, today }: Known,
  sourceTitles: SourceTitles,
): LocalSlot {
  const slot: Slot<LocalAnswer> = localSlots[id]
  const { group, label, question, kind, unit, choices, openBy, bounds, otherwise, because } = slot
  const inForce = inForceOn(id, rules, today)
  return {
    id,
    group,
    label,
    question,
    kind,
    unit,
    choices: choices.map((choice) => ({ ...choice })),
    openBy: openBy && `${openBy.sentence} (${formatCitation(openBy.cite)}).`,
    bounds: bounds.flatMap((bound) =>
      bound.versions.map((version) => ({
        sentence: boundSentence({ ...version, is: bound.is, of: bound.of, kind }, sourceTitles),
        from: version.from,
        until: version.until ?? null,
        cite: formatCitation(version.cite, sourceTitles),
      })),
    ),
    otherwise: { value: otherwise, valueLabel: labelOf(slot, otherwise), because },
    inForce: { ...inForce, valueLabel: labelOf(slot, inForce.value) },
    rules: rules
      .filter((rule) => rule.slot === id)
      .map(({ slot: _, instrument, ...rule }) => ({
        ...rule,
        valueLabel: labelOf(slot, rule.value),
        instrument:
          instrument === null ? null : { id: instrument, title: titles.get(instrument) ?? 'văn bản đã xóa' },
        inForce: rule.validFrom <= today && (rule.validUntil === null || today < rule.validUntil),
      })),
  }
}

function labelOf({ kind, choices }: Slot<LocalAnswer>, value: LocalAnswer): string {
  return choices.find((choice) => choice.value === value)?.label ?? showAnswer(kind, value)
}
