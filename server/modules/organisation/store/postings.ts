import { type SqlBool, sql } from 'kysely'
import { type PlainDate, plainDate } from '#law'
import type { Operation } from '#platform/operation'
import type { NewPosting, Posting } from '../model/posting.ts'
import { dayOrNull, inForceOn, ownAgency } from './validity.ts'

type Tx = Operation['tx']

/** Every posting of some people, latest first. */
export function postingsOf(tx: Tx, personIds: readonly string[]): Promise<readonly Posting[]> {
  return personIds.length === 0
    ? Promise.resolve([])
    : asPostings(selectPosting(tx).where('posting.person_id', 'in', personIds))
}

/** Every posting of everyone, latest first. */
export function allPostings(tx: Tx): Promise<readonly Posting[]> {
  return asPostings(selectPosting(tx))
}

/** The postings of some people on a day. */
export function postingsOn(
  tx: Tx,
  personIds: readonly string[],
  day: PlainDate,
): Promise<readonly Posting[]> {
  return personIds.length === 0
    ? Promise.resolve([])
    : asPostings(
        selectPosting(tx).where('posting.person_id', 'in', personIds).where(inForceOn('posting', day)),
      )
}

/** How many people each unit has on a day. */
export async function peopleCounts(tx: Tx, day: PlainDate): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('posting')
    .select(['unit_id', sql<number>`count(distinct person_id)::int`.as('people')])
    .where(inForceOn('posting', day))
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ unit_id, people }) => [unit_id, people]))
}

/** Postings to units that reach a day or lie after it. */
export function postingsReaching(
  tx: Tx,
  unitIds: readonly string[],
  day: PlainDate,
): Promise<readonly Posting[]> {
  return asPostings(
    selectPosting(tx)
      .where('posting.unit_id', 'in', unitIds)
      .where(sql<SqlBool>`(posting.valid_until is null or posting.valid_until > ${day})`),
  )
}

/** The first day anybody was posted to a unit. */
export async function firstPostedOn(tx: Tx, unitId: string): Promise<PlainDate | null> {
  const row = await tx
    .selectFrom('posting')
    .select((posting) => posting.fn.min('valid_from').as('first'))
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return dayOrNull(row?.first ?? null)
}

function selectPosting(tx: Tx) {
  return tx
    .selectFrom('posting')
    .innerJoin('unit', 'unit.id', 'posting.unit_id')
    .select([
      'posting.id',
      'posting.person_id',
      'posting.unit_id',
      'unit.name as unit_name',
      'posting.position',
      'posting.is_head',
      'posting.valid_from',
      'posting.valid_until',
    ])
    .orderBy('posting.valid_from', 'desc')
    .orderBy('unit.name')
}

async function asPostings(query: ReturnType<typeof selectPosting>): Promise<readonly Posting[]> {
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    position: row.position,
    isHead: row.is_head,
    validFrom: plainDate(row.valid_from),
    validUntil: dayOrNull(row.valid_until),
  }))
}

export async function insertPostings(tx: Tx, postings: readonly NewPosting[]): Promise<void> {
  if (postings.length === 0) return
  await tx
    .insertInto('posting')
    .values(
      postings.map((posting) => ({
        tenant_id: ownAgency,
        person_id: posting.personId,
        unit_id: posting.unitId,
        position: posting.position,
        is_head: posting.isHead,
        valid_from: posting.validFrom,
        valid_until: posting.validUntil,
      })),
    )
    .execute()
}

export async function endPostings(tx: Tx, ids: readonly string[], until: PlainDate): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('posting').set({ valid_until: until }).where('id', 'in', ids).execute()
}

/** A posting that had not begun yet simply belongs to another unit. */
export async function repost(tx: Tx, id: string, unitId: string): Promise<void> {
  await tx.updateTable('posting').set({ unit_id: unitId }).where('id', '=', id).execute()
}

export async function deletePosting(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('posting').where('id', '=', id).execute()
}
