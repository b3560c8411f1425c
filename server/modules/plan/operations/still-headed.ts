import { holdsOn, roster, successions, withPredecessors } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import type { DelegationRecord } from '../store/delegations.ts'

/** Those of some delegations whose head still heads the unit, or what went on as it; who heads it no more has nothing to hand on. */
export async function stillHeaded<Given extends Pick<DelegationRecord, 'unitId' | 'headPersonId'>>(
  { tx, today }: Operation,
  delegations: readonly Given[],
): Promise<readonly Given[]> {
  if (delegations.every(({ headPersonId }) => headPersonId === null)) return delegations
  const followed = await successions(tx)
  const people = new Map((await roster(tx)).map(({ id, postings }) => [id, postings]))
  return delegations.filter(({ unitId, headPersonId }) => {
    if (headPersonId === null) return true
    const headed = (people.get(headPersonId) ?? []).filter(
      (posting) => posting.isHead && holdsOn(posting, today),
    )
    return withPredecessors(
      headed.map((posting) => posting.unitId),
      followed,
    ).includes(unitId)
  })
}
