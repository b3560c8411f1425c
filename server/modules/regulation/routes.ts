import type { Serve } from '#http/route'
import { coverageRoutes } from './routes/coverage.ts'
import { judgingRoutes } from './routes/judging.ts'
import { libraryRoutes } from './routes/library.ts'
import { localRuleRoutes } from './routes/local-rules.ts'
import { simulationRoutes } from './routes/simulation.ts'
import { standardRoutes } from './routes/standards.ts'

/** Serves the law of the agency: its own rules, the library, the standards that were entered, and what they come to. */
export function regulationRoutes(serve: Serve): void {
  localRuleRoutes(serve)
  libraryRoutes(serve)
  coverageRoutes(serve)
  standardRoutes(serve)
  judgingRoutes(serve)
  simulationRoutes(serve)
}
