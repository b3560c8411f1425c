import { type SqlBool, sql } from 'kysely'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import { isStillReferenced } from '#persistence/still-referenced'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { inForceOn, ownAgency } from './validity.ts'

type Tx = Operation['tx']

/** Someone of the agency. */
export interface Person {
  readonly id: string
  readonly fullName: string
  readonly version: number
}

/** What people are looked for by. */
export interface PeopleSearch {
  readonly search: string
  readonly unitId?: string | undefined
  readonly standing: 'posted' | 'former' | 'all'
  readonly day: PlainDate
  readonly page: number
  readonly pageSize: number
}

/** One page of the people found, by given name as Vietnamese lists go, and how many there are in all. */
export async function findPeople(
  tx: Tx,
  search: PeopleSearch,
): Promise<{ readonly people: readonly Person[]; readonly total: number }> {
  const found = foundPeople(tx, search)
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const people = await found
    .select(['person.id', 'person.full_name as fullName', 'person.version'])
    .orderBy(sql`regexp_replace(person.full_name, '^.*\\s', '') collate "vi-x-icu"`)
    .orderBy(sql`person.full_name collate "vi-x-icu"`)
    .orderBy('person.id')
    .limit(search.pageSize)
    .offset((search.page - 1) * search.pageSize)
    .execute()
  return { people, total }
}

function foundPeople(tx: Tx, { search, unitId, standing, day }: PeopleSearch) {
  const held = sql`select 1 from posting where posting.person_id = person.id and ${inForceOn('posting', day)}`
  let found = tx.selectFrom('person')
  for (const word of searchKey(search).split(' ').filter(Boolean)) {
    found = found.where('person.search_key', 'like', `%${word}%`)
  }
  if (unitId !== undefined)
    found = found.where(sql<SqlBool>`exists (${held} and posting.unit_id = ${unitId})`)
  if (standing === 'posted') found = found.where(sql<SqlBool>`exists (${held})`)
  if (standing === 'former') found = found.where(sql<SqlBool>`not exists (${held})`)
  return found
}

export function personById(tx: Tx, id: string): Promise<Person | undefined> {
  return selectPerson(tx).where('id', '=', id).executeTakeFirst()
}

/** Locks someone together with all postings: the version of the person stands for both. */
export function lockedPerson(tx: Tx, id: string): Promise<Person | undefined> {
  return selectPerson(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

function selectPerson(tx: Tx) {
  return tx.selectFrom('person').select(['id', 'full_name as fullName', 'version'])
}

export async function insertPerson(tx: Tx, fullName: string): Promise<string> {
  const { id } = await tx
    .insertInto('person')
    .values({ tenant_id: ownAgency, full_name: fullName, search_key: searchKey(fullName) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updatePersonName(tx: Tx, id: string, fullName: string): Promise<void> {
  await tx
    .updateTable('person')
    .set((row) => ({ full_name: fullName, search_key: searchKey(fullName), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Counts a change of the postings as a change of the person. */
export async function raiseVersion(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('person')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

/** Deletes someone that nothing refers to, postings included; refuses any other. */
export async function deletePerson(tx: Tx, id: string): Promise<void> {
  try {
    await tx.deleteFrom('person').where('id', '=', id).execute()
  } catch (cause) {
    if (!isStillReferenced(cause)) throw cause
    throw new Refusal(
      'stillInUse',
      'Người này đã có tài khoản hoặc có việc trong hệ thống nên không xóa được; hãy ghi ngày thôi giữ vị trí.',
    )
  }
}
