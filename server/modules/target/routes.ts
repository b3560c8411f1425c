import * as contract from '#contract/target'
import type { Serve } from '#http/route'
import { addTarget } from './operations/add-target.ts'
import { correctTarget } from './operations/correct-target.ts'
import { enterTargetValue } from './operations/enter-target-value.ts'
import { removeTarget } from './operations/remove-target.ts'
import { showTargetHistory } from './operations/show-target-history.ts'
import { showTargets } from './operations/show-targets.ts'
import { statedInYear } from './operations/stated-in-year.ts'
import { takeStatedTargets } from './operations/take-stated-targets.ts'

/** Serves the targets of a year, their values and what the papers state. */
export function targetRoutes(serve: Serve): void {
  serve(contract.listTargets, ({ query: { year }, run }) => run((operation) => showTargets(operation, year)))
  serve(contract.listStatedTargets, ({ query: { year }, run }) =>
    run(async (operation) => ({ stated: await statedInYear(operation, year) })),
  )
  serve(contract.takeStatedTargets, ({ body, run }) =>
    run(async (operation) => ({ taken: await takeStatedTargets(operation, body) })),
  )
  serve(contract.addTarget, ({ body, run }) =>
    run(async (operation) => ({ id: await addTarget(operation, body) })),
  )
  serve(contract.correctTarget, ({ params: { id }, body: { version, ...content }, run }) =>
    run(async (operation) => {
      await correctTarget(operation, { id, version }, content)
      return { id }
    }),
  )
  serve(contract.removeTarget, ({ params: { id }, body: { version }, run }) =>
    run(async (operation) => {
      await removeTarget(operation, { id, version })
      return { id }
    }),
  )
  serve(contract.enterTargetValue, ({ params: { id }, body, run }) =>
    run(async (operation) => ({ id, version: await enterTargetValue(operation, { id, ...body }) })),
  )
  serve(contract.readTargetHistory, ({ params: { id }, run }) =>
    run((operation) => showTargetHistory(operation, id)),
  )
}
