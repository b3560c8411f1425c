import * as contract from '#contract/asked-task'
import type { Serve } from '#http/route'
import { clearFilledDeadline, fillDeadline } from '../operations/fill-deadline.ts'
import { returnAskedTasks } from '../operations/return-asked-tasks.ts'
import { showAskedTasks } from '../operations/show-asked-tasks.ts'
import { showTask } from '../operations/show-task.ts'
import { takeAskedTasks } from '../operations/take-asked-tasks.ts'

/** Serves what papers ask for and the deadlines they give. */
export function askedTaskRoutes(serve: Serve): void {
  serve(contract.listAskedTasks, ({ params, run }) =>
    run((operation) => showAskedTasks(operation, params.id)),
  )
  serve(contract.takeAskedTasks, ({ params: { id: paperId }, body, run }) =>
    run(async (operation) => {
      const takenTaskIds = await takeAskedTasks(operation, { paperId, ...body })
      return { ...(await showAskedTasks(operation, paperId)), takenTaskIds: [...takenTaskIds] }
    }),
  )
  serve(contract.returnAskedTasks, ({ params: { id: paperId }, body, run }) =>
    run(async (operation) => {
      await returnAskedTasks(operation, { paperId, ...body })
      return showAskedTasks(operation, paperId)
    }),
  )
  serve(contract.fillDeadline, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await fillDeadline(operation, { taskId: id, ...body })
      return showTask(operation, id)
    }),
  )
  serve(contract.clearFilledDeadline, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await clearFilledDeadline(operation, { taskId: id, ...body })
      return showTask(operation, id)
    }),
  )
}
