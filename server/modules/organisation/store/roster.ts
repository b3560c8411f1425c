import type { Operation } from '#platform/operation'
import type { Posting } from '../model/posting.ts'
import { allPostings } from './postings.ts'

/** Someone who is or was of the agency, with every posting, the latest first. */
export interface RosterEntry {
  readonly id: string
  readonly fullName: string
  readonly postings: readonly Posting[]
}

/** Everyone who is or was of the agency. */
export async function roster(tx: Operation['tx']): Promise<readonly RosterEntry[]> {
  const people = await tx.selectFrom('person').select(['id', 'full_name as fullName']).orderBy('id').execute()
  const postings = Map.groupBy(await allPostings(tx), ({ personId }) => personId)
  return people.map((person) => ({ ...person, postings: postings.get(person.id) ?? [] }))
}
