import { Refusal } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import type { Account } from '../store/accounts.ts'
import { ATTEMPTS, forgetAttempts, takeAttempt } from '../store/sign-in-attempts.ts'

/** Lets a signed-in browser try its owner's password five times in a row: it may have been left open. */
export async function guardPassword<T>(
  { db }: Pick<Desk, 'db'>,
  account: Account,
  check: () => Promise<T>,
): Promise<T> {
  const subject = `password:${account.id}`
  if ((await takeAttempt(db, subject)) > ATTEMPTS) {
    throw new Refusal('accountLocked', 'Nhập sai mật khẩu nhiều lần; hãy thử lại sau 15 phút.')
  }
  const answer = await check()
  await forgetAttempts(db, subject)
  return answer
}
