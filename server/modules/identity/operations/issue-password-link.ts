import { randomBytes } from 'node:crypto'
import type { Desk } from '../desk.ts'

/** What the library calls a password link in its table; `resetPassword` looks for it there. */
export const linkName = (token: string): string => `reset-password:${token}`

/** A link with which the owner of an account sets a password, once, within some hours. */
export async function issuePasswordLink(
  { library, machineClock, publicUrl }: Pick<Desk, 'library' | 'machineClock' | 'publicUrl'>,
  accountId: string,
  hours: number,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(machineClock.now().getTime() + hours * 60 * 60 * 1000)
  const { internalAdapter } = await library.$context
  await internalAdapter.createVerificationValue({ identifier: linkName(token), value: accountId, expiresAt })
  return `${publicUrl}/reset-password?token=${token}`
}
