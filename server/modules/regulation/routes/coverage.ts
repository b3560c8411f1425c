import * as contract from '#contract/coverage'
import { readLastText } from '#contract/entered-standard'
import type { Serve } from '#http/route'
import { plainDate } from '#law'
import { presentCoverage } from '../present/coverage.ts'
import { presentLastText } from '../present/last-text.ts'

/** Serves how far anyone may rely on the law that the program brings, and the last text read of each standard. */
export function coverageRoutes(serve: Serve): void {
  serve(contract.readCoverage, ({ run }) => run(async ({ today }) => presentCoverage(today)))
  serve(readLastText, ({ query, run }) =>
    run((operation) => presentLastText(operation, { ...query, on: plainDate(query.on) })),
  )
}
