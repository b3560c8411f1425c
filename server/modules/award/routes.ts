import * as contract from '#contract/granted-award'
import type { Serve } from '#http/route'
import { recordAwards } from './operations/record-awards.ts'
import { showGrantedAwards } from './operations/show-granted-awards.ts'
import { showPaperAwardees } from './operations/show-paper-awardees.ts'
import { withdrawAwards } from './operations/withdraw-awards.ts'

/** Serves whom papers name for awards, and the award history. */
export function awardRoutes(serve: Serve): void {
  serve(contract.listPaperAwardees, ({ params, run }) =>
    run((operation) => showPaperAwardees(operation, params.id)),
  )
  serve(contract.recordAwards, ({ params: { id: paperId }, body, run }) =>
    run(async (operation) => {
      const recordedIds = await recordAwards(operation, { paperId, ...body })
      return { ...(await showPaperAwardees(operation, paperId)), recordedIds: [...recordedIds] }
    }),
  )
  serve(contract.withdrawAwards, ({ body, run }) =>
    run(async (operation) => ({ withdrawn: await withdrawAwards(operation, body.ids) })),
  )
  serve(contract.listGrantedAwards, ({ query, run }) =>
    run((operation) => showGrantedAwards(operation, query)),
  )
}
