import * as contract from '#contract/plan'
import * as taskContract from '#contract/task'
import type { Serve } from '#http/route'
import { WrittenAnswer } from '#http/written-answer'
import type { Operation } from '#platform/operation'
import { cancelTask } from './operations/cancel-task.ts'
import { correctTask } from './operations/correct-task.ts'
import { finishTask } from './operations/finish-task.ts'
import { noteTask } from './operations/note-task.ts'
import { planAsPaper, printPaper } from './operations/print-plan.ts'
import { reopenTask } from './operations/reopen-task.ts'
import { showMyWorkPage } from './operations/show-my-work.ts'
import { showPlan, showPlans } from './operations/show-plan.ts'
import { findTasks, showTask } from './operations/show-task.ts'
import { startTask } from './operations/start-task.ts'
import { mayReview } from './policy.ts'
import { openPageCache } from './present/page-cache.ts'
import { askedTaskRoutes } from './routes/asked-tasks.ts'
import { citationRoutes } from './routes/citations.ts'
import { draftRoutes } from './routes/drafts.ts'
import { nextYearRoutes } from './routes/next-year.ts'

const CACHE_BYTES = 24 * 1024 * 1024

const printedTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/** Serves plans, tasks, one's own work and the drafts. */
export function planRoutes(serve: Serve): void {
  const pages = openPageCache(CACHE_BYTES)

  serve(contract.listPlans, ({ run, actor }) =>
    run(async (operation) => ({
      plans: await showPlans(operation),
      abilities: { importPlan: mayReview(actor()) },
    })),
  )
  serve(contract.readPlan, async ({ params, run }) => {
    return new WrittenAnswer(await run((operation) => showPlan(operation, params.id, pages)))
  })
  serve(contract.downloadPlan, async ({ params: { id }, query: { format, look }, run, reply }) => {
    const paper = await run((operation) => planAsPaper(operation, { planId: id, look }))
    const name = `${paper.head.title.replaceAll('\n', ' ') || 'Kế hoạch'}.${format}`
    return reply
      .type(printedTypes[format])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(Buffer.from(await printPaper(paper, format)))
  })
  serve(contract.readMyWork, async ({ run }) => {
    return new WrittenAnswer(await run((operation) => showMyWorkPage(operation, pages)))
  })

  serve(taskContract.searchTasks, ({ query: { unitId, ...query }, run }) =>
    run((operation) => findTasks(operation, { ...query, unitIds: unitId ? [unitId] : undefined })),
  )
  serve(taskContract.readTask, ({ params, run }) => run((operation) => showTask(operation, params.id)))
  moveRoutes(serve)
  draftRoutes(serve)
  nextYearRoutes(serve)
  citationRoutes(serve)
  askedTaskRoutes(serve)
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
  serve(taskContract.correctTask, ({ params: { id }, body: { version, ...corrections }, run }) =>
    run(moved(id, (operation) => correctTask(operation, { taskId: id, version }, corrections))),
  )
}
