import type { MovementContent } from '#contract/movement'
import { allUnits } from '#modules/organisation'
import { targetsOf } from '#modules/target'
import type { Operation } from '#platform/operation'
import { soundMovement } from '../model/sound-movement.ts'
import { movementById } from '../store/movements.ts'

/** What people write of a movement, checked against the units, targets and movements that there are. */
export async function soundContent(operation: Operation, content: MovementContent): Promise<MovementContent> {
  const { tx } = operation
  const units = await allUnits(tx)
  const targets = content.targetIds.length > 0 ? await targetsOf(operation, content.year) : []
  return soundMovement(content, {
    unitIds: new Set(units.map(({ id }) => id)),
    targetIds: new Set(targets.map(({ id }) => id)),
    answered: content.answersId === null ? undefined : await movementById(tx, content.answersId),
  })
}
