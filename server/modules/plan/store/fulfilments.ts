import type { Transaction } from 'kysely'
import { type Fulfilment, fulfilmentKind } from '#contract/fulfilment'
import type { TaskState } from '#contract/task'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'
import { type TaskRecord, tasksByIds } from './task-list.ts'

/** What a task comes to elsewhere; null when it is linked to nothing. */
export async function fulfilmentOfTask(tx: Transaction<Tables>, taskId: string): Promise<Fulfilment | null> {
  const found = await tx
    .selectFrom('task')
    .select(['fulfilment_kind', 'fulfilment_id', 'fulfilment_title', 'fulfilment_path', 'fulfilled_on'])
    .where('id', '=', taskId)
    .executeTakeFirst()
  const kind = fulfilmentKind.safeParse(found?.fulfilment_kind)
  if (!found || !kind.success) return null
  return {
    kind: kind.data,
    id: found.fulfilment_id,
    title: found.fulfilment_title ?? '',
    path: found.fulfilment_path,
    doneOn: found.fulfilled_on,
  }
}

/** Links a task to what fulfils it, or to nothing; `doneOn` is set where it is done through that already. */
export async function saveFulfilment(
  tx: Transaction<Tables>,
  taskId: string,
  fulfilment: Fulfilment | null,
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({
      fulfilment_kind: fulfilment?.kind ?? null,
      fulfilment_id: fulfilment?.id ?? null,
      fulfilment_title: fulfilment?.title ?? null,
      fulfilment_path: fulfilment?.path ?? null,
      fulfilled_on: fulfilment?.doneOn ?? null,
      version: of('version', '+', 1),
    }))
    .where('id', '=', taskId)
    .execute()
}

/** Writes what something is called in the tasks that it fulfils; who is correcting one of them has seen all of it. */
export async function saveFulfilmentTitle(
  tx: Transaction<Tables>,
  fulfilmentId: string,
  title: string,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ fulfilment_title: title })
    .where('fulfilment_id', '=', fulfilmentId)
    .where('fulfilment_title', '<>', title)
    .execute()
}

/** Writes that a task is done through what fulfils it, or is not any more. */
export async function saveFulfilled(
  tx: Transaction<Tables>,
  taskId: string,
  to: {
    state: TaskState
    doneOn: PlainDate | null
    doneByName: string | null
    fulfilledOn: PlainDate | null
  },
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({
      state: to.state,
      done_on: to.doneOn,
      done_by_name: to.doneByName,
      fulfilled_on: to.fulfilledOn,
      version: of('version', '+', 1),
    }))
    .where('id', '=', taskId)
    .execute()
}

/**
 * The unfinished tasks that are linked to nothing yet, or to what has done a period of them, with the year of their
 * plan; the latest year first.
 */
export async function linkableTasks(
  tx: Transaction<Tables>,
): Promise<readonly { readonly task: TaskRecord; readonly planYear: number }[]> {
  const found = await tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select(['task.id', 'plan.year'])
    .where('task.state', 'in', ['open', 'started'])
    .where((of) => of.or([of('task.fulfilment_id', 'is', null), of('task.fulfilled_on', 'is not', null)]))
    .orderBy('plan.year', 'desc')
    .orderBy('task.ordinal')
    .execute()
  const years = new Map(found.map(({ id, year }) => [id, year]))
  const tasks = await tasksByIds(
    tx,
    found.map(({ id }) => id),
  )
  return tasks.map((task) => ({ task, planYear: years.get(task.id) ?? 0 }))
}

/** The unfinished tasks of all plans. */
export async function openTasks(tx: Transaction<Tables>): Promise<readonly TaskRecord[]> {
  const found = await tx
    .selectFrom('task')
    .select('id')
    .where('state', 'in', ['open', 'started'])
    .orderBy('id')
    .execute()
  return tasksByIds(
    tx,
    found.map(({ id }) => id),
  )
}

/** The tasks that are linked to something of a module on a higher step, or of which a period was done through it. */
export async function taskIdsLinkedTo(
  tx: Transaction<Tables>,
  fulfilmentId: string,
): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('task')
    .select('id')
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('fulfilment_id', '=', fulfilmentId),
        eb(
          'id',
          'in',
          selectFrom('task_occurrence').select('task_id').where('fulfilment_id', '=', fulfilmentId),
        ),
      ]),
    )
    .orderBy('ordinal')
    .execute()
  return found.map(({ id }) => id)
}

/** The periods of a task that were done through something of a module on a higher step, the earliest first. */
export async function periodsDoneThrough(
  tx: Transaction<Tables>,
  taskId: string,
  fulfilmentId: string,
): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('task_occurrence')
    .select('period')
    .where('task_id', '=', taskId)
    .where('fulfilment_id', '=', fulfilmentId)
    .orderBy('late_from')
    .execute()
  return found.map(({ period }) => period)
}

/** What a period was done through is forgotten; it stays done. */
export async function forgetPeriodsThrough(
  tx: Transaction<Tables>,
  taskId: string,
  fulfilmentId: string,
): Promise<void> {
  await tx
    .updateTable('task_occurrence')
    .set({ fulfilment_id: null })
    .where('task_id', '=', taskId)
    .where('fulfilment_id', '=', fulfilmentId)
    .execute()
}
