import * as subtasks from '#contract/subtask'
import * as contract from '#contract/task-work'
import type { Serve } from '#http/route'
import type { Operation } from '#platform/operation'
import { confirmPart } from '../operations/confirm-part.ts'
import { handOutSubtasks } from '../operations/hand-out-subtasks.ts'
import { linkByHand } from '../operations/link-by-hand.ts'
import {
  finishSubtask,
  giveBackSubtask,
  reopenSubtask,
  restoreSubtask,
  withdrawSubtask,
} from '../operations/move-subtask.ts'
import { remindUnits } from '../operations/remind-units.ts'
import { showTaskWork } from '../operations/show-task-work.ts'
import { showWaitingWork } from '../operations/show-waiting-work.ts'

/** Serves what is done for a task: sub-tasks and the confirmations of coordinating units. */
export function taskWorkRoutes(serve: Serve): void {
  serve(contract.readTaskWork, ({ params, run }) => run((operation) => showTaskWork(operation, params.id)))
  serve(contract.readWaitingWork, ({ run }) => run(showWaitingWork))

  /** Does something for a task and answers with its work. */
  const worked =
    (taskId: string, work: (operation: Operation) => Promise<void>) => async (operation: Operation) => {
      await work(operation)
      return showTaskWork(operation, taskId)
    }
  serve(contract.linkTaskByHand, ({ params: { id }, body, run }) =>
    run(worked(id, (operation) => linkByHand(operation, { taskId: id, ...body }))),
  )
  serve(subtasks.handOutSubtasks, ({ params: { id }, body, run }) =>
    run(worked(id, (operation) => handOutSubtasks(operation, { taskId: id, ...body }))),
  )
  serve(subtasks.confirmPart, ({ params: { id }, body, run }) =>
    run(worked(id, (operation) => confirmPart(operation, { taskId: id, ...body }))),
  )
  serve(subtasks.remindUnits, ({ params: { id }, body, run }) =>
    run(worked(id, (operation) => remindUnits(operation, { taskId: id, ...body }))),
  )
  subtaskRoutes(serve)
}

function subtaskRoutes(serve: Serve): void {
  /** Moves a sub-task and answers with the work of its task. */
  const moved = (move: (operation: Operation) => Promise<string>) => async (operation: Operation) =>
    showTaskWork(operation, await move(operation))

  serve(subtasks.finishSubtask, ({ params: { id }, body, run }) =>
    run(moved((operation) => finishSubtask(operation, { subtaskId: id, ...body }))),
  )
  serve(subtasks.reopenSubtask, ({ params: { id }, body, run }) =>
    run(moved((operation) => reopenSubtask(operation, { subtaskId: id, ...body }))),
  )
  serve(subtasks.giveBackSubtask, ({ params: { id }, body, run }) =>
    run(moved((operation) => giveBackSubtask(operation, { subtaskId: id, ...body }))),
  )
  serve(subtasks.withdrawSubtask, ({ params: { id }, body, run }) =>
    run(moved((operation) => withdrawSubtask(operation, { subtaskId: id, ...body }))),
  )
  serve(subtasks.restoreSubtask, ({ params: { id }, body, run }) =>
    run(moved((operation) => restoreSubtask(operation, { subtaskId: id, ...body }))),
  )
}
