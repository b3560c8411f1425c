import { toDataURL } from 'qrcode'
import type { BrowserHeaders, Desk, WithCookies } from '../desk.ts'
import { asked } from '../library-refusal.ts'
import { noteAccountEvent } from '../store/account-events.ts'
import type { Account } from '../store/accounts.ts'
import { guardPassword } from './guard-password.ts'

/** What an authenticator app needs, and the codes for the day the telephone is lost. */
export interface SecondFactorSecret {
  readonly picture: string
  readonly secret: string
  readonly backupCodes: string[]
}

interface WithPassword {
  readonly account: Account
  readonly password: string
  readonly headers: BrowserHeaders
}

/** Makes a secret for an authenticator app. Nothing is asked for at sign-in until a code has confirmed it. */
export async function startSecondFactor(
  desk: Desk,
  { account, password, headers }: WithPassword,
): Promise<SecondFactorSecret> {
  const answer = await guardPassword(desk, account, () =>
    asked(desk.library.api.enableTwoFactor({ body: { password, method: 'totp' }, headers })),
  )
  if (answer.method !== 'totp') throw new Error('the library set up another method')
  const { totpURI, backupCodes } = answer
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  return { picture: await toDataURL(totpURI, { margin: 2, scale: 5 }), secret, backupCodes }
}

/** Turns the second factor on when the app shows the right code. */
export async function confirmSecondFactor(
  desk: Desk,
  { account, code, headers }: { account: Account; code: string; headers: BrowserHeaders },
): Promise<WithCookies<{ done: true }>> {
  const answer = await asked(desk.library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
  await note(desk, account, 'identity.confirmSecondFactor')
  return { value: { done: true }, cookies: answer.headers.getSetCookie() }
}

/** Turns the second factor off. */
export async function removeSecondFactor(
  desk: Desk,
  { account, password, headers }: WithPassword,
): Promise<WithCookies<{ done: true }>> {
  const answer = await guardPassword(desk, account, () =>
    asked(desk.library.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })),
  )
  await note(desk, account, 'identity.removeSecondFactor')
  return { value: { done: true }, cookies: answer.headers.getSetCookie() }
}

/** New backup codes; the former ones are worth nothing from then on. */
export async function renewBackupCodes(
  desk: Desk,
  { account, password, headers }: WithPassword,
): Promise<{ backupCodes: string[] }> {
  const { backupCodes } = await guardPassword(desk, account, () =>
    asked(desk.library.api.generateBackupCodes({ body: { password }, headers })),
  )
  await note(desk, account, 'identity.renewBackupCodes')
  return { backupCodes }
}

const note = ({ db }: Desk, account: Account, action: string): Promise<void> =>
  noteAccountEvent(db, { account, action, agencyIds: [account.homeAgencyId] })
