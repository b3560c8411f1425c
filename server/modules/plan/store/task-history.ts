import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#persistence/tables'

const columnsChanged = z.record(z.string(), z.unknown()).nullable()

const change = z.object({
  at: z.date(),
  actorName: z.string(),
  action: z.string(),
  table: z.string(),
  before: columnsChanged,
  after: columnsChanged,
})

/** One change of a task or of what belongs to it: the action, and the columns before and after. */
export type TaskChange = Readonly<z.infer<typeof change>>

/** What the audit says happened to a task and to its parts, latest first. */
export async function historyOfTask(tx: Transaction<Tables>, taskId: string): Promise<readonly TaskChange[]> {
  const { rows } = await sql`
    with of_task (table_name, row_id) as (
      select 'task', ${taskId}::text
      union all select 'subtask', id::text from subtask where task_id = ${taskId}::uuid
      union all select 'confirmation', id::text from confirmation where task_id = ${taskId}::uuid
      union all select 'evidence', id::text from evidence where task_id = ${taskId}::uuid
      union all select 'delegation', id::text from delegation where task_id = ${taskId}::uuid
      union all select 'task_unit', id::text from task_unit where task_id = ${taskId}::uuid)
    select happened_at as at, actor_name as "actorName", action, table_name as "table", before, after
    from of_task join audit_entry using (table_name, row_id)
    where table_name <> 'task_unit' or (before is not null and after is not null)
    order by audit_entry.id desc limit 200`.execute(tx)
  return z.array(change).parse(rows)
}
