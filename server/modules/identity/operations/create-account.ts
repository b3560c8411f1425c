import type { Operation } from '#platform/operation'
import { hashPassword } from '../passwords.ts'
import { refusedName } from '../refused-name.ts'
import { type Account, insertAccount } from '../store/accounts.ts'

/** An account to be, in the agency that vouches for it. */
export interface NewAccount {
  readonly name: string
  readonly userName: string
  readonly email: string
  readonly password: string
}

/** Makes an account with a password. Refuses a name or an address that is taken. */
export async function createAccount({ tx, actor }: Operation, account: NewAccount): Promise<Account> {
  const passwordDigest = await hashPassword(account.password)
  return insertAccount(tx, {
    name: account.name.normalize('NFC').trim(),
    userName: account.userName.toLowerCase(),
    email: account.email.toLowerCase(),
    homeAgencyId: actor.agencyId,
    passwordDigest,
  }).catch(refusedName)
}
