import { randomBytes } from 'node:crypto'
import type { Role } from '#contract/role'
import type { Operation } from '#platform/operation'
import { Refusal, refuseUnless } from '#platform/refusal'
import { mayKeepMembers } from '../policy.ts'
import { type Account, accountBySignInName } from '../store/accounts.ts'
import { isMember } from '../store/memberships.ts'
import { addMember } from './add-member.ts'
import { createAccount } from './create-account.ts'

/** Who is to join, as the administrator types it. */
export interface Invitation {
  readonly name: string
  readonly userName: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly personId: string | null
}

/** Who has joined; `isNew` when an account was made, whose owner must still set a password. */
export interface Invited {
  readonly id: string
  readonly account: Account
  readonly isNew: boolean
}

/** Makes a member. An address that already has an account, of whatever agency, joins with it and keeps its password. */
export async function inviteMember(operation: Operation, invitation: Invitation): Promise<Invited> {
  refuseUnless(mayKeepMembers(operation.actor))
  const { name, userName, email, roles, personId } = invitation
  const known = await accountBySignInName(operation.tx, email)
  if (known && (await isMember(operation.tx, known.id))) {
    const detail = 'Người có địa chỉ thư này đã là thành viên của cơ quan.'
    throw new Refusal('nameTaken', detail, [{ path: 'email', detail }])
  }
  // Nobody knows this password: until its owner sets one, the account is as closed as with any wrong password.
  const password = randomBytes(32).toString('base64url')
  const account = known ?? (await createAccount(operation, { name, userName, email, password }))
  const id = await addMember(operation, { accountId: account.id, name, personId, roles })
  return { id, account, isNew: known === undefined }
}
