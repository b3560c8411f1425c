import { type ActiveMember, membershipOfAccount } from '#modules/identity'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** The member who acts; refuses whoever has left the agency meanwhile. */
export async function ownMembership({ tx, actor }: Operation): Promise<ActiveMember> {
  const member = await membershipOfAccount(tx, actor.accountId)
  if (!member) throw new Refusal('notFound')
  return member
}
