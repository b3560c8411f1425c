import type { Operation } from '#platform/operation'
import { refuseUnlessMayChange } from '../policy.ts'
import { raiseVersion } from '../store/people.ts'
import { deletePosting } from '../store/postings.ts'
import { personToChange, postingToChange, type SeenPerson } from './person-to-change.ts'

/** Removes a posting written down by mistake; the audit keeps that it was there. */
export async function removePosting(
  { tx, actor }: Operation,
  { postingId, ...seen }: SeenPerson & { readonly postingId: string },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const person = await personToChange(tx, seen)
  await deletePosting(tx, (await postingToChange(tx, person.id, postingId)).id)
  await raiseVersion(tx, [person.id])
}
