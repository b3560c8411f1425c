import type { Operation } from '#platform/operation'
import { refuseUnlessMayChange } from '../policy.ts'
import { updatePersonName } from '../store/people.ts'
import { personToChange, type SeenPerson } from './person-to-change.ts'

/** Corrects how a name is written. */
export async function correctPersonName(
  { tx, actor }: Operation,
  { fullName, ...seen }: SeenPerson & { readonly fullName: string },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const person = await personToChange(tx, seen)
  await updatePersonName(tx, person.id, fullName)
}
