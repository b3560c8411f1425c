import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'
import type { ReadItem, RowContent } from '../model/row-content.ts'
import { consolidatingUnit, type TaskTiming } from '../model/task-timing.ts'
import { insertWhole, setWhole, type WholeRow } from './bulk.ts'
import { writeOccurrences } from './occurrences.ts'

/** Where a task stands in its plan and in its paper. */
export interface TaskPlace {
  readonly ordinal: number
  readonly quote: string
  readonly span: { readonly start: number; readonly end: number } | null
  readonly section: readonly string[]
  readonly readAs: readonly ReadItem[]
}

/** The paper that asked for a task when that is not its plan's own: which of its items, and how it is cited. */
export interface AskedFrom {
  readonly paperId: string
  readonly index: number
  readonly source: string
}

/** A task to be written: what it says, what its deadline comes to, where it stands. */
export interface TaskToWrite extends TaskPlace {
  readonly id: string
  readonly content: RowContent
  readonly timing: TaskTiming
  readonly asked?: AskedFrom
  /** The day on which it comes into a running year; left out for what comes with the plan. */
  readonly addedOn?: PlainDate
  /** Who put it into a running year, where no paper did; a unit for itself. */
  readonly added?: { readonly by: 'officer' } | { readonly by: 'unit'; readonly ownUnitId: string }
}

/** Whose tasks they are. */
export interface TaskOwner {
  readonly agencyId: string
  readonly planId: string
}

/** Adds tasks with their parties and units, in three statements however many there are. */
export async function insertTasks(
  tx: Transaction<Tables>,
  owner: TaskOwner,
  tasks: readonly TaskToWrite[],
): Promise<void> {
  await insertWhole(
    tx,
    'task',
    tasks.map((task) => ({
      id: task.id,
      tenant_id: owner.agencyId,
      plan_id: owner.planId,
      ...placeColumns(task),
      ...contentColumns(task),
      paper_id: task.asked?.paperId ?? null,
      asked_index: task.asked?.index ?? null,
      source: task.asked?.source ?? null,
      added_by: task.added?.by ?? null,
      added_on: task.addedOn ?? null,
      own_unit_id: task.added?.by === 'unit' ? task.added.ownUnitId : null,
      state: 'open',
      done_on: null,
      done_by_name: null,
      version: 1,
    })),
  )
  await insertParties(tx, owner.agencyId, tasks)
  const returning = tasks.filter(({ timing }) => timing.occurrences.length > 0)
  await writeOccurrences(tx, owner.agencyId, periodsOf(returning))
}

/** Rewrites what tasks say and who does them; their states and notes stay. */
export async function rewriteTasks(
  tx: Transaction<Tables>,
  owner: Pick<TaskOwner, 'agencyId'>,
  tasks: readonly (Pick<TaskToWrite, 'id' | 'content' | 'timing'> & { readonly version: number })[],
): Promise<void> {
  if (tasks.length === 0) return
  const rows = tasks.map((task) => ({
    id: task.id,
    ...contentColumns(task),
    version: task.version + 1,
  }))
  await forgetFilled(tx, rows)
  await writeOccurrences(tx, owner.agencyId, periodsOf(tasks))
  await setTimed(tx, tasks, { columns: [...contentColumnNames, 'version'], rows })
  await tx
    .deleteFrom('task_party')
    .where(
      'task_id',
      'in',
      tasks.map(({ id }) => id),
    )
    .execute()
  await insertParties(tx, owner.agencyId, tasks)
}

/** Sets columns of tasks; one that returns goes by its open period, which is written with its periods. */
async function setTimed(
  tx: Transaction<Tables>,
  tasks: readonly Pick<TaskToWrite, 'id' | 'timing'>[],
  { columns, rows }: { columns: readonly string[]; rows: readonly WholeRow[] },
): Promise<void> {
  const returning = new Set(tasks.flatMap(({ id, timing }) => (timing.occurrences.length > 0 ? [id] : [])))
  const returns = ({ id }: WholeRow): boolean => typeof id === 'string' && returning.has(id)
  const untimed = columns.filter((column) => column !== 'starts_on' && column !== 'late_from')
  await setWhole(tx, 'task', { columns, rows: rows.filter((row) => !returns(row)) })
  await setWhole(tx, 'task', { columns: untimed, rows: rows.filter(returns) })
}

const periodsOf = (tasks: readonly Pick<TaskToWrite, 'id' | 'timing'>[]) =>
  tasks.map(({ id, timing: { occurrences } }) => ({ id, occurrences }))

