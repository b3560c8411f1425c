import { sql } from 'kysely'
import { type InstrumentFile, instrumentFile } from '#contract/instrument'
import { searchKey } from '#contract/search-key'
import type { Operation } from '#platform/operation'
import type { ReadFile } from '../model/read-file.ts'

type Tx = Operation['tx']

/** A file of an instrument as lists show it. */
export interface StoredFile {
  readonly id: string
  readonly instrument: string
  readonly fileName: string
  readonly format: InstrumentFile['format']
  readonly byteSize: number
  readonly receivedAt: Date
  readonly receivedBy: string
  readonly forEveryone: boolean
}

/** Keeps a file of an instrument unless the agency has the same bytes there; undefined then. */
export async function insertFile(
  { tx, actor, now }: Operation,
  {
    file,
    instrument,
    forEveryone,
  }: { readonly file: ReadFile; readonly instrument: string; readonly forEveryone: boolean },
): Promise<string | undefined> {
  const stored = await tx
    .insertInto('instrument_file')
    .values({
      tenant_id: actor.agencyId,
      for_everyone: forEveryone,
      instrument,
      file_name: file.fileName,
      format: file.format,
      byte_size: file.bytes.length,
      sha256: file.sha256,
      text: file.text,
      search_key: searchKey(file.text),
      received_at: now,
      received_by_name: actor.name,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'instrument', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!stored) return undefined
  await tx
    .insertInto('instrument_file_content')
    .values({
      tenant_id: actor.agencyId,
      for_everyone: forEveryone,
      file_id: stored.id,
      content: Buffer.from(file.bytes),
    })
    .execute()
  return stored.id
}

/** The file of an instrument that has these bytes, among those of the agency itself. */
export async function fileByDigest(
  { tx, actor }: Operation,
  { instrument, sha256 }: { readonly instrument: string; readonly sha256: string },
): Promise<{ readonly id: string; readonly forEveryone: boolean } | undefined> {
  return tx
    .selectFrom('instrument_file')
    .select(['id', 'for_everyone as forEveryone'])
    .where('tenant_id', '=', actor.agencyId)
    .where('instrument', '=', instrument)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
}

/** Lets every agency see a file that the steward had attached for itself alone. */
export async function shareFile(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('instrument_file').set({ for_everyone: true }).where('id', '=', id).execute()
  await tx
    .updateTable('instrument_file_content')
    .set({ for_everyone: true })
    .where('file_id', '=', id)
    .execute()
}

/** The files of an instrument, those for everyone first. */
export async function filesOf(tx: Tx, instrument: string): Promise<readonly StoredFile[]> {
  const rows = await tx
    .selectFrom('instrument_file')
    .select([
      'id',
      'instrument',
      'file_name',
      'format',
      'byte_size',
      'received_at',
      'received_by_name',
      'for_everyone',
    ])
    .where('instrument', '=', instrument)
    .orderBy('for_everyone', 'desc')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    instrument: row.instrument,
    fileName: row.file_name,
    format: instrumentFile.shape.format.parse(row.format),
    byteSize: row.byte_size,
    receivedAt: row.received_at,
    receivedBy: row.received_by_name,
    forEveryone: row.for_everyone,
  }))
}

/** How many files each instrument has, of those that exist for the agency. */
export async function fileCounts(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('instrument_file')
    .select(['instrument', sql<number>`count(*)::integer`.as('files')])
    .groupBy('instrument')
    .execute()
  return new Map(rows.map(({ instrument, files }) => [instrument, files]))
}

/** The bytes of a file of an instrument. */
export function contentOf(
  tx: Tx,
  { instrument, fileId }: { readonly instrument: string; readonly fileId: string },
): Promise<{ content: Buffer; fileName: string; format: string } | undefined> {
  return tx
    .selectFrom('instrument_file')
    .innerJoin('instrument_file_content', 'instrument_file_content.file_id', 'instrument_file.id')
    .select([
      'instrument_file_content.content',
      'instrument_file.file_name as fileName',
      'instrument_file.format',
    ])
    .where('instrument_file.id', '=', fileId)
    .where('instrument_file.instrument', '=', instrument)
    .executeTakeFirst()
}

/** Removes a file; false where something rests on it. */
export async function deleteFile(tx: Tx, id: string): Promise<boolean> {
  const used = await tx
    .selectFrom('entered_standard')
    .select('id')
    .where('file_id', '=', id)
    .executeTakeFirst()
  if (used) return false
  await tx.deleteFrom('instrument_file').where('id', '=', id).execute()
  return true
}

/** A file in which some of the words stand: which of them, by their order. */
export interface FoundFile {
  readonly id: string
  readonly instrument: string
  readonly fileName: string
  readonly has: readonly boolean[]
}

/** Every file in whose text at least one of the words stands. */
export async function filesWithWords(tx: Tx, words: readonly string[]): Promise<readonly FoundFile[]> {
  if (words.length === 0) return []
  const has = words.map((word) => sql`search_key like ${`%${word}%`}`)
  // Materialized: each text is taken out of storage once, not again for the condition.
  const { rows } = await sql<FoundFile>`
    with searched as materialized (
      select id, instrument, file_name as "fileName", array[${sql.join(has)}] as has from instrument_file
    )
    select * from searched where true = any (has) order by id`.execute(tx)
  return rows
}

/** The texts of files, by id. */
export async function textsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('instrument_file').select(['id', 'text']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}
