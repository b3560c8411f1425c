import type { TargetContent } from '#contract/target'
import type { Operation } from '#platform/operation'
import { soundContent } from '../model/sound-content.ts'
import { rewriteTarget, targetsOfYear } from '../store/targets.ts'
import { type SeenTarget, targetToChange } from './target-to-change.ts'

/** Corrects what a target says; its values and where it was stated stay. */
export async function correctTarget(
  operation: Operation,
  seen: SeenTarget,
  given: TargetContent,
): Promise<void> {
  const { tx } = operation
  const { id } = await targetToChange(operation, seen)
  const content = soundContent(given, { ownId: id, others: await targetsOfYear(tx, given.year) })
  await rewriteTarget(tx, id, content)
}
