import { sql } from 'kysely'
import type { AgencyHeader, AgencyHeaderGiven } from '#contract/organisation'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import type { Operation, Workshop } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { inForceOn, ownAgency } from './validity.ts'

type Tx = Operation['tx']

/** A header as kept; whether it is in force depends on the day one asks. */
export type KeptHeader = Omit<AgencyHeader, 'inForce'>

/** Codes are unique over the installation, kept where no agency can look: only the attempt tells. */
export async function insertAgency(tx: Tx, { id, code }: { id: string; code: string }): Promise<void> {
  try {
    await tx.insertInto('agency').values({ id, tenant_id: id, code }).execute()
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === '23505')) throw cause
    throw new Refusal('nameTaken', `Mã cơ quan “${code}” đã được dùng; hãy chọn mã khác.`, [
      { path: 'code', detail: 'Mã này đã được dùng' },
    ])
  }
}

/** The agency of a code, for programs that stand outside of any; undefined when there is none. */
export async function agencyIdByCode(db: Workshop['db'], code: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select agency_id_by_code(${code}) as id`.execute(db)
  return rows[0]?.id ?? undefined
}

export async function agencyCode(tx: Tx): Promise<string | undefined> {
  const row = await tx.selectFrom('agency').select('code').where('id', '=', ownAgency).executeTakeFirst()
  return row?.code
}

/** Every header of the agency, latest first. */
export async function headers(tx: Tx): Promise<readonly KeptHeader[]> {
  const rows = await selectHeader(tx).orderBy('valid_from', 'desc').execute()
  return rows
}

export function headerOn(tx: Tx, day: PlainDate): Promise<KeptHeader | undefined> {
  return selectHeader(tx).where(inForceOn('agency_header', day)).executeTakeFirst()
}

/** Locks every header of the agency, so that two changes cannot both follow the same one. */
export async function lockedHeaders(tx: Tx): Promise<readonly KeptHeader[]> {
  return selectHeader(tx).orderBy('valid_from', 'desc').forUpdate().execute()
}

function selectHeader(tx: Tx) {
  return tx
    .selectFrom('agency_header')
    .where('tenant_id', '=', ownAgency)
    .select([
      'id',
      'name',
      'short_name as shortName',
      'superior_name as superiorName',
      'symbol',
      'place',
      'head_position as headPosition',
      'head_name as headName',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'version',
    ])
}

export async function insertHeader(
  tx: Tx,
  header: AgencyHeaderGiven,
  days: { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null },
): Promise<void> {
  await tx
    .insertInto('agency_header')
    .values({
      tenant_id: ownAgency,
      ...headerColumns(header),
      valid_from: days.validFrom,
      valid_until: days.validUntil,
    })
    .execute()
}

export async function updateHeader(tx: Tx, id: string, header: AgencyHeaderGiven): Promise<void> {
  await tx
    .updateTable('agency_header')
    .set((row) => ({ ...headerColumns(header), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function endHeader(tx: Tx, id: string, until: PlainDate): Promise<void> {
  await tx
    .updateTable('agency_header')
    .set((row) => ({ valid_until: until, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

function headerColumns(header: AgencyHeaderGiven) {
  return {
    name: header.name,
    short_name: header.shortName,
    superior_name: header.superiorName,
    symbol: header.symbol,
    place: header.place,
    head_position: header.headPosition,
    head_name: header.headName,
  }
}

export function agencyAliases(tx: Tx): Promise<readonly { readonly id: string; readonly alias: string }[]> {
  return tx
    .selectFrom('agency_alias')
    .where('tenant_id', '=', ownAgency)
    .select(['id', 'alias'])
    .orderBy('alias')
    .execute()
}

/** False when the agency already has an alias that reads the same. */
export async function insertAgencyAlias(tx: Tx, alias: string): Promise<boolean> {
  const inserted = await tx
    .insertInto('agency_alias')
    .values({ tenant_id: ownAgency, alias, search_key: searchKey(alias) })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'search_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function deleteAgencyAlias(tx: Tx, id: string): Promise<boolean> {
  const deleted = await tx.deleteFrom('agency_alias').where('id', '=', id).executeTakeFirst()
  return deleted.numDeletedRows === 1n
}
