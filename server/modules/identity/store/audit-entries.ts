import { sql } from 'kysely'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']
type Row = Readonly<Record<string, unknown>>

/** One link of the chain as stored. */
export interface StoredEntry {
  readonly position: number
  readonly happenedAt: Date
  readonly actor: string
  readonly action: string
  readonly table: string
  readonly rowId: string
  readonly before: Row | null
  readonly after: Row | null
}

export interface AuditFilter {
  readonly actor?: string | undefined
  readonly subject?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly before?: number | undefined
}

export const AUDIT_PAGE = 50

/** The latest entries that pass a filter; days are days in Vietnam, both included. */
export async function auditEntries(tx: Tx, filter: AuditFilter): Promise<StoredEntry[]> {
  const day = sql`(happened_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const { actor, subject, from, until, before } = filter
  const conditions = [
    sql`position is not null`,
    ...(actor ? [sql`actor_name = ${actor}`] : []),
    ...(subject ? [sql`table_name = ${subject}`] : []),
    ...(from ? [sql`${day} >= ${from}::date`] : []),
    ...(until ? [sql`${day} <= ${until}::date`] : []),
    ...(before ? [sql`position < ${before}`] : []),
  ]
  const { rows } = await sql<StoredEntry>`
    select position, happened_at as "happenedAt", actor_name as actor, action, table_name as "table",
      row_id as "rowId", before, after
    from audit_entry where ${sql.join(conditions, sql` and `)}
    order by position desc limit ${AUDIT_PAGE}`.execute(tx)
  return rows
}

/** Who and what the audit speaks of, to filter by. */
export async function auditChoices(tx: Tx): Promise<{ actors: string[]; tables: string[] }> {
  const { rows } = await sql<{ actor: string; table: string }>`
    select distinct actor_name as actor, table_name as "table" from audit_entry`.execute(tx)
  const sorted = (texts: string[]) => [...new Set(texts)].sort((one, other) => one.localeCompare(other, 'vi'))
  return { actors: sorted(rows.map(({ actor }) => actor)), tables: sorted(rows.map(({ table }) => table)) }
}

/** The names of rows that entries point at, of whatever table: an audit shows no raw id. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = sql`any(${[...ids]}::uuid[])`
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from unit where id = ${wanted}
    union all select id, full_name from person where id = ${wanted}
    union all select id, title from plan where id = ${wanted}
    union all select id, title from task where id = ${wanted}
    union all select id, coalesce(title, file_name) from paper where id = ${wanted}
    union all select d.id, coalesce(p.title, p.file_name) from plan_draft d
      join paper p on p.tenant_id = d.tenant_id and p.id = d.paper_id where d.id = ${wanted}
    union all select account_id, name from membership where account_id = ${wanted}`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
