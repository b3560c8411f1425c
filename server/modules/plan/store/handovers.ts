import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#persistence/tables'

/** Rows that changed hands, rows that were taken out because the new unit stood there already, and sub-tasks. */
const movedRows = z.object({
  moved: z.array(z.string()),
  dropped: z.array(z.record(z.string(), z.unknown())),
  subtasks: z.array(z.string()),
})
export type MovedRows = z.infer<typeof movedRows>

/** From which unit to which. */
export interface Handover {
  readonly fromUnitId: string
  readonly toUnitId: string
}

const idsOf = ({ rows }: { readonly rows: readonly { readonly id: string }[] }) => rows.map(({ id }) => id)

/** Moves what a unit has in some unfinished tasks to another unit; answers which rows that were. */
export async function moveTasks(
  tx: Transaction<Tables>,
  { fromUnitId, toUnitId }: Handover,
  taskIds: readonly string[],
): Promise<MovedRows> {
  // Whoever still looks at a task as it was must not write its former units back.
  await sql`update task set version = version + 1,
      own_unit_id = case when own_unit_id = ${fromUnitId} then ${toUnitId}::uuid else own_unit_id end
    where id = any(${taskIds}::uuid[])`.execute(tx)
  const { rows: dropped } = await sql<{ row: Record<string, unknown> }>`
    delete from task_unit as gone
    where unit_id = ${fromUnitId} and task_id = any(${taskIds}::uuid[])
      and exists (select from task_unit as there
        where there.task_id = gone.task_id and there.party_id = gone.party_id and there.unit_id = ${toUnitId})
    returning to_jsonb(gone) as row`.execute(tx)
  const moved = await sql<{ id: string }>`
    update task_unit set unit_id = ${toUnitId}
    where unit_id = ${fromUnitId} and task_id = any(${taskIds}::uuid[]) returning id`.execute(tx)
  const subtasks = await sql<{ id: string }>`
    update subtask set unit_id = ${toUnitId}, version = version + 1
    where unit_id = ${fromUnitId} and task_id = any(${taskIds}::uuid[]) and state in ('open', 'returned')
    returning id`.execute(tx)
  return { moved: idsOf(moved), dropped: dropped.map(({ row }) => row), subtasks: idsOf(subtasks) }
}

/** The tasks that a hand-over moved; undefined once somebody wrote anew who does one of them, or moved it on. */
export async function tasksStillMoved(
  tx: Transaction<Tables>,
  { toUnitId, rows }: Pick<Handover, 'toUnitId'> & { readonly rows: MovedRows },
): Promise<readonly string[] | undefined> {
  const parties = [...new Set(rows.dropped.map(({ party_id }) => party_id))]
  const there = await sql<{ row_id: string; task_id: string }>`
    select id as row_id, task_id from task_unit where id = any(${[...rows.moved]}::uuid[]) and unit_id = ${toUnitId}
    union all select id, task_id from task_party where id = any(${parties}::uuid[])
    union all select id, task_id from subtask where id = any(${[...rows.subtasks]}::uuid[]) and unit_id = ${toUnitId}`.execute(
    tx,
  )
  if (there.rows.length < rows.moved.length + parties.length + rows.subtasks.length) return undefined
  return [...new Set(there.rows.map(({ task_id }) => task_id))]
}

/** Moves rows back to the unit they came from. */
export async function moveBack(
  tx: Transaction<Tables>,
  { fromUnitId, toUnitId, rows }: Handover & { readonly rows: MovedRows },
): Promise<void> {
  const back = [...rows.moved]
  // A task that was the other unit's own all along, in which this one only helped, stays its own.
  await sql`update task set version = version + 1,
      own_unit_id = case when own_unit_id = ${toUnitId} and row.part = 'chair' then ${fromUnitId}::uuid else own_unit_id end
    from (select task_id, min(part) as part from task_unit where id = any(${back}::uuid[]) group by task_id) as row
    where task.id = row.task_id`.execute(tx)
  await sql`update task_unit set unit_id = ${fromUnitId}
    where unit_id = ${toUnitId} and id = any(${back}::uuid[])`.execute(tx)
  await sql`insert into task_unit
    select given.* from jsonb_populate_recordset(null::task_unit, ${JSON.stringify(rows.dropped)}::jsonb) as given
    where exists (select from task_party where task_party.id = given.party_id)
    on conflict do nothing`.execute(tx)
  await sql`update subtask set unit_id = ${fromUnitId}, version = version + 1
    where unit_id = ${toUnitId} and id = any(${[...rows.subtasks]}::uuid[])`.execute(tx)
}

/** Keeps what was moved, so that it can be moved back. */
export async function insertHandover(
  tx: Transaction<Tables>,
  { fromUnitId, toUnitId, rows }: Handover & { readonly rows: MovedRows },
  { agencyId, now, byName }: { readonly agencyId: string; readonly now: Date; readonly byName: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('task_handover')
    .values({
      tenant_id: agencyId,
      from_unit_id: fromUnitId,
      to_unit_id: toUnitId,
      moved: JSON.stringify(rows),
      handed_at: now,
      handed_by_name: byName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A handover that has not been undone, held; undefined when there is none of that id. */
export async function lockedHandover(
  tx: Transaction<Tables>,
  id: string,
): Promise<(Handover & { readonly rows: MovedRows; readonly isUndone: boolean }) | undefined> {
  const found = await tx
    .selectFrom('task_handover')
    .select(['from_unit_id as fromUnitId', 'to_unit_id as toUnitId', 'moved', 'undone_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const { moved, undone_at, ...between } = found
  return { ...between, rows: movedRows.parse(moved), isUndone: undone_at !== null }
}

/** Marks a handover as undone. */
export async function markUndone(tx: Transaction<Tables>, id: string, now: Date): Promise<void> {
  await tx.updateTable('task_handover').set({ undone_at: now }).where('id', '=', id).execute()
}

/** What a unit has not finished: tasks it chairs, tasks it helps in, sub-tasks handed to it. */
export async function unfinishedOf(
  tx: Transaction<Tables>,
  unitId: string,
): Promise<{ readonly chaired: number; readonly coordinated: number; readonly subtasks: number }> {
  const { rows } = await sql<{ chaired: number; coordinated: number; subtasks: number }>`
    select count(distinct task.id) filter (where part = 'chair')::integer as chaired,
      count(distinct task.id) filter (where part = 'coordinate' and not exists (select from task_unit as chair
        where chair.task_id = task.id and chair.unit_id = ${unitId} and chair.part = 'chair'))::integer as coordinated,
      (select count(*)::integer from subtask join task on task.id = subtask.task_id
        where subtask.unit_id = ${unitId} and subtask.state in ('open', 'returned')
          and task.state in ('open', 'started')) as subtasks
    from task_unit join task on task.id = task_unit.task_id
    where task_unit.unit_id = ${unitId} and task.state in ('open', 'started')`.execute(tx)
  return rows[0] ?? { chaired: 0, coordinated: 0, subtasks: 0 }
}
