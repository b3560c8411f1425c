import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayKeepTargets, refuseUnless } from '../policy.ts'
import { heldTarget, type StoredTarget } from '../store/targets.ts'

/** A target as the person has seen it. */
export interface SeenTarget {
  readonly id: string
  readonly version: number
}

/** Loads and holds a target; refuses who may not change it, and a version that is no more. */
export async function targetToChange(
  { tx, actor }: Operation,
  { id, version }: SeenTarget,
): Promise<StoredTarget> {
  refuseUnless(mayKeepTargets(actor))
  const target = await heldTarget(tx, id)
  if (!target) throw new Refusal('notFound')
  if (target.version !== version) throw new Refusal('staleVersion')
  return target
}
