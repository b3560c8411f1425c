import { type SqlBool, sql, type Transaction } from 'kysely'
import { type SubtaskState, subtaskState } from '#contract/task-work'
import { type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** A part of a task that was handed to a unit, or to one person of it. */
export interface SubtaskRecord {
  readonly id: string
  readonly taskId: string
  readonly unitId: string
  readonly person: { readonly id: string; readonly name: string } | null
  readonly title: string
  readonly dueOn: PlainDate | null
  readonly note: string
  readonly state: SubtaskState
  readonly because: string | null
  readonly givenAt: Date
  readonly givenByName: string
  readonly doneOn: string | null
  readonly doneByName: string | null
  readonly version: number
}

const selectSubtasks = (tx: Transaction<Tables>) =>
  tx
    .selectFrom('subtask')
    .leftJoin('person', 'person.id', 'subtask.person_id')
    .select([
      'subtask.id',
      'subtask.task_id as taskId',
      'subtask.unit_id as unitId',
      'subtask.person_id as personId',
      'person.full_name as personName',
      'subtask.title',
      'subtask.due_on as dueOn',
      'subtask.note',
      'subtask.state',
      'subtask.because',
      'subtask.given_at as givenAt',
      'subtask.given_by_name as givenByName',
      'subtask.done_on as doneOn',
      'subtask.done_by_name as doneByName',
      'subtask.version',
    ])

async function found(query: ReturnType<typeof selectSubtasks>): Promise<readonly SubtaskRecord[]> {
  const rows = await query.execute()
  return rows.map(({ personId, personName, ...row }) => ({
    ...row,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    dueOn: row.dueOn === null ? null : plainDate(row.dueOn),
    state: subtaskState.parse(row.state),
  }))
}

/** The sub-tasks of a task, as they were handed out; withdrawn ones are left out. */
export function subtasksOfTask(tx: Transaction<Tables>, taskId: string): Promise<readonly SubtaskRecord[]> {
  return found(
    selectSubtasks(tx)
      .where('subtask.task_id', '=', taskId)
      .where('subtask.state', '<>', 'withdrawn')
      .orderBy('subtask.position'),
  )
}

/** What is not done of the sub-tasks of unfinished tasks: of some units and of a person, or of all. The next due first. */
export function openSubtasks(
  tx: Transaction<Tables>,
  of: { readonly unitIds: readonly string[]; readonly personId: string | null } | 'all',
): Promise<readonly SubtaskRecord[]> {
  const query = selectSubtasks(tx)
    .innerJoin('task', 'task.id', 'subtask.task_id')
    .where('task.state', 'in', ['open', 'started'])
    .where('subtask.state', 'in', ['open', 'returned'])
    .orderBy(sql`subtask.due_on asc nulls last`)
    .orderBy('subtask.position')
  if (of === 'all') return found(query)
  return found(
    query.where(({ or }) =>
      or([
        sql<SqlBool>`subtask.unit_id = any(${of.unitIds}::uuid[])`,
        sql<SqlBool>`subtask.person_id = ${of.personId}::uuid`,
      ]),
    ),
  )
}

/** A sub-task; undefined when the agency has none of that id. */
export async function subtaskById(tx: Transaction<Tables>, id: string): Promise<SubtaskRecord | undefined> {
  const [subtask] = await found(selectSubtasks(tx).where('subtask.id', '=', id))
  return subtask
}

/** What is handed out, the same to each unit. */
export interface HandedOut {
  readonly taskId: string
  readonly unitIds: readonly string[]
  readonly personId: string | null
  readonly title: string
  readonly dueOn: PlainDate | null
  readonly note: string
}

/** Keeps sub-tasks, one of each unit. */
export async function insertSubtasks(
  tx: Transaction<Tables>,
  given: HandedOut,
  { agencyId, now, byName }: { readonly agencyId: string; readonly now: Date; readonly byName: string },
): Promise<void> {
  await tx
    .insertInto('subtask')
    .values(
      given.unitIds.map((unitId) => ({
        tenant_id: agencyId,
        task_id: given.taskId,
        unit_id: unitId,
        person_id: given.personId,
        title: given.title,
        due_on: given.dueOn,
        note: given.note,
        given_at: now,
        given_by_name: byName,
      })),
    )
    .execute()
}

/** Writes how a sub-task stands. */
export async function saveSubtask(
  tx: Transaction<Tables>,
  id: string,
  to: {
    readonly state: SubtaskState
    readonly because?: string
    readonly done?: { readonly on: PlainDate; readonly byName: string }
  },
): Promise<void> {
  await tx
    .updateTable('subtask')
    .set((of) => ({
      state: to.state,
      because: to.because ?? null,
      done_on: to.done?.on ?? null,
      done_by_name: to.done?.byName ?? null,
      version: of('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}
