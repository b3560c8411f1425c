import { allowed } from '#contract/ability'
import type { WhoAmI } from '#contract/identity'
import type { Actor } from '#platform/operation'
import type { Desk } from '../desk.ts'
import {
  mayHandlePapers,
  mayKeepMembers,
  maySeeAudit,
  maySeeLeadershipPage,
  maySeeOutbox,
} from '../policy.ts'
import { accountById } from '../store/accounts.ts'
import { agencyDoorsOf } from '../store/agency-doors.ts'
import { installationIsEmpty } from '../store/installation.ts'

/** Tells the browser who it is: the account, the agencies it may enter, what it is in the chosen one. */
export async function whoAmI(
  { db, clock }: Pick<Desk, 'db' | 'clock'>,
  accountId: string | undefined,
  actor: Actor | undefined,
): Promise<WhoAmI> {
  const account = accountId ? await accountById(db, accountId) : undefined
  const today = clock.today()
  if (!account) return { ...nobody, installed: !(await installationIsEmpty(db)), today }
  const agencies = await agencyDoorsOf(db, account.id, today)
  const { id, name, userName, email, hasSecondFactor } = account
  return {
    installed: true,
    account: { id, name: actor?.name ?? name, userName, email, hasSecondFactor },
    agencies,
    agency: agencies.find((agency) => agency.id === actor?.agencyId) ?? null,
    roles: [...(actor?.roles ?? [])],
    personId: actor?.personId ?? null,
    pages: actor ? pagesOf(actor) : null,
    today,
  }
}

const nobody: Omit<WhoAmI, 'installed' | 'today'> = {
  account: null,
  agencies: [],
  agency: null,
  roles: [],
  personId: null,
  pages: null,
}

const pagesOf = (actor: Actor): WhoAmI['pages'] => ({
  inbox: mayHandlePapers(actor),
  leadership: maySeeLeadershipPage(actor),
  // Everyone of an agency may read how it is made up; its own policy says who changes it.
  organisation: allowed,
  members: mayKeepMembers(actor),
  audit: maySeeAudit(actor),
  outbox: maySeeOutbox(actor),
})
