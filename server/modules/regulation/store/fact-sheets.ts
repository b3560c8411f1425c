import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type FactSheet, type KeptSubject, yearsOf } from '../model/fact-sheet.ts'

type Tx = Operation['tx']

const selectSheet = (tx: Tx) =>
  tx
    .selectFrom('fact_sheet')
    .select(['id', 'name', 'subjects', 'years', 'kept_at as keptAt', 'kept_by_name as keptBy', 'version'])

/** Every kept table, the latest first. */
export async function allSheets(tx: Tx): Promise<readonly FactSheet[]> {
  return await selectSheet(tx).orderBy('kept_at', 'desc').orderBy('id').execute()
}

export function sheetById(tx: Tx, id: string): Promise<FactSheet | undefined> {
  return selectSheet(tx).where('id', '=', id).executeTakeFirst()
}

/** One table until the transaction ends for this one alone. */
export function lockedSheet(tx: Tx, id: string): Promise<FactSheet | undefined> {
  return selectSheet(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What a kept table holds. Unpacking costs more than judging, so the last few stay in memory, by version. */
export async function subjectsOf(tx: Tx, { id, version }: FactSheet): Promise<readonly KeptSubject[]> {
  const key = `${id} ${version}`
  const known = unpacked.get(key)
  if (known !== undefined) return known
  const { content } = await tx
    .selectFrom('fact_sheet')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  // Only `packed` below writes the column.
  const subjects = JSON.parse(gunzipSync(content).toString('utf8')) as readonly KeptSubject[]
  unpacked.set(key, subjects)
  const [oldest] = unpacked.keys()
  if (unpacked.size > MOST_UNPACKED && oldest !== undefined) unpacked.delete(oldest)
  return subjects
}

const unpacked = new Map<string, readonly KeptSubject[]>()
const MOST_UNPACKED = 4

/** What is written of a table. */
export interface SheetGiven {
  readonly name: string
  readonly subjects: readonly KeptSubject[]
}

const columns = ({ actor, now }: Operation, { name, subjects }: SheetGiven) => ({
  name,
  subjects: subjects.length,
  years: [...yearsOf(subjects)],
  content: packed(subjects),
  kept_at: now,
  kept_by_name: actor.name,
})

function packed(subjects: readonly KeptSubject[]): Buffer {
  return gzipSync(
    JSON.stringify(subjects.map(({ name, code, unit, facts }) => ({ name, code, unit, facts }))),
    {
      level: 6,
    },
  )
}

/** Keeps a new table; its id. Refuses a name that another table has. */
export async function insertSheet(operation: Operation, given: SheetGiven): Promise<string> {
  const { tx, actor } = operation
  await refuseTakenName(tx, given.name, null)
  const { id } = await tx
    .insertInto('fact_sheet')
    .values({ ...columns(operation, given), tenant_id: actor.agencyId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts a table in the place of another. */
export async function updateSheet(operation: Operation, id: string, given: SheetGiven): Promise<void> {
  await refuseTakenName(operation.tx, given.name, id)
  await operation.tx
    .updateTable('fact_sheet')
    .set((row) => ({ ...columns(operation, given), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function deleteSheet(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('fact_sheet').where('id', '=', id).execute()
}

/** Two of one agency must not give the same name at once: the second waits for the first. */
async function refuseTakenName(tx: Tx, name: string, own: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('fact_sheet'), hashtext(app_tenant()::text))`.execute(tx)
  const other = await tx.selectFrom('fact_sheet').select('id').where('name', '=', name).executeTakeFirst()
  if (other !== undefined && other.id !== own)
    throw new Refusal('nameTaken', `Đã có bảng dữ kiện tên “${name}”; hãy chọn tên khác.`, [
      { path: 'name', detail: 'Tên này đã được dùng' },
    ])
}
