import { type SqlBool, sql } from 'kysely'
import type { UnitKind } from '#contract/organisation'
import { searchKey } from '#contract/search-key'
import { type PlainDate, plainDate } from '#law'
import { isStillReferenced } from '#persistence/still-referenced'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { NewUnit, Unit } from '../model/unit.ts'
import { dayOrNull, inForceOn, ownAgency } from './validity.ts'

type Tx = Operation['tx']

/** Every unit there is and was, in the order people list them. */
export function allUnits(tx: Tx): Promise<readonly Unit[]> {
  return asUnits(selectUnit(tx))
}

/** The units of a day, in the order people list them. */
export function unitsOn(tx: Tx, day: PlainDate): Promise<readonly Unit[]> {
  return asUnits(selectUnit(tx).where(inForceOn('unit', day)))
}

export function unitsById(tx: Tx, ids: readonly string[]): Promise<readonly Unit[]> {
  return ids.length === 0 ? Promise.resolve([]) : asUnits(selectUnit(tx).where('unit.id', 'in', ids))
}

/** Locks units in the order of their ids, so that two reorganisations wait for each other instead of deadlocking. */
export async function lockedUnits(tx: Tx, ids: readonly string[]): Promise<readonly Unit[]> {
  await tx.selectFrom('unit').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
  return unitsById(tx, ids)
}

function selectUnit(tx: Tx) {
  return tx
    .selectFrom('unit')
    .select((unit) => [
      'unit.id',
      'unit.kind',
      'unit.name',
      'unit.ordinal',
      'unit.valid_from',
      'unit.valid_until',
      'unit.version',
      unit
        .selectFrom('unit_alias')
        .whereRef('unit_alias.unit_id', '=', 'unit.id')
        .select(sql<string[]>`coalesce(array_agg(alias order by alias), '{}')`.as('aliases'))
        .as('aliases'),
    ])
    .orderBy(
      sql`array_position(array['leadership', 'department', 'subordinate', 'massOrganisation', 'council'], unit.kind)`,
    )
    .orderBy('unit.ordinal')
    .orderBy('unit.name')
    .orderBy('unit.valid_from')
}

async function asUnits(query: ReturnType<typeof selectUnit>): Promise<readonly Unit[]> {
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as UnitKind,
    name: row.name,
    ordinal: row.ordinal,
    aliases: row.aliases ?? [],
    validFrom: plainDate(row.valid_from),
    validUntil: dayOrNull(row.valid_until),
    version: row.version,
  }))
}

export async function insertUnit(tx: Tx, unit: NewUnit): Promise<string> {
  const { id } = await tx
    .insertInto('unit')
    .values({ tenant_id: ownAgency, ...unitColumns(unit), valid_until: unit.validUntil })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertAliases(tx, id, unit)
  return id
}

/** Replaces what was written down of a unit, its aliases included. */
export async function updateUnit(tx: Tx, id: string, unit: NewUnit): Promise<void> {
  await tx
    .updateTable('unit')
    .set((row) => ({ ...unitColumns(unit), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  const keys = unit.aliases.map(searchKey)
  await tx
    .deleteFrom('unit_alias')
    .where('unit_id', '=', id)
    .where(sql<SqlBool>`search_key <> all(${keys}::text[])`)
    .execute()
  await insertAliases(tx, id, unit)
}

export async function endUnits(tx: Tx, ids: readonly string[], until: PlainDate): Promise<void> {
  await tx
    .updateTable('unit')
    .set((row) => ({ valid_until: until, version: row('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

/** Deletes a unit that nothing refers to; refuses any other. */
export async function deleteUnit(tx: Tx, id: string): Promise<void> {
  try {
    await tx.deleteFrom('unit').where('id', '=', id).execute()
  } catch (cause) {
    if (!isStillReferenced(cause)) throw cause
    throw new Refusal(
      'stillInUse',
      'Đơn vị này đã có người, có việc hoặc có lịch sử sáp nhập nên không xóa được; hãy giải thể hoặc sửa sai sót.',
    )
  }
}

function unitColumns({ kind, name, ordinal, validFrom }: NewUnit) {
  return { kind, name, search_key: searchKey(name), ordinal, valid_from: validFrom }
}

async function insertAliases(tx: Tx, unitId: string, { name, aliases }: NewUnit): Promise<void> {
  const rows = aliases
    .filter((alias) => alias !== name)
    .map((alias) => ({ tenant_id: ownAgency, unit_id: unitId, alias, search_key: searchKey(alias) }))
  if (rows.length === 0) return
  await tx
    .insertInto('unit_alias')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'unit_id', 'search_key']).doNothing())
    .execute()
}

/** A unit of the same days that is already called by one of the names; the first found. */
export function unitCalled(
  tx: Tx,
  {
    names,
    validFrom,
    validUntil,
    except,
  }: {
    readonly names: readonly string[]
    readonly validFrom: PlainDate
    readonly validUntil: PlainDate | null
    readonly except: readonly string[]
  },
): Promise<{ readonly name: string } | undefined> {
  const keys = names.map(searchKey)
  return tx
    .selectFrom('unit')
    .select('unit.name')
    .where(sql<SqlBool>`unit.id <> all(${except}::uuid[])`)
    .where(
      sql<SqlBool>`daterange(unit.valid_from, unit.valid_until) && daterange(${validFrom}::date, ${validUntil}::date)`,
    )
    .where(
      sql<SqlBool>`(unit.search_key = any(${keys}::text[]) or exists (
        select 1 from unit_alias where unit_alias.unit_id = unit.id and unit_alias.search_key = any(${keys}::text[])))`,
    )
    .executeTakeFirst()
}
