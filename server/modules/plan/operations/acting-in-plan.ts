import { type ActingUnits, actingUnits, successions, withPredecessors } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import type { ActingFor } from '../model/acting.ts'
import { delegationsOfPerson } from '../store/delegations.ts'
import { stillHeaded } from './still-headed.ts'

/** The units someone acts for in the plan: own ones, those headed, and those whose head is acted for today. */
export interface ActingInPlan extends ActingUnits {
  readonly delegations: readonly ActingFor[]
}

/** The actor's units with their predecessors, and the delegations that hold on the day of the operation. */
export async function actingInPlan(operation: Operation): Promise<ActingInPlan> {
  const { tx, actor, today } = operation
  const acting = await actingUnits(operation)
  const given =
    actor.personId === null
      ? []
      : await stillHeaded(operation, await delegationsOfPerson(tx, actor.personId, today))
  if (given.length === 0) return { ...acting, delegations: [] }
  const followed = await successions(tx)
  return {
    ...acting,
    // Who has left the unit acts for its head no more.
    delegations: given.flatMap(({ unitId, taskId, headName }) =>
      acting.unitIds.includes(unitId)
        ? [{ taskId, headName, unitIds: withPredecessors([unitId], followed) }]
        : [],
    ),
  }
}
