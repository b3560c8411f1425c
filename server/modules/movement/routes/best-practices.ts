import * as contract from '#contract/best-practice'
import type { Serve } from '#http/route'
import {
  correctBestPractice,
  proposeBestPractice,
  removeBestPractice,
  settleBestPractice,
} from '../operations/keep-best-practice.ts'
import { showBestPractices } from '../operations/show-best-practices.ts'

/** Serves new models and good ways of doing things. */
export function bestPracticeRoutes(serve: Serve): void {
  serve(contract.listBestPractices, ({ query, run }) =>
    run((operation) => showBestPractices(operation, query)),
  )
  serve(contract.proposeBestPractice, ({ body, run }) =>
    run(async (operation) => ({ id: await proposeBestPractice(operation, body) })),
  )
  serve(contract.correctBestPractice, ({ params: { id }, body: { version, ...content }, run }) =>
    run(async (operation) => {
      await correctBestPractice(operation, { id, version }, content)
      return { id }
    }),
  )
  serve(contract.settleBestPractice, ({ params: { id }, body: { version, state }, run }) =>
    run(async (operation) => {
      await settleBestPractice(operation, { id, version }, state)
      return { id }
    }),
  )
  serve(contract.removeBestPractice, ({ params: { id }, body: { version }, run }) =>
    run(async (operation) => {
      await removeBestPractice(operation, { id, version })
      return { id }
    }),
  )
}
