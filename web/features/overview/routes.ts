import { readLeadershipPage } from '#contract/overview'
import { asking } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { memberPage } from '../../app/roots.tsx'

/** A year in numbers, what the leadership must know, and the reports. */
export const overviewRoutes = [
  memberPage({
    path: '/overview',
    name: 'OverviewPage',
    page: () => import('./pages/OverviewPage.tsx'),
  }),
  memberPage({
    path: '/leadership',
    name: 'LeadershipPage',
    page: () => import('./pages/LeadershipPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(readLeadershipPage)),
  }),
  memberPage({
    path: '/period-reports',
    name: 'ReportsPage',
    page: () => import('./pages/ReportsPage.tsx'),
  }),
  memberPage({
    path: '/period-reports/$reportId',
    name: 'ReportPage',
    page: () => import('./pages/ReportPage.tsx'),
  }),
]
