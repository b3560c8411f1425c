import * as contract from '#contract/inspection'
import * as conclusion from '#contract/inspection-conclusion'
import type { Serve } from '#http/route'
import type { Operation } from '#platform/operation'
import { concludeInspection, submitConclusion, takeBackConclusion } from './operations/conclude-inspection.ts'
import { correctInspection } from './operations/correct-inspection.ts'
import { linkableTasks, linkToInspection, unlinkFromInspection } from './operations/link-tasks.ts'
import { planInspection } from './operations/plan-inspection.ts'
import { recordVisit } from './operations/record-visit.ts'
import { removeInspection } from './operations/remove-inspection.ts'
import { showInspection, showInspections } from './operations/show-inspections.ts'
import { showTemplate } from './operations/show-template.ts'
import { printRoutes } from './routes/papers.ts'
import { recommendationRoutes } from './routes/recommendations.ts'

/** Serves rounds of inspection, their papers and what they recommend. */
export function inspectionRoutes(serve: Serve): void {
  serve(contract.listInspections, ({ query, run }) => run((operation) => showInspections(operation, query)))
  serve(contract.readInspectionTemplate, ({ run }) => run(showTemplate))
  serve(contract.readInspection, ({ params, run }) =>
    run((operation) => showInspection(operation, params.id)),
  )
  serve(contract.planInspection, ({ body, run }) =>
    run(async (operation) => showInspection(operation, await planInspection(operation, body))),
  )
  serve(contract.correctInspection, ({ params: { id }, body: { version, ...given }, run }) =>
    run(changed(id, (operation) => correctInspection(operation, { inspectionId: id, version }, given))),
  )
  serve(contract.removeInspection, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await removeInspection(operation, { inspectionId: id, ...body })
      return { removed: true } as const
    }),
  )
  serve(contract.recordVisit, ({ params: { id, visitId }, body: { version, ...recorded }, run }) =>
    run(changed(id, (operation) => recordVisit(operation, { inspectionId: id, visitId, version }, recorded))),
  )
  serve(conclusion.submitConclusion, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => submitConclusion(operation, { inspectionId: id, ...body }))),
  )
  serve(conclusion.takeBackConclusion, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => takeBackConclusion(operation, { inspectionId: id, ...body }))),
  )
  serve(conclusion.concludeInspection, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => concludeInspection(operation, { inspectionId: id, ...body }))),
  )
  serve(conclusion.listTasksOfInspection, ({ params, run }) =>
    run(async (operation) => ({ tasks: await linkableTasks(operation, params.id) })),
  )
  serve(conclusion.linkTaskToInspection, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => linkToInspection(operation, { inspectionId: id, ...body }))),
  )
  serve(conclusion.unlinkTaskOfInspection, ({ params: { id, taskId }, run }) =>
    run(changed(id, (operation) => unlinkFromInspection(operation, { inspectionId: id, taskId }))),
  )
  printRoutes(serve)
  recommendationRoutes(serve)
}

/** Does something to a round and answers with its page. */
function changed(id: string, change: (operation: Operation) => Promise<void>) {
  return async (operation: Operation) => {
    await change(operation)
    return showInspection(operation, id)
  }
}
