import { Refusal } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { noteAccountEvent } from '../store/account-events.ts'
import type { Account } from '../store/accounts.ts'
import { agencyDoorsOf } from '../store/agency-doors.ts'
import { enterAgency } from '../store/sessions.ts'

/** From now on the session acts for one of the agencies of its account; any other agency does not exist for it. */
export async function chooseAgency(
  { db, clock }: Desk,
  { account, token, agencyId }: { account: Account; token: string; agencyId: string },
): Promise<void> {
  const doors = await agencyDoorsOf(db, account.id, clock.today())
  if (!doors.some(({ id }) => id === agencyId)) throw new Refusal('notFound')
  await enterAgency(db, token, agencyId)
  await noteAccountEvent(db, { account, action: 'identity.chooseAgency', agencyIds: [agencyId] })
}
