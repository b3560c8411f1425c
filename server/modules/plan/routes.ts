import * as occurrenceContract from '#contract/occurrence'
import * as contract from '#contract/plan'
import * as taskContract from '#contract/task'
import type { Serve } from '#http/route'
import type { Caller } from '#http/session'
import { WrittenAnswer } from '#http/written-answer'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { cancelTask } from './operations/cancel-task.ts'
import { correctTask } from './operations/correct-task.ts'
import { finishOccurrence } from './operations/finish-occurrence.ts'
import { finishTask } from './operations/finish-task.ts'
import { noteTask } from './operations/note-task.ts'
import { reopenOccurrence } from './operations/reopen-occurrence.ts'
import { reopenTask } from './operations/reopen-task.ts'
import { showMyWorkPage } from './operations/show-my-work.ts'
import { showPlan, showPlans } from './operations/show-plan.ts'
import { findTasks, showTask } from './operations/show-task.ts'
import { startTask } from './operations/start-task.ts'
import { mayReview } from './policy.ts'
import { type Asked, openPageCache } from './present/page-cache.ts'
import { addedTaskRoutes } from './routes/added-tasks.ts'
import { askedTaskRoutes } from './routes/asked-tasks.ts'
import { citationRoutes } from './routes/citations.ts'
import { draftRoutes } from './routes/drafts.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { nextYearRoutes } from './routes/next-year.ts'
import { printingRoutes } from './routes/printing.ts'
import { taskWorkRoutes } from './routes/task-work.ts'

const CACHE_BYTES = 24 * 1024 * 1024

/** Serves plans, tasks, one's own work and the drafts. */
export function planRoutes(serve: Serve): void {
  const pages = openPageCache(CACHE_BYTES)

  serve(contract.listPlans, ({ run, actor }) =>
    run(async (operation) => ({
      plans: await showPlans(operation),
      abilities: { importPlan: mayReview(actor()) },
    })),
  )
  serve(contract.readPlan, async ({ params, caller, run }) => {
    const look = () => run((operation) => showPlan(operation, params.id, pages))
    return new WrittenAnswer(await pages.recall(askedBy(caller, `plan ${params.id}`), look))
  })
  serve(contract.readMyWork, async ({ caller, run }) => {
    const look = () => run((operation) => showMyWorkPage(operation, pages))
    return new WrittenAnswer(await pages.recall(askedBy(caller, 'work'), look))
  })

  serve(taskContract.searchTasks, ({ query: { unitId, ...query }, run }) =>
    run((operation) => findTasks(operation, { ...query, unitIds: unitId ? [unitId] : undefined })),
  )
  serve(taskContract.readTask, ({ params, run }) => run((operation) => showTask(operation, params.id)))
  moveRoutes(serve)
  draftRoutes(serve)
  nextYearRoutes(serve)
  printingRoutes(serve)
  citationRoutes(serve)
  askedTaskRoutes(serve)
  taskWorkRoutes(serve)
  evidenceRoutes(serve)
  addedTaskRoutes(serve)
}

/** A page as someone sees it: all that it shows depends on these, the day and the rows of the agency. */
function askedBy(caller: Caller, page: string): Asked {
  if (caller.kind !== 'member') throw new Refusal('notSignedIn')
  const { agencyId, personId, roles, unitIds, headedUnitIds } = caller.actor
  return { question: [page, agencyId, personId, roles, unitIds, headedUnitIds], asOf: caller.asOf }
}

function moveRoutes(serve: Serve): void {
  /** Does something to a task and answers with its page. */
  const moved =
    (taskId: string, move: (operation: Operation) => Promise<void>) => async (operation: Operation) => {
      await move(operation)
      return showTask(operation, taskId)
    }

  serve(taskContract.startTask, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => startTask(operation, { taskId: id, ...body }))),
  )
  serve(taskContract.finishTask, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => finishTask(operation, { taskId: id, ...body }))),
  )
  serve(taskContract.reopenTask, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => reopenTask(operation, { taskId: id, ...body }))),
  )
  serve(taskContract.cancelTask, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => cancelTask(operation, { taskId: id, ...body }))),
  )
  serve(taskContract.noteTask, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => noteTask(operation, { taskId: id, ...body }))),
  )
  serve(occurrenceContract.finishOccurrence, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => finishOccurrence(operation, { taskId: id, ...body }))),
  )
  serve(occurrenceContract.reopenOccurrence, ({ params: { id }, body, run }) =>
    run(moved(id, (operation) => reopenOccurrence(operation, { taskId: id, ...body }))),
  )
  serve(taskContract.correctTask, ({ params: { id }, body: { version, ...corrections }, run }) =>
    run(moved(id, (operation) => correctTask(operation, { taskId: id, version }, corrections))),
  )
}
