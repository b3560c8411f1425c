import * as contract from '#contract/entered-standard'
import type { Serve } from '#http/route'
import { correctStandardDraft, draftStandard, removeStandardDraft } from '../operations/draft-standard.ts'
import { letStandardGovern } from '../operations/let-standard-govern.ts'
import { withdrawStandard } from '../operations/withdraw-standard.ts'
import { presentEnteredStandard, presentEnteredStandards } from '../present/entered-standards.ts'

/** Serves the standards that the installation's steward enters. */
export function standardRoutes(serve: Serve): void {
  serve(contract.listEnteredStandards, ({ run }) => run(presentEnteredStandards))
  serve(contract.readEnteredStandard, ({ params, run }) =>
    run((operation) => presentEnteredStandard(operation, params.id)),
  )
  serve(contract.draftStandard, ({ body, run }) =>
    run(async (operation) => presentEnteredStandard(operation, await draftStandard(operation, body.given))),
  )
  serve(contract.correctStandardDraft, ({ params, body, run }) =>
    run(async (operation) => {
      await correctStandardDraft(operation, { id: params.id, ...body })
      return presentEnteredStandard(operation, params.id)
    }),
  )
  serve(contract.removeStandardDraft, ({ params, body, run }) =>
    run(async (operation) => {
      await removeStandardDraft(operation, { id: params.id, ...body })
      return { removed: true as const }
    }),
  )
  serve(contract.letStandardGovern, ({ params, body, run }) =>
    run(async (operation) => {
      await letStandardGovern(operation, { id: params.id, ...body })
      return presentEnteredStandard(operation, params.id)
    }),
  )
  serve(contract.withdrawStandard, ({ params, body, run }) =>
    run(async (operation) => {
      await withdrawStandard(operation, { id: params.id, ...body })
      return presentEnteredStandard(operation, params.id)
    }),
  )
}
