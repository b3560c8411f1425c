import { Refusal } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { asked, atField } from '../library-refusal.ts'
import { whyGuessable } from '../model/password-advice.ts'
import { noteAccountEvent } from '../store/account-events.ts'
import { accountById } from '../store/accounts.ts'
import { forgetAttempts } from '../store/sign-in-attempts.ts'
import { linkName } from './issue-password-link.ts'

/** Sets a password by a mailed link, once; ends all sessions of the account and opens its lock. */
export async function resetPassword(
  desk: Desk,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<void> {
  const { internalAdapter } = await desk.library.$context
  const link = await internalAdapter.findVerificationValue(linkName(token))
  const account = link ? await accountById(desk.db, link.value) : undefined
  if (!account) throw new Refusal('linkExpired')
  const guessable = whyGuessable(newPassword, [account.userName, account.email])
  if (guessable) throw atField('newPassword', guessable)

  await asked(desk.library.api.resetPassword({ body: { token, newPassword } }))
  await forgetAttempts(desk.db, account.id)
  await noteAccountEvent(desk.db, {
    account,
    action: 'identity.resetPassword',
    agencyIds: [account.homeAgencyId],
  })
}
