import * as contract from '#contract/recommendation'
import type { Serve } from '#http/route'
import type { Operation } from '#platform/operation'
import {
  acceptRecommendation,
  reopenRecommendation,
  reportRecommendation,
  returnRecommendation,
} from '../operations/move-recommendation.ts'
import { showRecommendation, showRecommendations } from '../operations/show-recommendations.ts'
import {
  addRecommendation,
  correctRecommendation,
  removeRecommendation,
} from '../operations/write-recommendation.ts'

/** Serves what inspections recommend, and what became of it. */
export function recommendationRoutes(serve: Serve): void {
  serve(contract.listRecommendations, ({ query, run }) =>
    run((operation) => showRecommendations(operation, query)),
  )
  serve(contract.addRecommendation, ({ params: { id, visitId }, body, run }) =>
    run(async (operation) => {
      const added = await addRecommendation(operation, { inspectionId: id, visitId }, body)
      return showRecommendation(operation, added)
    }),
  )
  serve(contract.correctRecommendation, ({ params: { id }, body: { version, due, ...given }, run }) =>
    run(
      changed(id, (operation) =>
        correctRecommendation(
          operation,
          { recommendationId: id, version },
          { ...given, ...(due ? { due } : {}) },
        ),
      ),
    ),
  )
  serve(contract.removeRecommendation, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await removeRecommendation(operation, { recommendationId: id, ...body })
      return { removed: true } as const
    }),
  )
  serve(contract.reportRecommendation, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => reportRecommendation(operation, { recommendationId: id, ...body }))),
  )
  serve(contract.acceptRecommendation, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => acceptRecommendation(operation, { recommendationId: id, ...body }))),
  )
  serve(contract.returnRecommendation, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => returnRecommendation(operation, { recommendationId: id, ...body }))),
  )
  serve(contract.reopenRecommendation, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => reopenRecommendation(operation, { recommendationId: id, ...body }))),
  )
}

/** Does something to a recommendation and answers with it. */
function changed(id: string, change: (operation: Operation) => Promise<void>) {
  return async (operation: Operation) => {
    await change(operation)
    return showRecommendation(operation, id)
  }
}
