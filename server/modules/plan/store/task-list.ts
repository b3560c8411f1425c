import { type RawBuilder, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { type DeadlineValue, deadline, quarter, taskPeriods } from '#contract/deadline'
import { taskClass } from '#contract/reading'
import { type Party, party, taskState } from '#contract/task'
import { type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** A task as lists show it. */
export interface TaskRecord {
  readonly id: string
  readonly planId: string
  readonly ordinal: number
  readonly class: z.infer<typeof taskClass>
  readonly title: string
  readonly section: readonly string[]
  readonly quarters: readonly z.infer<typeof quarter>[]
  readonly place: string | null
  readonly deadline: DeadlineValue
  readonly startsOn: PlainDate | null
  readonly lateFrom: PlainDate | null
  readonly waitsFor: string | null
  readonly waitingSince: PlainDate | null
  /** The first day on which the units are late that send their part to the consolidating one. */
  readonly unitsLateFrom: PlainDate | null
  readonly consolidatingUnitId: string | null
  /** Of a deadline that returns; null for the others. */
  readonly periods: TaskPeriods | null
  readonly planYear: number
  readonly state: z.infer<typeof taskState>
  readonly doneOn: string | null
  readonly parties: readonly Party[]
  readonly noteCount: number
  readonly handed: Handed
  /** The day it came into a running year; null for what came with the plan. */
  readonly addedOn: PlainDate | null
  /** The unit whose own work it is; null for a task of the plan. */
  readonly ownUnitId: string | null
  readonly version: number
}

/** The sub-tasks of a task: to which units, how many, how many of them done. */
export interface Handed {
  readonly unitIds: readonly string[]
  readonly total: number
  readonly done: number
}

/** The open and the last finished period of a task that returns, and how many are done. */
export type TaskPeriods = z.infer<typeof taskPeriods>

const day = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : plainDate(text)))

/** What the columns of a task alone do not warrant: words of a closed list, days, and values made of parts. */
const shaped = z.object({
  class: taskClass,
  quarters: z.array(quarter),
  deadline,
  startsOn: day,
  lateFrom: day,
  waitingSince: day,
  unitsLateFrom: day,
  addedOn: day,
  periods: taskPeriods.nullable(),
  state: taskState,
  parties: z.array(party.extend({ unitIds: z.array(z.string()) })),
  handed: z.object({ unitIds: z.array(z.string()), total: z.int(), done: z.int() }).nullable(),
})

/** The parties with their units as one value beside the task: a list is one statement, however long. */
const partiesOfTask: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('part', task_party.part, 'printed', task_party.printed, 'match', task_party.match,
      'unitIds', array(select task_unit.unit_id from task_unit
        where task_unit.task_id = task_party.task_id and task_unit.party_id = task_party.id order by task_unit.unit_id))
    order by task_party.ordinal), '[]')
  from task_party where task_party.task_id = task.id)`

const notesOfTask: RawBuilder<number> = sql`(
  select count(*)::integer from task_note where task_note.task_id = task.id)`

/** Null for the many tasks of which nothing was handed out. */
const handedOfTask: RawBuilder<unknown> = sql`(
  select json_build_object('unitIds', json_agg(distinct subtask.unit_id), 'total', count(*),
    'done', count(*) filter (where subtask.state = 'done'))
  from subtask where subtask.task_id = task.id and subtask.state <> 'withdrawn' having count(*) > 0)`

/** The columns of listed tasks. */
function selectListedTasks(tx: Transaction<Tables>) {
  return tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select([
      'task.id',
      'task.plan_id as planId',
      'task.ordinal',
      'task.class',
      'task.title',
      'task.section',
      'task.quarters',
      'task.place',
      'task.deadline',
      'task.starts_on as startsOn',
      'task.late_from as lateFrom',
      'task.waits_for as waitsFor',
      'task.waiting_since as waitingSince',
      'task.units_late_from as unitsLateFrom',
      'task.consolidating_unit_id as consolidatingUnitId',
      'task.periods',
      'plan.year as planYear',
      'task.state',
      'task.done_on as doneOn',
      'task.added_on as addedOn',
      'task.own_unit_id as ownUnitId',
      'task.version',
    ])
    .select([partiesOfTask.as('parties'), notesOfTask.as('noteCount'), handedOfTask.as('handed')])
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectListedTasks>['execute']>>[number]

/** The tasks that `selectListedTasks` found. */
function readListedTasks(rows: readonly ListedRow[]): readonly TaskRecord[] {
  return rows.map((row) => {
    const read = shaped.parse(row)
    return { ...row, ...read, handed: read.handed ?? nothingHanded }
  })
}

const nothingHanded: Handed = { unitIds: [], total: 0, done: 0 }

/** The tasks of a plan in their order. */
export async function tasksOfPlan(tx: Transaction<Tables>, planId: string): Promise<readonly TaskRecord[]> {
  const found = await selectListedTasks(tx)
    .where('task.plan_id', '=', planId)
    .orderBy('task.ordinal')
    .orderBy('task.id')
    .execute()
  return readListedTasks(found)
}

/** The tasks of a plan itself: the own work of a unit is no part of what is printed, compared and carried on. */
export async function tasksOfPlanItself(
  tx: Transaction<Tables>,
  planId: string,
): Promise<readonly TaskRecord[]> {
  return (await tasksOfPlan(tx, planId)).filter(({ ownUnitId }) => ownUnitId === null)
}

/** Tasks by their ids, in the order of the ids; ids that are none of the agency's are left out. */
export async function tasksByIds(
  tx: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly TaskRecord[]> {
  if (ids.length === 0) return []
  const found = await selectListedTasks(tx).where('task.id', '=', sql<string>`any(${ids}::uuid[])`).execute()
  const byId = new Map(readListedTasks(found).map((task) => [task.id, task]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
