import { isAPIError } from 'better-auth/api'
import type { SignInStep } from '#contract/identity'
import { Refusal } from '#platform/refusal'
import type { BrowserHeaders, Desk, WithCookies } from '../desk.ts'
import { accountBySignInName } from '../store/accounts.ts'
import { ATTEMPTS, forgetAttempts, takeAttempt } from '../store/sign-in-attempts.ts'
import { noteSignIn } from './note-sign-in.ts'

/** An address nobody can have: a name without an account takes the same way, and the same time, as a wrong password. */
const NOBODY = 'nobody@account.invalid'

/** Checks a password and opens a session, or asks for the second factor. Five wrong ones lock the name for 15 minutes. */
export async function signIn(
  desk: Desk,
  { name, password }: { name: string; password: string },
  headers: BrowserHeaders,
): Promise<WithCookies<SignInStep>> {
  const account = await accountBySignInName(desk.db, name)
  const subject = account?.id ?? `name:${name}`
  const attempt = await takeAttempt(desk.db, subject)
  if (attempt > ATTEMPTS) throw new Refusal('accountLocked')

  const email = account?.email ?? NOBODY
  const answer = await desk.library.api
    .signInEmail({ body: { email, password }, headers, returnHeaders: true })
    .catch((cause) => {
      if (isAPIError(cause)) return undefined
      throw cause
    })
  if (!answer || !account) {
    if (attempt < ATTEMPTS) throw new Refusal('signInRefused')
    if (account) await noteSignIn(desk, account, 'identity.lock')
    throw new Refusal('accountLocked')
  }

  await forgetAttempts(desk.db, subject)
  const next = 'twoFactorRedirect' in answer.response ? 'secondFactor' : 'signedIn'
  if (next === 'signedIn') await noteSignIn(desk, account, 'identity.signIn')
  return { value: { next }, cookies: answer.headers.getSetCookie() }
}
