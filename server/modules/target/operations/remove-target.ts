import type { Operation } from '#platform/operation'
import { deleteTarget } from '../store/targets.ts'
import { type SeenTarget, targetToChange } from './target-to-change.ts'

/** Takes out a target that was written down by mistake, with its values. */
export async function removeTarget(operation: Operation, seen: SeenTarget): Promise<void> {
  const { id } = await targetToChange(operation, seen)
  await deleteTarget(operation.tx, id)
}
