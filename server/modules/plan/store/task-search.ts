import { sql, type Transaction } from 'kysely'
import { searchKey } from '#contract/search-key'
import type { PartyPart, TaskCounts, TaskState } from '#contract/task'
import type { DeadlineState } from '#law'
import type { Tables } from '#persistence/tables'
import { deadlineStateOn, lateFromOn, type StateOn } from './deadline-state.ts'

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

/** One page of task ids, the latest year first, each plan in its order; and how many there are. */
export async function pageOfTaskIds(
  tx: Transaction<Tables>,
  wanted: TasksWanted & { readonly page: number; readonly pageSize: number },
  on: StateOn,
): Promise<{ ids: readonly string[]; total: number }> {
  const query = selectWanted(tx, wanted, on)
  const found = await query
    .select('task.id')
    .orderBy('plan.year', 'desc')
    .orderBy('plan.id')
    .orderBy('task.ordinal')
    .limit(wanted.pageSize)
    .offset((wanted.page - 1) * wanted.pageSize)
    .execute()
  const { total } = await query.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow()
  return { ids: found.map(({ id }) => id), total }
}

/** The unfinished tasks, most urgent first: late ones by how long, then by what comes next, waiting ones last. */
export async function urgentTaskIds(
  tx: Transaction<Tables>,
  { unitIds, limit }: { unitIds: readonly string[] | undefined; limit: number },
  on: StateOn,
): Promise<readonly string[]> {
  const found = await selectWanted(tx, { unitIds }, on)
    .where('task.state', 'in', ['open', 'started'])
    .select('task.id')
    .orderBy(sql`${lateFromOn(on)} asc nulls last`)
    .orderBy(sql`task.starts_on asc nulls last`)
    .orderBy('task.ordinal')
    .orderBy('task.id')
    .limit(limit)
    .execute()
  return found.map(({ id }) => id)
}

const counted = (on: StateOn) => {
  const state = deadlineStateOn(on)
  const having = (condition: ReturnType<typeof sql>) =>
    sql<number>`(count(distinct task.id) filter (where ${condition}))::integer`
  return [
    sql<number>`count(distinct task.id)::integer`.as('total'),
    having(sql`${state} = 'late'`).as('late'),
    having(sql`${state} = 'dueSoon'`).as('dueSoon'),
    having(sql`${state} = 'canStart'`).as('canStart'),
    having(sql`${state} = 'notYet'`).as('notYet'),
    having(sql`${state} = 'waiting'`).as('waiting'),
    having(sql`${state} = 'waitingLong'`).as('waitingLong'),
    having(sql`${state} = 'open'`).as('open'),
    having(sql`task.state = 'done'`).as('done'),
    having(sql`task.state = 'cancelled'`).as('cancelled'),
    having(sql`task.state = 'started'`).as('started'),
  ] as const
}

/** How the tasks of each plan stand. */
export async function countsByPlan(
  tx: Transaction<Tables>,
  on: StateOn,
): Promise<ReadonlyMap<string, TaskCounts>> {
  const found = await tx
    .selectFrom('task')
    .select('task.plan_id')
    .select([...counted(on)])
    .groupBy('task.plan_id')
    .execute()
  return new Map(found.map(({ plan_id, ...counts }) => [plan_id, counts]))
}

/** How tasks stand together: what is unfinished of any year, and what is finished of one. */
export function countsOf(
  tx: Transaction<Tables>,
  { unitIds, year }: { unitIds: readonly string[] | undefined; year: number },
  on: StateOn,
): Promise<TaskCounts> {
  return selectWanted(tx, { unitIds }, on)
    .where((of) => of.or([of('task.state', 'in', ['open', 'started']), of('plan.year', '=', year)]))
    .select([...counted(on)])
    .executeTakeFirstOrThrow()
}

/** The same for each unit, over the tasks it chairs. */
export async function countsByUnit(
  tx: Transaction<Tables>,
  year: number,
  on: StateOn,
): Promise<ReadonlyMap<string, TaskCounts>> {
  const found = await tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .innerJoin('task_unit', 'task_unit.task_id', 'task.id')
    .where('task_unit.part', '=', 'chair')
    .where((of) => of.or([of('task.state', 'in', ['open', 'started']), of('plan.year', '=', year)]))
    .select('task_unit.unit_id')
    .select([...counted(on)])
    .groupBy('task_unit.unit_id')
    .execute()
  return new Map(found.map(({ unit_id, ...counts }) => [unit_id, counts]))
}
