import { type Role, role } from '#contract/role'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** A member who may enter, with what a mail to them needs. */
export interface ActiveMember {
  readonly id: string
  readonly name: string
  readonly personId: string | null
  readonly roles: readonly Role[]
  readonly email: string
}

/** So many members who may enter, in the order of their ids, after the one given. */
export async function activeMembersAfter(
  tx: Tx,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<readonly ActiveMember[]> {
  const rows = await selectActive(tx)
    .$if(after !== undefined, (query) => query.where('membership.id', '>', after ?? ''))
    .orderBy('membership.id')
    .limit(limit)
    .execute()
  return rows.map(toMember)
}

/** The members who may enter and are one of these people. */
export async function activeMembersOfPeople(
  tx: Tx,
  personIds: readonly string[],
): Promise<readonly ActiveMember[]> {
  if (personIds.length === 0) return []
  return (await selectActive(tx).where('membership.person_id', 'in', personIds).execute()).map(toMember)
}

/** Those of these members who may enter. */
export async function activeMembersByIds(tx: Tx, ids: readonly string[]): Promise<readonly ActiveMember[]> {
  if (ids.length === 0) return []
  return (await selectActive(tx).where('membership.id', 'in', ids).execute()).map(toMember)
}

/** What an account is in the agency, if it may enter. */
export async function membershipOfAccount(tx: Tx, accountId: string): Promise<ActiveMember | undefined> {
  const row = await selectActive(tx).where('membership.account_id', '=', accountId).executeTakeFirst()
  return row && toMember(row)
}

const selectActive = (tx: Tx) =>
  tx
    .selectFrom('membership')
    .innerJoin('auth.account as account', 'account.id', 'membership.account_id')
    .select(['membership.id', 'membership.name', 'membership.person_id', 'membership.roles', 'account.email'])
    .where('membership.active', '=', true)

type Row = Awaited<ReturnType<ReturnType<typeof selectActive>['executeTakeFirstOrThrow']>>

const toMember = (row: Row): ActiveMember => ({
  id: row.id,
  name: row.name,
  personId: row.person_id,
  roles: row.roles.map((one) => role.parse(one)),
  email: row.email,
})
