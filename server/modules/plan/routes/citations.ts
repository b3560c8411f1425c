import * as contract from '#contract/citation'
import type { Serve } from '#http/route'
import { reopenCitation, settleCitation } from '../operations/settle-citation.ts'
import { showDraftCitations, showPaperCitations, showPlanCitations } from '../operations/show-citations.ts'

/** Serves what the library says of the citations of papers. */
export function citationRoutes(serve: Serve): void {
  serve(contract.readDraftCitations, ({ params, run }) =>
    run((operation) => showDraftCitations(operation, params.id)),
  )
  serve(contract.readPlanCitations, ({ params, run }) =>
    run((operation) => showPlanCitations(operation, params.id)),
  )
  serve(contract.readPaperCitations, ({ params, run }) =>
    run((operation) => showPaperCitations(operation, params.id)),
  )
  serve(contract.settleCitation, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await settleCitation(operation, { draftId: id, ...body })
      return showDraftCitations(operation, id)
    }),
  )
  serve(contract.reopenCitation, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await reopenCitation(operation, { draftId: id, ...body })
      return showDraftCitations(operation, id)
    }),
  )
}
