import { createRouter } from '@tanstack/react-router'
import { awardRoutes } from '../features/award/routes.ts'
import { blocRoutes } from '../features/bloc/routes.ts'
import { documentRoutes } from '../features/document/routes.ts'
import { identityOpenRoutes, identityRoutes } from '../features/identity/routes.ts'
import { inspectionRoutes } from '../features/inspection/routes.ts'
import { movementRoutes } from '../features/movement/routes.ts'
import { organisationRoutes } from '../features/organisation/routes.ts'
import { overviewRoutes } from '../features/overview/routes.ts'
import { planRoutes } from '../features/plan/routes.ts'
import { propagandaRoutes } from '../features/propaganda/routes.ts'
import { regulationRoutes } from '../features/regulation/routes.ts'
import { reminderRoutes } from '../features/reminder/routes.ts'
import { targetRoutes } from '../features/target/routes.ts'
import { parseSearch, writeSearch } from './address.ts'
import { CrashPage } from './layouts/CrashPage.tsx'
import { memberRoot, openRoot, rootRoute } from './roots.tsx'

// Each feature lists its pages in web/features/<name>/routes.ts with `memberPage` and `openPage` of roots.tsx, one list
// for pages inside the frame of the app and one for pages that stand alone. They meet only here.
const memberRoutes = [
  ...awardRoutes,
  ...blocRoutes,
  ...documentRoutes,
  ...identityRoutes,
  ...inspectionRoutes,
  ...movementRoutes,
  ...organisationRoutes,
  ...overviewRoutes,
  ...planRoutes,
  ...propagandaRoutes,
  ...regulationRoutes,
  ...reminderRoutes,
  ...targetRoutes,
]
const openRoutes = [...identityOpenRoutes]

/** The map of the app, ready to be shown. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([
      memberRoot.addChildren(memberRoutes),
      openRoot.addChildren([...openRoutes]),
    ]),
    parseSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
  })
}
