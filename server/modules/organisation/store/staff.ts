import { sql } from 'kysely'
import { type PlainDate, plainDate } from '#law'
import type { Operation } from '#platform/operation'
import { inForceOn } from './validity.ts'

/** Someone who holds a position on a day. */
export interface StaffMember {
  readonly id: string
  readonly fullName: string
  /** The units of that day, by name. */
  readonly units: readonly string[]
  /** The first day of the first posting that is known. */
  readonly firstPostedOn: PlainDate
}

/** Everyone who holds a position on a day. */
export async function staffOn(tx: Operation['tx'], day: PlainDate): Promise<readonly StaffMember[]> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('posting', 'posting.person_id', 'person.id')
    .innerJoin('unit', 'unit.id', 'posting.unit_id')
    .select(['person.id', 'person.full_name as fullName'])
    .select(sql<string[]>`array_agg(distinct unit.name order by unit.name)`.as('units'))
    .select(
      sql<string>`(select min(p.valid_from) from posting p where p.person_id = person.id)`.as(
        'firstPostedOn',
      ),
    )
    .where(inForceOn('posting', day))
    .groupBy(['person.tenant_id', 'person.id'])
    .execute()
  return rows.map((row) => ({ ...row, firstPostedOn: plainDate(row.firstPostedOn) }))
}