/** A deadline that is worded anew is no longer the one that another paper gave. */
async function forgetFilled(tx: Transaction<Tables>, rows: readonly WholeRow[]): Promise<void> {
  await sql`update task as stored set deadline_before = null, deadline_paper_id = null, deadline_source = null,
      deadline_quote = null, waiting_since_before = null
    from jsonb_populate_recordset(null::task, ${JSON.stringify(rows)}::jsonb) as given
    where stored.id = given.id and stored.deadline_paper_id is not null and stored.deadline <> given.deadline`.execute(
    tx,
  )
}

/** Moves tasks to where a newer paper has them; a task that stands in no paper any more keeps what it quotes. */
export async function replaceTasks(
  tx: Transaction<Tables>,
  tasks: readonly (TaskPlace & { readonly id: string })[],
): Promise<void> {
  const columns = ['ordinal', 'span_start', 'span_end', 'section', 'read_as']
  const rows = tasks.map((task) => ({ id: task.id, ...placeColumns(task), span: task.span }))
  await setWhole(tx, 'task', { columns, rows })
  await setWhole(tx, 'task', { columns: ['quote'], rows: rows.filter(({ span }) => span !== null) })
}

/** Moves tasks on by so much, in the order they stand in. */
export async function moveTasksOn(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
  by: number,
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({ ordinal: of('ordinal', '+', by) }))
    .where('id', '=', sql<string>`any(${taskIds}::uuid[])`)
    .execute()
}

/** Writes what the deadlines of tasks come to. */
export async function retimeTasks(
  tx: Transaction<Tables>,
  owner: Pick<TaskOwner, 'agencyId'>,
  tasks: readonly Pick<TaskToWrite, 'id' | 'timing'>[],
): Promise<void> {
  await writeOccurrences(tx, owner.agencyId, periodsOf(tasks))
  await setTimed(tx, tasks, {
    columns: timingColumnNames,
    rows: tasks.map(({ id, timing }) => ({ id, ...timingColumns(timing) })),
  })
}

const timingColumnNames = ['starts_on', 'late_from', 'waits_for', 'waiting_since', 'units_late_from']

const contentColumnNames = [
  'class',
  'title',
  'quarters',
  'place',
  'deadline',
  ...timingColumnNames,
  'consolidating_unit_id',
  'search_key',
]

function contentColumns({ content, timing }: Pick<TaskToWrite, 'content' | 'timing'>): WholeRow {
  const { text, parties, place } = content
  return {
    class: content.class,
    title: text,
    quarters: content.quarters,
    place,
    deadline: content.deadline,
    ...timingColumns(timing),
    consolidating_unit_id: consolidatingUnit(content),
    search_key: searchKey([text, place ?? '', ...parties.map(({ printed }) => printed)].join(' ')),
  }
}

const timingColumns = (timing: TaskTiming): WholeRow => ({
  starts_on: timing.startsOn,
  late_from: timing.lateFrom,
  waits_for: timing.waitsFor,
  waiting_since: timing.waitingSince,
  units_late_from: timing.unitsLateFrom,
})

const placeColumns = ({ ordinal, quote, span, section, readAs }: TaskPlace): WholeRow => ({
  ordinal,
  quote,
  span_start: span?.start ?? null,
  span_end: span?.end ?? null,
  section,
  read_as: readAs,
})

async function insertParties(
  tx: Transaction<Tables>,
  agencyId: string,
  tasks: readonly Pick<TaskToWrite, 'id' | 'content'>[],
): Promise<void> {
  const parties = tasks.flatMap((task) =>
    task.content.parties.map((party, at) => ({ ...party, id: randomUUID(), taskId: task.id, at })),
  )
  await insertWhole(
    tx,
    'task_party',
    parties.map(({ id, taskId, part, printed, match, at }) => ({
      id,
      tenant_id: agencyId,
      task_id: taskId,
      part,
      printed,
      match,
      ordinal: at + 1,
    })),
  )
  await insertWhole(
    tx,
    'task_unit',
    parties.flatMap(({ id, taskId, part, unitIds }) =>
      [...new Set(unitIds)].map((unitId) => ({
        id: randomUUID(),
        tenant_id: agencyId,
        task_id: taskId,
        party_id: id,
        unit_id: unitId,
        part,
      })),
    ),
  )
}

/** Makes a task a unit's own work, or one of the plan that is printed. */
export async function saveOwnUnit(
  tx: Transaction<Tables>,
  taskId: string,
  ownUnitId: string | null,
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({ own_unit_id: ownUnitId, version: of('version', '+', 1) }))
    .where('id', '=', taskId)
    .execute()
}
