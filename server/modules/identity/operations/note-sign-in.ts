import type { Desk } from '../desk.ts'
import { noteAccountEvent } from '../store/account-events.ts'
import type { Account } from '../store/accounts.ts'
import { onlyAgencyOf } from '../store/agency-doors.ts'

/** Writes a sign-in, or a lock, into the audit of the agency that vouches for the account and of the one it enters. */
export async function noteSignIn({ db }: Desk, account: Account, action: string): Promise<void> {
  const entered = await onlyAgencyOf(db, account.id)
  const agencyIds = entered ? [account.homeAgencyId, entered] : [account.homeAgencyId]
  await noteAccountEvent(db, { account, action, agencyIds })
}
