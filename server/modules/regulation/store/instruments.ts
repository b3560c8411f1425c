import { sql } from 'kysely'
import { type InstrumentGiven, instrumentKind, instrumentLevel } from '#contract/instrument'
import { plainDate } from '#law'
import type { Operation } from '#platform/operation'
import { enteredId, type KnownInstrument, titleOf } from '../model/instrument.ts'

type Tx = Operation['tx']

/** Every instrument that somebody entered and that exists for the agency, its own and those for everyone. */
export async function enteredInstruments(tx: Tx): Promise<readonly KnownInstrument[]> {
  const rows = await tx.selectFrom('instrument').selectAll().orderBy('id').execute()
  return rows.map(asKnown)
}

interface Row {
  readonly id: string
  readonly for_everyone: boolean
  readonly kind: string
  readonly level: string
  readonly number: string
  readonly about: string
  readonly issuer: string
  readonly issued_on: string | null
  readonly in_force_from: string | null
  readonly in_force_until: string | null
  readonly replaces: string[]
  readonly amends: string[]
  readonly details: string[]
  readonly entered_at: Date
  readonly entered_by_name: string
  readonly version: number
}

function asKnown(row: Row): KnownInstrument {
  const kind = instrumentKind.parse(row.kind)
  const { number, about, issuer, replaces, amends, details } = row
  return {
    id: enteredId(row.id),
    kind,
    level: instrumentLevel.parse(row.level),
    origin: row.for_everyone ? 'installation' : 'own',
    number,
    title: titleOf({ kind, number }),
    about,
    issuer,
    issuedOn: day(row.issued_on),
    inForceFrom: day(row.in_force_from),
    ...(row.in_force_until === null ? {} : { inForceUntil: plainDate(row.in_force_until) }),
    replaces,
    amends,
    details,
    check: null,
    entered: { at: row.entered_at, by: row.entered_by_name, version: row.version },
  }
}

const day = (text: string | null) => (text === null ? null : plainDate(text))

/** What is stored of an instrument as given. */
const columns = (given: InstrumentGiven) => ({
  kind: given.kind,
  level: given.level,
  number: given.number,
  about: given.about,
  issuer: given.issuer,
  issued_on: given.issuedOn,
  in_force_from: given.inForceFrom,
  in_force_until: given.inForceUntil,
  replaces: given.replaces,
  amends: given.amends,
  details: given.details,
})

/** Stores a new instrument of the agency that acts; its id in the library. */
export async function insertInstrument(
  { tx, actor, now }: Operation,
  { given, forEveryone }: { readonly given: InstrumentGiven; readonly forEveryone: boolean },
): Promise<string> {
  const { id } = await tx
    .insertInto('instrument')
    .values({
      ...columns(given),
      tenant_id: actor.agencyId,
      for_everyone: forEveryone,
      entered_at: now,
      entered_by_name: actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return enteredId(id)
}

/** Lets no one else of the agency enter or change instruments until the transaction ends: two must not enter the same one. */
export async function lockLibrary(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('instrument'), hashtext(app_tenant()::text))`.execute(tx)
}

/** Corrects a stored instrument. */
export async function updateInstrument(tx: Tx, id: string, given: InstrumentGiven): Promise<void> {
  await tx
    .updateTable('instrument')
    .set((row) => ({ ...columns(given), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function deleteInstrument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('instrument').where('id', '=', id).execute()
}

/** What of the agency refers to an instrument, each in words. */
export async function usesOf(tx: Tx, instrument: string): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'tệp đính kèm ' || file_name as what from instrument_file where instrument = ${instrument}
    union all select 'quy ước dẫn “' || citation || '”' from local_rule where instrument = ${instrument}
    union all select 'một chuẩn do quản trị nhập' from entered_standard where source = ${instrument}
    union all select 'văn bản số ' || number from instrument
      where ${instrument} = any (replaces || amends || details)
    limit 5`.execute(tx)
  return rows.map(({ what }) => what)
}

/** One line of the audit about an instrument or its files. */
export interface HistoryLine {
  readonly at: Date
  readonly by: string
  readonly action: string
  readonly table: string
  readonly kind: 'added' | 'changed' | 'removed'
}

/** Who did what to an instrument and its files, as far as the agency's own audit tells, latest first. */
export async function historyOf(
  tx: Tx,
  { id, stored }: { readonly id: string; readonly stored: string | null },
): Promise<readonly HistoryLine[]> {
  const rows = await tx
    .selectFrom('audit_entry')
    .select(['happened_at', 'actor_name', 'action', 'table_name', 'before', 'after'])
    .where((where) =>
      where.or([
        where.and([where('table_name', '=', 'instrument'), where('row_id', '=', stored ?? '')]),
        where.and([
          where('table_name', '=', 'instrument_file'),
          where(sql`coalesce(after, before) ->> 'instrument'`, '=', id),
        ]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    at: row.happened_at,
    by: row.actor_name,
    action: row.action,
    table: row.table_name,
    kind: row.before === null ? 'added' : row.after === null ? 'removed' : 'changed',
  }))
}
