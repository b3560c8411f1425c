import type { Role } from '#contract/role'
import type { Operation } from '#platform/operation'
import { Refusal, refuseUnless } from '#platform/refusal'
import { mayChangeEmail, mayKeepMembers } from '../policy.ts'
import { refusedLink } from '../refused-link.ts'
import { refusedName } from '../refused-name.ts'
import { noteInOperation } from '../store/account-events.ts'
import { updateAccount } from '../store/accounts.ts'
import {
  lockedAdministrators,
  type Membership,
  membershipById,
  updateMembership,
} from '../store/memberships.ts'

/** What a member is to be. */
export interface MemberChange {
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly personId: string | null
  readonly active: boolean
  readonly version: number
}

/** Changes what a member is. The agency always keeps an administrator who may enter. */
export async function changeMember(operation: Operation, id: string, to: MemberChange): Promise<void> {
  const { tx, actor } = operation
  refuseUnless(mayKeepMembers(actor))
  const administrators = await lockedAdministrators(tx)
  const membership = await membershipById(tx, id)
  if (!membership) throw new Refusal('notFound')
  const administers = to.active && to.roles.includes('administrator')
  if (!administers && administrators.every((one) => one === id)) throw new Refusal('lastAdministrator')

  const { version, name, roles, personId, active } = to
  const isSaved = await updateMembership(tx, { id, version, name, roles, personId, active }).catch(
    refusedLink,
  )
  if (!isSaved) throw new Refusal('staleVersion')
  await changeAccount(operation, membership, to)
}

/** The account follows where this agency vouches for it. */
async function changeAccount(operation: Operation, membership: Membership, to: MemberChange): Promise<void> {
  const { tx, actor } = operation
  const { account, accountId } = membership
  const isVouchedFor = account.homeAgencyId === actor.agencyId
  if (to.email !== null && to.email !== account.email) {
    refuseUnless(mayChangeEmail(actor, { isVouchedFor }))
    await noteInOperation(tx, {
      accountId,
      action: 'identity.changeMember',
      detail: { from: account.email, to: to.email },
    })
  }
  if (!isVouchedFor) return
  await updateAccount(tx, accountId, { name: to.name, email: to.email ?? account.email }).catch(refusedName)
}
