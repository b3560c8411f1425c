import type { Member } from '#contract/member'
import type { Actor } from '#platform/operation'
import { mayChangeEmail, mayKeepMembers, maySendPasswordLink } from './policy.ts'
import type { Membership } from './store/memberships.ts'

/** A member as the administrator sees it; of an account that another agency vouches for, only what this one gave it. */
export function presentMember(membership: Membership, actor: Actor): Member {
  const { id, name, roles, active, version, personId, personName, account } = membership
  const isVouchedFor = account.homeAgencyId === actor.agencyId
  const { userName, email, hasSecondFactor } = account
  return {
    id,
    name,
    roles: [...roles],
    active,
    version,
    person: personId && personName ? { id: personId, name: personName } : null,
    account: isVouchedFor ? { userName, email, hasSecondFactor } : null,
    isMe: membership.accountId === actor.accountId,
    abilities: {
      change: mayKeepMembers(actor),
      changeEmail: mayChangeEmail(actor, { isVouchedFor }),
      sendPasswordLink: maySendPasswordLink(actor, { active, isVouchedFor }),
    },
  }
}
