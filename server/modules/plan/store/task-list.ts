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
  readonly state: z.infer<typeof taskState>
  readonly doneOn: string | null
  readonly parties: readonly Party[]
  readonly noteCount: number
  readonly version: number
}

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
  state: taskState,
  doneOn: z.string().nullable(),
  noteCount: z.int(),
  version: z.int(),
})

const partyOfTask = party.extend({ taskId: z.string() })

function selectTasks(tx: Transaction<Tables>) {
  return tx
    .selectFrom('task')
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
      'task.state',
      'task.done_on as doneOn',
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
  const parties = await partiesOf(
    tx,
    parsed.map(({ id }) => id),
  )
  return parsed.map((task) => ({ ...task, parties: parties.get(task.id) ?? [] }))
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
