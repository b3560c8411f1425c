import type { SignInStep } from '#contract/identity'
import { Refusal } from '#platform/refusal'
import type { BrowserHeaders, Desk, WithCookies } from '../desk.ts'
import { asked } from '../library-refusal.ts'
import { accountById } from '../store/accounts.ts'
import { deleteSessionOfToken } from '../store/sessions.ts'
import { takeAttempt } from '../store/sign-in-attempts.ts'
import { noteSignIn } from './note-sign-in.ts'

/** Opens the session once the second factor is right: a code of the app, or one of the backup codes, each once. */
export async function enterSecondFactor(
  desk: Desk,
  { kind, code }: { kind: 'app' | 'backup'; code: string },
  headers: BrowserHeaders,
): Promise<WithCookies<SignInStep>> {
  const { api } = desk.library
  const ask = { body: { code }, headers: withoutSession(headers), returnHeaders: true } as const
  const { response, headers: answered } = await asked(
    kind === 'app' ? api.verifyTOTP(ask) : api.verifyBackupCode(ask),
  )
  if (kind === 'app' && (await isUsed(desk, response.user.id, code))) {
    await deleteSessionOfToken(desk.db, response.token ?? '')
    throw new Refusal(
      'linkExpired',
      'Mã này đã dùng rồi; hãy đăng nhập lại từ đầu với mã kế tiếp trong ứng dụng.',
    )
  }
  const account = await accountById(desk.db, response.user.id)
  if (account)
    await noteSignIn(desk, account, kind === 'app' ? 'identity.signIn' : 'identity.signInByBackupCode')
  return { value: { next: 'signedIn' }, cookies: answered.getSetCookie() }
}

/** A code of the app is right for more than a minute; whoever saw it typed must not enter with it (RFC 6238, 5.2). */
async function isUsed({ db }: Desk, accountId: string, code: string): Promise<boolean> {
  return (await takeAttempt(db, `code:${accountId}:${code}`)) > 1
}

/** A session left over in the browser must not answer for the account that is signing in. */
function withoutSession(headers: BrowserHeaders): BrowserHeaders {
  const cookies = (headers.cookie ?? '').split(/;\s*/).filter((cookie) => !/session_token=/.test(cookie))
  return { ...headers, cookie: cookies.join('; ') }
}
