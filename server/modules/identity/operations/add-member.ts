import type { Operation } from '#platform/operation'
import { refusedLink } from '../refused-link.ts'
import { insertMembership, type NewMembership } from '../store/memberships.ts'

/**
 * Makes an account a member of the agency that the operation acts for; gives the id of the membership. Refuses a person
 * that is not of the agency or has an account already.
 */
export async function addMember(operation: Operation, membership: NewMembership): Promise<string> {
  const name = membership.name.normalize('NFC').trim()
  return insertMembership(operation, { ...membership, name }).catch(refusedLink)
}
