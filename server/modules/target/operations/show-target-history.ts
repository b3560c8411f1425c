import type { Answered } from '#contract/endpoint'
import type { readTargetHistory } from '#contract/target'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { valuesOf } from '../store/target-values.ts'
import { targetById } from '../store/targets.ts'

/** Who typed in what of a target, and when; the latest first. */
export async function showTargetHistory(
  { tx }: Operation,
  id: string,
): Promise<Answered<typeof readTargetHistory>> {
  const target = await targetById(tx, id)
  if (!target) throw new Refusal('notFound')
  const values = await valuesOf(tx, id)
  return {
    measure: target.measure,
    values: values.map(({ kind, hundredths, asOf, note, enteredAt, enteredByName }) => ({
      kind,
      value: hundredths === null ? null : hundredths / 100,
      asOf,
      note,
      enteredAt: enteredAt.toISOString(),
      enteredByName,
    })),
  }
}
