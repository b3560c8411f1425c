import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Posting } from '../model/posting.ts'
import { lockedPerson, type Person } from '../store/people.ts'
import { postingsOf } from '../store/postings.ts'

/** A person as someone saw them. */
export interface SeenPerson {
  readonly id: string
  readonly version: number
}

/** The person to change, locked; refuses one that is not there or was changed since. */
export async function personToChange(tx: Operation['tx'], { id, version }: SeenPerson): Promise<Person> {
  const person = await lockedPerson(tx, id)
  if (!person) throw new Refusal('notFound')
  if (person.version !== version) throw new Refusal('staleVersion')
  return person
}

/** A posting of that person. */
export async function postingToChange(tx: Operation['tx'], personId: string, id: string): Promise<Posting> {
  const posting = (await postingsOf(tx, [personId])).find((each) => each.id === id)
  if (!posting) throw new Refusal('notFound')
  return posting
}
