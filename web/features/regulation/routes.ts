import { listLocalRules } from '#contract/regulation'
import { asking } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { memberPage } from '../../app/roots.tsx'

/** The agency's own readings. */
export const regulationRoutes = [
  memberPage({
    path: '/regulations',
    name: 'RegulationsPage',
    page: () => import('./pages/RegulationsPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(listLocalRules)),
  }),
]
