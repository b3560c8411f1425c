import * as contract from '#contract/next-year'
import type { Serve } from '#http/route'
import { readIncoming } from '#modules/document'
import { nextYearOf, startNextYear } from '../operations/draft-next-year.ts'
import { printPaper } from '../operations/print-plan.ts'
import {
  showDraftDifferences,
  showRowSources,
  showYearDifferences,
} from '../operations/show-year-differences.ts'

/** Serves the draft of the next year and the comparison of two years. */
export function nextYearRoutes(serve: Serve): void {
  serve(contract.draftNextYear, async ({ params: { id: planId }, actor, run }) => {
    const next = await run((operation) => nextYearOf(operation, planId))
    if (next.openDraftId !== null) return { draftId: next.openDraftId, alreadyOpen: true }
    const bytes = await printPaper(next.paper, 'docx')
    const incoming = await readIncoming(actor(), { bytes, fileName: next.fileName })
    return run((operation) => startNextYear(operation, { planId, incoming }))
  })
  serve(contract.readRowSources, ({ params, run }) =>
    run((operation) => showRowSources(operation, params.id)),
  )
  serve(contract.readDraftDifferences, ({ params, run }) =>
    run((operation) => showDraftDifferences(operation, params.id)),
  )
  serve(contract.readYearDifferences, ({ params, query, run }) =>
    run((operation) => showYearDifferences(operation, { planId: params.id, withId: query.with })),
  )
}
