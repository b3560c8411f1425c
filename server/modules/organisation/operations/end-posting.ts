import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { refuseUnlessPostingEndable } from '../model/posting.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { raiseVersion } from '../store/people.ts'
import { endPostings } from '../store/postings.ts'
import { personToChange, postingToChange, type SeenPerson } from './person-to-change.ts'

/** From a day on someone no longer holds a posting. */
export async function endPosting(
  { tx, actor }: Operation,
  { postingId, from, ...seen }: SeenPerson & { readonly postingId: string; readonly from: PlainDate },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const person = await personToChange(tx, seen)
  const posting = await postingToChange(tx, person.id, postingId)
  refuseUnlessPostingEndable(posting, from)
  await endPostings(tx, [posting.id], from)
  await raiseVersion(tx, [person.id])
}
