import type { Operation } from '#platform/operation'
import { refuseUnlessPostingEndable } from '../model/posting.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { raiseVersion } from '../store/people.ts'
import { endPostings } from '../store/postings.ts'
import { addPosting, type PostingGiven } from './add-person.ts'
import { personToChange, postingToChange, type SeenPerson } from './person-to-change.ts'

/** Posts someone to a unit: beside what they hold, or instead of one posting, which ends that day. */
export async function postPerson(
  { tx, actor }: Operation,
  { insteadOf, ...given }: SeenPerson & PostingGiven & { readonly insteadOf: string | null },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const person = await personToChange(tx, given)
  if (insteadOf !== null) {
    const ended = await postingToChange(tx, person.id, insteadOf)
    refuseUnlessPostingEndable(ended, given.validFrom)
    await endPostings(tx, [ended.id], given.validFrom)
  }
  await addPosting(tx, person.id, given)
  await raiseVersion(tx, [person.id])
}
