import type { Operation } from '#platform/operation'
import { insertMembership, type NewMembership } from '../store/memberships.ts'

/** Makes an account a member of the agency that the operation acts for; gives the id of the membership. */
export function addMember(operation: Operation, membership: NewMembership): Promise<string> {
  return insertMembership(operation, { ...membership, name: membership.name.normalize('NFC').trim() })
}
