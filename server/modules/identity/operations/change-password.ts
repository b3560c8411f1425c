import type { BrowserHeaders, Desk, WithCookies } from '../desk.ts'
import { asked, atField } from '../library-refusal.ts'
import { whyGuessable } from '../model/password-advice.ts'
import { readSessionToken } from '../session-cookie.ts'
import { noteAccountEvent } from '../store/account-events.ts'
import type { Account } from '../store/accounts.ts'
import { enterAgency, enteredAgency } from '../store/sessions.ts'
import { guardPassword } from './guard-password.ts'

/** Replaces the password and ends every other session of the account. */
export async function changePassword(
  desk: Desk,
  {
    account,
    headers,
    ...body
  }: {
    account: Account
    headers: BrowserHeaders
    currentPassword: string
    newPassword: string
  },
): Promise<WithCookies<{ done: true }>> {
  const guessable = whyGuessable(body.newPassword, [account.userName, account.email])
  if (guessable) throw atField('newPassword', guessable)

  const token = readSessionToken(headers.cookie, desk.secret)
  const agencyId = token ? await enteredAgency(desk.db, token) : null
  const { response, headers: answered } = await guardPassword(desk, account, () =>
    asked(
      desk.library.api.changePassword({
        body: { ...body, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
      'currentPassword',
    ),
  )
  if (response.token) await enterAgency(desk.db, response.token, agencyId)
  await noteAccountEvent(desk.db, {
    account,
    action: 'identity.changePassword',
    agencyIds: [account.homeAgencyId],
  })
  return { value: { done: true }, cookies: answered.getSetCookie() }
}
