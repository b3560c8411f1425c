import type { Fulfilment } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { fulfilmentOfTask } from '../store/fulfilments.ts'
import { lockPlanOfTask } from '../store/plans.ts'
import { type TaskRecord, tasksByIds } from '../store/task-list.ts'

/** Loads and holds a task with what it is linked to. */
export async function linkedTask(
  { tx }: Operation,
  taskId: string,
): Promise<{ readonly task: TaskRecord; readonly linked: Fulfilment | null }> {
  await lockPlanOfTask(tx, taskId)
  const [task] = await tasksByIds(tx, [taskId])
  if (!task) throw new Refusal('notFound', 'Nhiệm vụ cần gắn không còn trong kế hoạch.')
  return { task, linked: await fulfilmentOfTask(tx, taskId) }
}
