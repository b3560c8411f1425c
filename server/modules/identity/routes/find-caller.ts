import type { Caller, FindCaller } from '#http/session'
import type { Desk } from '../desk.ts'
import { readSessionToken } from '../session-cookie.ts'
import { callerByToken } from '../store/callers.ts'

/** Tells who sends a request: one look at the cookie, one round trip to the database. */
export function createFindCaller({ db, clock, secret }: Pick<Desk, 'db' | 'clock' | 'secret'>): FindCaller {
  return async ({ cookie }): Promise<Caller> => {
    const token = readSessionToken(cookie, secret)
    const today = clock.today()
    const known = token ? await callerByToken(db, token, today) : undefined
    if (!known) return { kind: 'nobody' }
    const { accountId, accountName, member, lastChange } = known
    if (!member) return { kind: 'account', accountId, name: accountName }
    return { kind: 'member', actor: { accountId, ...member }, asOf: `${today} ${lastChange}` }
  }
}
