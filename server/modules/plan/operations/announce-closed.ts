import type { Operation } from '#platform/operation'

/** Tells that a task, or its present period, is nobody's business any more: what was told of it need not be said again. */
export async function announceClosed(operation: Pick<Operation, 'announce'>, taskId: string): Promise<void> {
  for (const kind of ['task', 'unitPart']) {
    await operation.announce({ name: 'plan.taskClosed', payload: { kind, id: taskId } })
  }
}
