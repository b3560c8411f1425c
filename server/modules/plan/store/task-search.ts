import { sql, type Transaction } from 'kysely'
import { searchKey } from '#contract/search-key'
import type { PartyPart, TaskCounts, TaskState } from '#contract/task'
import type { DeadlineState } from '#law'
import type { Tables } from '#persistence/tables'
import { deadlineStateOn, lateFromOn, type StateOn } from './deadline-state.ts'
import { type TaskRecord, tasksByIds } from './task-list.ts'

/** What tasks are looked for. Words may come in any order, with or without accents. */
export interface TasksWanted {
  readonly search?: string | undefined
  readonly planId?: string | undefined
  readonly year?: number | undefined
  readonly unitIds?: readonly string[] | undefined
  readonly part?: PartyPart | undefined
  readonly class?: string | undefined
  readonly state?: TaskState | undefined
  readonly deadlineState?: DeadlineState | undefined
}

function selectWanted(tx: Transaction<Tables>, wanted: TasksWanted, on: StateOn) {
  let query = tx.selectFrom('task').innerJoin('plan', 'plan.id', 'task.plan_id')
  for (const word of searchKey(wanted.search ?? '').split(' ')) {
    if (word !== '') query = query.where('task.search_key', 'like', `%${word}%`)
  }
  if (wanted.planId) query = query.where('task.plan_id', '=', wanted.planId)
  if (wanted.year !== undefined) query = query.where('plan.year', '=', wanted.year)
  if (wanted.class) query = query.where('task.class', '=', wanted.class)
  if (wanted.state) query = query.where('task.state', '=', wanted.state)
  if (wanted.deadlineState) query = query.where(deadlineStateOn(on), '=', wanted.deadlineState)
  const { unitIds, part } = wanted
  if (unitIds) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('task_unit')
          .whereRef('task_unit.task_id', '=', 'task.id')
          .where('task_unit.unit_id', '=', sql<string>`any(${unitIds}::uuid[])`)
          .$if(part !== undefined, (of) => of.where('task_unit.part', '=', part ?? 'chair'))
          .select(sql`1`.as('one')),
      ),
    )
  }
  return query
}

/** One page of tasks, the latest year first, each plan in its order; and how many there are. */
export async function pageOfTasks(
  tx: Transaction<Tables>,
  wanted: TasksWanted & { readonly page: number; readonly pageSize: number },
  on: StateOn,
): Promise<{ tasks: readonly TaskRecord[]; total: number }> {
  const found = await selectWanted(tx, wanted, on)
    .select(['task.id', sql<number>`(count(*) over ())::integer`.as('total')])
    .orderBy('plan.year', 'desc')
    .orderBy('plan.id')
    .orderBy('task.ordinal')
    .orderBy('task.id')
    .limit(wanted.pageSize)
    .offset((wanted.page - 1) * wanted.pageSize)
    .execute()
  const [first] = found
  if (first || wanted.page === 1) return { tasks: await tasksFound(tx, found), total: first?.total ?? 0 }
  // Behind the last page: nothing says how many there are.
  const { total } = await selectWanted(tx, wanted, on)
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow()
  return { tasks: [], total }
}

/** The unfinished tasks, most urgent first: late ones by how long, then by what comes next, waiting ones last. */
export async function urgentTasks(
  tx: Transaction<Tables>,
  { unitIds, limit }: { unitIds: readonly string[] | undefined; limit: number },
  on: StateOn,
): Promise<readonly TaskRecord[]> {
  const found = await selectWanted(tx, { unitIds }, on)
    .where('task.state', 'in', ['open', 'started'])
    .select('task.id')
    .orderBy(sql`${lateFromOn(on)} asc nulls last`)
    .orderBy(sql`task.starts_on asc nulls last`)
    .orderBy('task.ordinal')
    .orderBy('task.id')
    .limit(limit)
    .execute()
  return tasksFound(tx, found)
}

/**
 * Found first, read then: in one statement PostgreSQL takes a plan for a few tasks and goes through all of them for each
 * that was found.
 */
function tasksFound(
  tx: Transaction<Tables>,
  found: readonly { readonly id: string }[],
): Promise<readonly TaskRecord[]> {
  return tasksByIds(
    tx,
    found.map(({ id }) => id),
  )
}

/** How many tasks stand in one way. */
interface Standing {
  readonly state: string
  readonly deadlineState: DeadlineState
  readonly tasks: number
}

const tasksCounted = sql<number>`count(*)::integer`.as('tasks')

/** Ways of standing put together: what is done counts as done only where it was not called off. */
function countsOfStandings(standings: readonly Standing[]): TaskCounts {
  const having = (wanted: (standing: Standing) => boolean): number =>
    standings.reduce((sum, standing) => sum + (wanted(standing) ? standing.tasks : 0), 0)
  const towards = (state: DeadlineState): number => having(({ deadlineState }) => deadlineState === state)
  const inState = (wanted: TaskState): number => having(({ state }) => state === wanted)
  return {
    total: having(() => true),
    late: towards('late'),
    dueSoon: towards('dueSoon'),
    canStart: towards('canStart'),
    notYet: towards('notYet'),
    waiting: towards('waiting'),
    waitingLong: towards('waitingLong'),
    open: towards('open'),
    done: inState('done'),
    cancelled: inState('cancelled'),
    started: inState('started'),
  }
}

/** The counts of each of some things. */
function countsOfEach(
  found: readonly (Standing & { readonly of: string })[],
): ReadonlyMap<string, TaskCounts> {
  const each = Map.groupBy(found, ({ of }) => of)
  return new Map([...each].map(([of, standings]) => [of, countsOfStandings(standings)]))
}

/** How the tasks of each plan stand. */
export async function countsByPlan(
  tx: Transaction<Tables>,
  on: StateOn,
): Promise<ReadonlyMap<string, TaskCounts>> {
  const found = await tx
    .selectFrom('task')
    .select(['task.plan_id as of', 'task.state', deadlineStateOn(on).as('deadlineState'), tasksCounted])
    .groupBy(['of', 'task.state', 'deadlineState'])
    .execute()
  return countsOfEach(found)
}

/** How tasks stand together: what is unfinished of any year, and what is finished of one. */
export async function countsOf(
  tx: Transaction<Tables>,
  { unitIds, year }: { unitIds: readonly string[] | undefined; year: number },
  on: StateOn,
): Promise<TaskCounts> {
  const found = await selectWanted(tx, { unitIds }, on)
    .where((of) => of.or([of('task.state', 'in', ['open', 'started']), of('plan.year', '=', year)]))
    .select(['task.state', deadlineStateOn(on).as('deadlineState'), tasksCounted])
    .groupBy(['task.state', 'deadlineState'])
    .execute()
  return countsOfStandings(found)
}

/** The same for each unit, over the tasks it chairs. */
export async function countsByUnit(
  tx: Transaction<Tables>,
  year: number,
  on: StateOn,
): Promise<ReadonlyMap<string, TaskCounts>> {
  const chairs = tx
    .selectFrom('task_unit')
    .where('task_unit.part', '=', 'chair')
    .select(['task_unit.task_id', 'task_unit.unit_id'])
    // A unit may be named twice for one task.
    .distinct()
  const found = await tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .innerJoin(chairs.as('chair'), 'chair.task_id', 'task.id')
    .where((of) => of.or([of('task.state', 'in', ['open', 'started']), of('plan.year', '=', year)]))
    .select(['chair.unit_id as of', 'task.state', deadlineStateOn(on).as('deadlineState'), tasksCounted])
    .groupBy(['of', 'task.state', 'deadlineState'])
    .execute()
  return countsOfEach(found)
}
