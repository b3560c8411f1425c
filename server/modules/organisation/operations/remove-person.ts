import type { Operation } from '#platform/operation'
import { refuseUnlessMayChange } from '../policy.ts'
import { deletePerson } from '../store/people.ts'
import { personToChange, type SeenPerson } from './person-to-change.ts'

/** Removes someone written down by mistake. Refuses with `stillInUse` one that anything refers to. */
export async function removePerson({ tx, actor }: Operation, seen: SeenPerson): Promise<void> {
  refuseUnlessMayChange(actor)
  const person = await personToChange(tx, seen)
  await deletePerson(tx, person.id)
}
