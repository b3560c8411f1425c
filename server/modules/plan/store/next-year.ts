import type { Transaction } from 'kysely'
import { z } from 'zod'
import { deadline } from '#contract/deadline'
import type { Tables } from '#persistence/tables'

/** Where a line of the next year came from: the task, and why it was taken over. */
export interface LineSource {
  readonly taskId: string
  readonly sentence: string
}

const before = z.object({ id: z.string(), source: z.string().nullable(), before: deadline.nullable() })

/** Of each task of a plan, who asked for it when that was not the plan, and the deadline it had before one was filled in. */
export async function originsOfTasks(
  tx: Transaction<Tables>,
  planId: string,
): Promise<ReadonlyMap<string, z.infer<typeof before>>> {
  const found = await tx
    .selectFrom('task')
    .select(['id', 'source', 'deadline_before as before'])
    .where('plan_id', '=', planId)
    .execute()
  return new Map(
    z
      .array(before)
      .parse(found)
      .map((task) => [task.id, task]),
  )
}

/** The draft of the next year that is under review for a plan. */
export async function openDraftFromPlan(
  tx: Transaction<Tables>,
  planId: string,
): Promise<string | undefined> {
  const found = await tx
    .selectFrom('plan_draft')
    .select('id')
    .where('from_plan_id', '=', planId)
    .where('state', '=', 'reviewing')
    .executeTakeFirst()
  return found?.id
}

/** Says from which plan a draft was made; undefined for a draft of an arrived paper. */
export async function fromPlanOf(tx: Transaction<Tables>, draftId: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('plan_draft')
    .select('from_plan_id')
    .where('id', '=', draftId)
    .executeTakeFirst()
  return found?.from_plan_id ?? undefined
}

/** Writes from which plan a draft was made, and where each of its rows came from. */
export async function writeRowSources(
  tx: Transaction<Tables>,
  { agencyId, draftId, planId }: { agencyId: string; draftId: string; planId: string },
  sources: ReadonlyMap<string, LineSource>,
): Promise<void> {
  await tx.updateTable('plan_draft').set({ from_plan_id: planId }).where('id', '=', draftId).execute()
  if (sources.size === 0) return
  await tx
    .insertInto('draft_row_source')
    .values(
      [...sources].map(([rowId, { taskId, sentence }]) => ({
        tenant_id: agencyId,
        draft_id: draftId,
        row_id: rowId,
        from_task_id: taskId,
        sentence,
      })),
    )
    .execute()
}

/** Where the rows of a draft came from, by row. */
export async function rowSources(
  tx: Transaction<Tables>,
  draftId: string,
): Promise<ReadonlyMap<string, LineSource & { readonly title: string }>> {
  const found = await tx
    .selectFrom('draft_row_source as source')
    .innerJoin('task', 'task.id', 'source.from_task_id')
    .select(['source.row_id', 'source.from_task_id', 'source.sentence', 'task.title'])
    .where('source.draft_id', '=', draftId)
    .execute()
  return new Map(
    found.map(({ row_id, from_task_id: taskId, sentence, title }) => [row_id, { taskId, sentence, title }]),
  )
}

/** Writes where tasks came from, by task. */
export async function writeTaskSources(
  tx: Transaction<Tables>,
  agencyId: string,
  sources: ReadonlyMap<string, LineSource>,
): Promise<void> {
  if (sources.size === 0) return
  await tx
    .insertInto('task_source')
    .values(
      [...sources].map(([taskId, { taskId: from, sentence }]) => ({
        tenant_id: agencyId,
        task_id: taskId,
        from_task_id: from,
        sentence,
      })),
    )
    .execute()
}

/** Where the tasks of a plan came from, by task. */
export async function taskSources(
  tx: Transaction<Tables>,
  planId: string,
): Promise<ReadonlyMap<string, LineSource>> {
  const found = await tx
    .selectFrom('task_source')
    .innerJoin('task', 'task.id', 'task_source.task_id')
    .select(['task_source.task_id', 'task_source.from_task_id', 'task_source.sentence'])
    .where('task.plan_id', '=', planId)
    .execute()
  return new Map(found.map(({ task_id, from_task_id: taskId, sentence }) => [task_id, { taskId, sentence }]))
}
