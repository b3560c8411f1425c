import { sql, type Transaction } from 'kysely'
import type { Tables } from '#persistence/tables'

/** A row written whole, column by column; what is left out becomes null, defaults do not apply. */
export type WholeRow = Readonly<Record<string, unknown>>

type PartOfPlan = 'draft_row' | 'task' | 'task_party' | 'task_unit'

/** Inserts any number of whole rows in one statement. */
export async function insertWhole(
  tx: Transaction<Tables>,
  table: PartOfPlan,
  rows: readonly WholeRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

/** Sets some columns of those rows that differ in them, in one statement; every row names its `id` and all the columns. */
export async function setWhole(
  tx: Transaction<Tables>,
  table: PartOfPlan,
  { columns, rows }: { columns: readonly string[]; rows: readonly WholeRow[] },
): Promise<void> {
  if (rows.length === 0) return
  const assignments = sql.join(columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`))
  await sql`update ${sql.table(table)} as stored set ${assignments}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) as given
    where stored.id = given.id
      and row(${namesOf('stored', columns)}) is distinct from row(${namesOf('given', columns)})`.execute(tx)
}

const namesOf = (row: string, columns: readonly string[]) =>
  sql.join(columns.map((column) => sql.ref(`${row}.${column}`)))
