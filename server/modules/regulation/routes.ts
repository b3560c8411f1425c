import type { Serve } from '#http/route'
import { coverageRoutes } from './routes/coverage.ts'
import { libraryRoutes } from './routes/library.ts'
import { localRuleRoutes } from './routes/local-rules.ts'
import { standardRoutes } from './routes/standards.ts'

/** Serves the law of the agency: its own rules, the library of instruments and the standards that were entered. */
export function regulationRoutes(serve: Serve): void {
  localRuleRoutes(serve)
  libraryRoutes(serve)
  coverageRoutes(serve)
  standardRoutes(serve)
}
