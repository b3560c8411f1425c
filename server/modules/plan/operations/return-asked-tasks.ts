import { readablePaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayTakeAsked, refuseUnless } from '../policy.ts'
import { deleteTasks, lockAskedPaper, tasksTakenFrom } from '../store/asked-tasks.ts'
import { lockPlans } from '../store/plans.ts'

/**
 * Takes tasks out again that were made of a paper: all of them or, when somebody has worked on one since, none. What
 * is gone already stays gone, so that a second click does no harm.
 */
export async function returnAskedTasks(
  operation: Operation,
  { paperId, taskIds }: { readonly paperId: string; readonly taskIds: readonly string[] },
): Promise<void> {
  const { tx, actor } = operation
  await readablePaper(operation, paperId)
  refuseUnless(mayTakeAsked(actor))
  const held = (await tasksTakenFrom(tx, [paperId])).map(({ planId }) => planId)
  await lockPlans(tx, [...new Set(held)])
  await lockAskedPaper(tx, paperId)
  const wanted = (await tasksTakenFrom(tx, [paperId])).filter(({ id }) => taskIds.includes(id))
  const touched = wanted.filter(({ isUntouched }) => !isUntouched)
  const [first] = touched
  if (first) {
    throw new Refusal(
      'illegalMove',
      `Đã có người làm tiếp “${first.title}”${touched.length > 1 ? ` và ${touched.length - 1} việc khác` : ''} nên không hoàn tác được; nếu không làm nữa, hãy hủy nhiệm vụ.`,
      touched.map(({ id }) => ({
        path: `taskIds.${taskIds.indexOf(id)}`,
        detail: 'Đã có thay đổi sau khi đưa vào kế hoạch',
      })),
    )
  }
  await deleteTasks(
    tx,
    wanted.map(({ id }) => id),
  )
}
