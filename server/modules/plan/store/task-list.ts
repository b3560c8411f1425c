import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { type DeadlineValue, deadline, quarter } from '#contract/deadline'
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
export type TaskPeriods = NonNullable<z.infer<typeof taskPeriods>>

const taskPeriods = z
  .object({ open: z.string().nullable(), last: z.string().nullable(), done: z.int(), of: z.int() })
  .nullable()

const day = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : plainDate(text)))

const listedTask = z.object({
  id: z.string(),
  planId: z.string(),
  ordinal: z.number(),
  class: taskClass,
  title: z.string(),
  section: z.array(z.string()),
  quarters: z.array(quarter),
  place: z.string().nullable(),
  deadline,
  startsOn: day,
  lateFrom: day,
  waitsFor: z.string().nullable(),
  waitingSince: day,
  unitsLateFrom: day,
  consolidatingUnitId: z.string().nullable(),
  periods: taskPeriods,
  planYear: z.int(),
  state: taskState,
  doneOn: z.string().nullable(),
  noteCount: z.int(),
  ownUnitId: z.string().nullable(),
  version: z.int(),
})

const partyOfTask = party.extend({ taskId: z.string() })

function selectTasks(tx: Transaction<Tables>) {
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
      'task.own_unit_id as ownUnitId',
      'task.version',
    ])
    .select((of) =>
      of
        .selectFrom('task_note')
        .whereRef('task_note.task_id', '=', 'task.id')
        .select(sql<number>`count(*)::integer`.as('notes'))
        .as('noteCount'),
    )
}

/** The tasks of a plan in their order. */
export async function tasksOfPlan(tx: Transaction<Tables>, planId: string): Promise<readonly TaskRecord[]> {
  const tasks = await selectTasks(tx)
    .where('task.plan_id', '=', planId)
    .orderBy('task.ordinal')
    .orderBy('task.id')
    .execute()
  return withParties(tx, tasks)
}

/** Tasks by their ids, in the order of the ids; ids that are none of the agency's are left out. */
export async function tasksByIds(
  tx: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly TaskRecord[]> {
  if (ids.length === 0) return []
  const tasks = await selectTasks(tx).where('task.id', 'in', ids).execute()
  const byId = new Map((await withParties(tx, tasks)).map((task) => [task.id, task]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function withParties(
  tx: Transaction<Tables>,
  tasks: readonly z.input<typeof listedTask>[] | readonly unknown[],
): Promise<readonly TaskRecord[]> {
  const parsed = z.array(listedTask).parse(tasks)
  const ids = parsed.map(({ id }) => id)
  const parties = await partiesOf(tx, ids)
  const handed = await handedOf(tx, ids)
  return parsed.map((task) => ({
    ...task,
    parties: parties.get(task.id) ?? [],
    handed: handed.get(task.id) ?? nothingHanded,
  }))
}

const nothingHanded: Handed = { unitIds: [], total: 0, done: 0 }

async function handedOf(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, Handed>> {
  const found = await tx
    .selectFrom('subtask')
    .select([
      'task_id',
      sql<string[]>`array_agg(distinct unit_id)`.as('unitIds'),
      sql<number>`count(*)::integer`.as('total'),
      sql<number>`(count(*) filter (where state = 'done'))::integer`.as('done'),
    ])
    .where('task_id', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('state', '<>', 'withdrawn')
    .groupBy('task_id')
    .execute()
  return new Map(found.map(({ task_id, ...handed }) => [task_id, handed]))
}

async function partiesOf(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Party[]>> {
  const { rows } = await sql`
    select task_party.task_id as "taskId", task_party.part, task_party.printed, task_party.match,
      coalesce(array_agg(task_unit.unit_id order by task_unit.unit_id)
        filter (where task_unit.unit_id is not null), '{}') as "unitIds"
    from task_party left join task_unit on task_unit.party_id = task_party.id and task_unit.task_id = task_party.task_id
    where task_party.task_id = any(${taskIds}::uuid[])
    group by task_party.tenant_id, task_party.id
    order by task_party.task_id, task_party.ordinal`.execute(tx)
  const parties = new Map<string, Party[]>()
  for (const { taskId, ...named } of z.array(partyOfTask).parse(rows)) {
    const known = parties.get(taskId)
    if (known) known.push(named)
    else parties.set(taskId, [named])
  }
  return parties
}
