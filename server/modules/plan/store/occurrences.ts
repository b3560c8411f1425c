import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { TaskState } from '#contract/task'
import { type Occurrence, type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** A period of a task as it is kept. */
export interface OccurrenceRecord extends Occurrence {
  readonly doneOn: PlainDate | null
  readonly doneByName: string | null
}

/** A task with the periods its deadline comes to now; none where it does not return. */
export interface TaskPeriodsToWrite {
  readonly id: string
  readonly occurrences: readonly Occurrence[]
}

const day = z.string().transform(plainDate)
const recorded = z.object({
  period: z.string(),
  label: z.string(),
  startsOn: day,
  lateFrom: day,
  doneOn: day.nullable(),
  doneByName: z.string().nullable(),
})

/** The periods of a task, by the first day each is late. */
export async function occurrencesOf(
  tx: Transaction<Tables>,
  taskId: string,
): Promise<readonly OccurrenceRecord[]> {
  const found = await tx
    .selectFrom('task_occurrence')
    .select(['period', 'label', 'starts_on as startsOn', 'late_from as lateFrom'])
    .select(['done_on as doneOn', 'done_by_name as doneByName'])
    .where('task_id', '=', taskId)
    .orderBy('late_from')
    .orderBy('starts_on', 'desc')
    .execute()
  return z.array(recorded).parse(found)
}

/**
 * Writes the periods of tasks, in a few statements however many: finished periods stay as they were done, those that
 * the deadline does not come to any more go unless they are done, and a task that returns no more has none at all.
 */
export async function writeOccurrences(
  tx: Transaction<Tables>,
  agencyId: string,
  tasks: readonly TaskPeriodsToWrite[],
): Promise<void> {
  if (tasks.length === 0) return
  const given = JSON.stringify(
    tasks.flatMap(({ id, occurrences }) =>
      occurrences.map(({ period, label, startsOn, lateFrom }) => ({
        task_id: id,
        period,
        label,
        starts_on: startsOn,
        late_from: lateFrom,
      })),
    ),
  )
  const returning = tasks.flatMap(({ id, occurrences }) => (occurrences.length > 0 ? [id] : []))
  const ids = tasks.map(({ id }) => id)
  await sql`delete from task_occurrence as stored
    where stored.task_id = any(${ids}::uuid[])
      and (stored.done_on is null or not stored.task_id = any(${returning}::uuid[]))
      and not exists (select from jsonb_populate_recordset(null::task_occurrence, ${given}::jsonb) as given
        where given.task_id = stored.task_id and given.period = stored.period)`.execute(tx)
  await sql`insert into task_occurrence (tenant_id, task_id, period, label, starts_on, late_from)
    select ${agencyId}::uuid, task_id, period, label, starts_on, late_from
    from jsonb_populate_recordset(null::task_occurrence, ${given}::jsonb)
    on conflict (tenant_id, task_id, period) do update
      set label = excluded.label, starts_on = excluded.starts_on, late_from = excluded.late_from
      where task_occurrence.done_on is null
        and (task_occurrence.label, task_occurrence.starts_on, task_occurrence.late_from)
          is distinct from (excluded.label, excluded.starts_on, excluded.late_from)`.execute(tx)
  await followPeriods(tx, ids)
}

/** What becomes of the task when a period is done or taken back. */
export interface PeriodMove {
  readonly state: TaskState
  readonly doneOn: PlainDate | null
  readonly doneByName: string | null
}

/** When a period was done, by whom, and through what of a module on a higher step where it was. */
export interface PeriodDone {
  readonly on: PlainDate
  readonly byName: string
  readonly throughId?: string
}

/** A period that is marked as done, or as not done where `done` is null. */
export interface MarkedPeriod {
  readonly period: string
  readonly done: PeriodDone | null
  /** Left out where the task itself is moved apart. */
  readonly move?: PeriodMove
}

/** Marks a period of a task; the task goes by the next open one from now on. */
export async function saveOccurrence(
  tx: Transaction<Tables>,
  taskId: string,
  { period, done, move }: MarkedPeriod,
): Promise<void> {
  await tx
    .updateTable('task_occurrence')
    .set({
      done_on: done?.on ?? null,
      done_by_name: done?.byName ?? null,
      fulfilment_id: done?.throughId ?? null,
    })
    .where('task_id', '=', taskId)
    .where('period', '=', period)
    .execute()
  await followPeriods(tx, [taskId], move)
}

/** Takes back that the last period of a task is done. */
export async function reopenLastPeriod(tx: Transaction<Tables>, taskId: string): Promise<void> {
  const last = (await occurrencesOf(tx, taskId)).findLast(({ doneOn }) => doneOn !== null)
  if (last) await saveOccurrence(tx, taskId, { period: last.period, done: null })
}

/** Gives tasks the span of their earliest open period, or of their last where all are done, and tells how many are. */
async function followPeriods(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
  move?: PeriodMove,
): Promise<void> {
  const moved = move
    ? sql`, state = ${move.state}, done_on = ${move.doneOn}, done_by_name = ${move.doneByName},
      version = stored.version + 1`
    : sql``
  await sql`update task set periods = null where id = any(${taskIds}::uuid[]) and periods is not null
    and not exists (select from task_occurrence where task_occurrence.task_id = task.id)`.execute(tx)
  await sql`update task as stored
    set starts_on = known.starts_on, late_from = known.late_from, periods = known.periods${moved}
    from (
      select task_id,
        (array_agg(starts_on order by (done_on is null) desc, place * case when done_on is null then 1 else -1 end))[1]
          as starts_on,
        (array_agg(late_from order by (done_on is null) desc, place * case when done_on is null then 1 else -1 end))[1]
          as late_from,
        jsonb_build_object(
          'open', (array_agg(label order by place) filter (where done_on is null))[1],
          'last', (array_agg(label order by place desc) filter (where done_on is not null))[1],
          'done', count(done_on),
          'of', count(*)) as periods
      from (
        select *, row_number() over (partition by task_id order by late_from, starts_on desc) as place
        from task_occurrence where task_id = any(${taskIds}::uuid[])
      ) as placed
      group by task_id
    ) as known
    where stored.id = known.task_id
      and (stored.starts_on, stored.late_from, stored.periods)
        is distinct from (known.starts_on, known.late_from, known.periods)`.execute(tx)
}
