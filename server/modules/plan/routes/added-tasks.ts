import * as contract from '#contract/added-task'
import * as delegations from '#contract/delegation'
import type { Serve } from '#http/route'
import { addTask } from '../operations/add-task.ts'
import { delegate, revokeDelegation } from '../operations/delegate.ts'
import { handOverTasks, undoHandover } from '../operations/hand-over-tasks.ts'
import { showTask } from '../operations/show-task.ts'
import { showTaskChoices } from '../operations/show-task-choices.ts'
import { workViewerOf } from '../operations/show-task-work.ts'
import { countUnitTasks, showStrandedTasks } from '../operations/stranded-tasks.ts'
import { takeTaskIntoPlan } from '../operations/take-task-into-plan.ts'
import { presentDelegation } from '../present/task-work.ts'

/** Serves tasks added to a running year, and tasks that change hands: by delegation, or when a unit has ended. */
export function addedTaskRoutes(serve: Serve): void {
  serve(contract.readTaskChoices, ({ params, run }) =>
    run((operation) => showTaskChoices(operation, params.id)),
  )
  serve(contract.addTask, ({ params: { id: planId }, body, run }) =>
    run(async (operation) => showTask(operation, await addTask(operation, { planId, ...body }))),
  )
  serve(contract.takeTaskIntoPlan, ({ params: { id: taskId }, body, run }) =>
    run(async (operation) => {
      await takeTaskIntoPlan(operation, { taskId, ...body })
      return showTask(operation, taskId)
    }),
  )
  serve(contract.listStrandedTasks, ({ params, run }) =>
    run((operation) => showStrandedTasks(operation, params.id)),
  )
  serve(contract.handOverTasks, ({ body, run }) => run((operation) => handOverTasks(operation, body)))
  serve(contract.undoHandover, ({ params, run }) =>
    run(async (operation) => {
      await undoHandover(operation, params.id)
      return { undone: true as const }
    }),
  )
  serve(contract.countUnitTasks, ({ params, run }) =>
    run((operation) => countUnitTasks(operation, params.id)),
  )
  delegationRoutes(serve)
}

function delegationRoutes(serve: Serve): void {
  serve(delegations.delegate, ({ body, run }) =>
    run(async (operation) =>
      presentDelegation(await delegate(operation, body), await workViewerOf(operation)),
    ),
  )
  serve(delegations.revokeDelegation, ({ params: { id }, body, run }) =>
    run(async (operation) =>
      presentDelegation(await revokeDelegation(operation, { id, ...body }), await workViewerOf(operation)),
    ),
  )
}
