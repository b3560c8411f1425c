import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { hashPassword } from '../passwords.ts'
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
  try {
    return await insertAccount(tx, {
      name: account.name.normalize('NFC').trim(),
      userName: account.userName.toLowerCase(),
      email: account.email.toLowerCase(),
      homeAgencyId: actor.agencyId,
      passwordDigest,
    })
  } catch (cause) {
    throw taken(cause) ?? cause
  }
}

function taken(cause: unknown): Refusal | undefined {
  const { code, constraint = '' } = cause as { code?: string; constraint?: string }
  if (code !== '23505') return undefined
  const isName = constraint.includes('user_name')
  const detail = isName
    ? 'Tên đăng nhập này đã được dùng; hãy chọn tên khác.'
    : 'Địa chỉ thư này đã có tài khoản; hãy dùng địa chỉ khác.'
  return new Refusal('nameTaken', detail, [{ path: isName ? 'userName' : 'email', detail }])
}
