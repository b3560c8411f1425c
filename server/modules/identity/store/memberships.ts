import { sql } from 'kysely'
import type { Role } from '#contract/role'
import { role } from '#contract/role'
import { searchKey } from '#contract/search-key'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** How an agency knows an account. */
export interface NewMembership {
  readonly accountId: string
  readonly name: string
  readonly personId: string | null
  readonly roles: readonly Role[]
}

/** A membership with what the members page shows of its account and its person. */
export interface Membership extends NewMembership {
  readonly id: string
  readonly active: boolean
  readonly version: number
  readonly personName: string | null
  readonly account: {
    readonly userName: string
    readonly email: string
    readonly hasSecondFactor: boolean
    readonly homeAgencyId: string
  }
}

export async function insertMembership(
  { tx, actor }: Operation,
  { accountId, name, personId, roles }: NewMembership,
): Promise<string> {
  const { id } = await tx
    .insertInto('membership')
    .values({
      tenant_id: actor.agencyId,
      account_id: accountId,
      name,
      search_key: searchKey(name),
      person_id: personId,
      roles: [...roles],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Every membership of the agency: those who may enter first, then by name. */
export async function allMemberships(tx: Tx): Promise<Membership[]> {
  const rows = await selectMemberships(tx)
    .orderBy('membership.active', 'desc')
    .orderBy('membership.search_key')
    .execute()
  return rows.map(toMembership)
}

export async function membershipById(tx: Tx, id: string): Promise<Membership | undefined> {
  const row = await selectMemberships(tx).where('membership.id', '=', id).executeTakeFirst()
  return row && toMembership(row)
}

/** Whether the account already is, or was, a member of the agency. */
export async function isMember(tx: Tx, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('membership')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

/** The memberships that administer the agency, locked: two of them must not step down at once. */
export async function lockedAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('membership')
    .select('id')
    .where('active', '=', true)
    .where(sql<boolean>`'administrator' = any(roles)`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Changes a membership when nobody else has since; false when someone has. */
export async function updateMembership(
  tx: Tx,
  { id, version, ...to }: Pick<Membership, 'id' | 'version' | 'name' | 'roles' | 'personId' | 'active'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set((row) => ({
      name: to.name,
      search_key: searchKey(to.name),
      roles: [...to.roles],
      person_id: to.personId,
      active: to.active,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** People of the agency without an account. */
export function peopleWithoutAccount(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('person')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.tenant_id', '=', 'person.tenant_id')
        .onRef('membership.person_id', '=', 'person.id'),
    )
    .where('membership.id', 'is', null)
    .select(['person.id', 'person.full_name as name'])
    .orderBy('person.search_key')
    .limit(2000)
    .execute()
}

const selectMemberships = (tx: Tx) =>
  tx
    .selectFrom('membership')
    .innerJoin('auth.account as account', 'account.id', 'membership.account_id')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'membership.tenant_id')
        .onRef('person.id', '=', 'membership.person_id'),
    )
    .select([
      'membership.id',
      'membership.account_id',
      'membership.name',
      'membership.roles',
      'membership.active',
      'membership.version',
      'membership.person_id',
      'person.full_name',
      'account.user_name',
      'account.email',
      'account.has_second_factor',
      'account.home_agency_id',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectMemberships>['executeTakeFirstOrThrow']>>

const toMembership = (row: Row): Membership => ({
  id: row.id,
  accountId: row.account_id,
  name: row.name,
  roles: row.roles.map((one) => role.parse(one)),
  active: row.active,
  version: row.version,
  personId: row.person_id,
  personName: row.full_name,
  account: {
    userName: row.user_name,
    email: row.email,
    hasSecondFactor: row.has_second_factor,
    homeAgencyId: row.home_agency_id,
  },
})
