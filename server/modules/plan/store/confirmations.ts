import { type SqlBool, sql, type Transaction } from 'kysely'
import { type PartAnswer, partAnswer } from '#contract/task-work'
import type { Tables } from '#persistence/tables'

/** What a coordinating unit said of its part; null where it took its answer back. */
export interface ConfirmationRecord {
  readonly taskId: string
  readonly unitId: string
  readonly answer: PartAnswer | null
  readonly because: string | null
  readonly answeredAt: Date
  readonly answeredByName: string
}

/** What the coordinating units of some tasks said. */
export async function confirmationsOf(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
): Promise<readonly ConfirmationRecord[]> {
  const rows = await tx
    .selectFrom('confirmation')
    .select([
      'task_id as taskId',
      'unit_id as unitId',
      'answer',
      'because',
      'answered_at as answeredAt',
      'answered_by_name as answeredByName',
    ])
    .where('task_id', '=', sql<string>`any(${taskIds}::uuid[])`)
    .execute()
  return rows.map((row) => ({ ...row, answer: partAnswer.nullable().parse(row.answer) }))
}

/** Unfinished tasks in which some units have a part that they have not answered for, or not yet done; the next due first. */
export async function unansweredTaskIds(
  tx: Transaction<Tables>,
  unitIds: readonly string[],
): Promise<readonly string[]> {
  if (unitIds.length === 0) return []
  const found = await tx
    .selectFrom('task')
    .select('task.id')
    .where('task.state', 'in', ['open', 'started'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('task_unit')
          .leftJoin('confirmation', (join) =>
            join
              .onRef('confirmation.task_id', '=', 'task_unit.task_id')
              .onRef('confirmation.unit_id', '=', 'task_unit.unit_id'),
          )
          .whereRef('task_unit.task_id', '=', 'task.id')
          .where('task_unit.part', '=', 'coordinate')
          .where(sql<SqlBool>`task_unit.unit_id = any(${unitIds}::uuid[])`)
          .where(sql<SqlBool>`coalesce(confirmation.answer, 'accepted') = 'accepted'`)
          .select(sql`1`.as('one')),
      ),
    )
    .orderBy(sql`task.late_from asc nulls last`)
    .orderBy('task.ordinal')
    .limit(100)
    .execute()
  return found.map(({ id }) => id)
}

/** What a unit says now. */
export interface SaidOfPart {
  readonly taskId: string
  readonly unitId: string
  readonly answer: PartAnswer | null
  readonly because: string | null
}

/** Keeps what a unit says of its part. */
export async function saveConfirmation(
  tx: Transaction<Tables>,
  { taskId, unitId, answer, because }: SaidOfPart,
  { agencyId, now, byName }: { readonly agencyId: string; readonly now: Date; readonly byName: string },
): Promise<void> {
  const said = { answer, because, answered_at: now, answered_by_name: byName }
  await tx
    .insertInto('confirmation')
    .values({ tenant_id: agencyId, task_id: taskId, unit_id: unitId, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'task_id', 'unit_id']).doUpdateSet(said))
    .execute()
}
