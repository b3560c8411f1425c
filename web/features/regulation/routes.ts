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
  memberPage({
    path: '/instruments',
    name: 'InstrumentsPage',
    page: () => import('./pages/InstrumentsPage.tsx'),
  }),
  memberPage({
    path: '/instruments/new',
    name: 'NewInstrumentPage',
    page: () => import('./pages/NewInstrumentPage.tsx'),
  }),
  memberPage({
    path: '/instruments/$instrumentId',
    name: 'InstrumentPage',
    page: () => import('./pages/InstrumentPage.tsx'),
  }),
  memberPage({
    path: '/law-coverage',
    name: 'CoveragePage',
    page: () => import('./pages/CoveragePage.tsx'),
  }),
  memberPage({
    path: '/entered-standards',
    name: 'EnteredStandardsPage',
    page: () => import('./pages/EnteredStandardsPage.tsx'),
  }),
  memberPage({
    path: '/entered-standards/new',
    name: 'NewStandardPage',
    page: () => import('./pages/NewStandardPage.tsx'),
  }),
  memberPage({
    path: '/entered-standards/$standardId',
    name: 'EnteredStandardPage',
    page: () => import('./pages/EnteredStandardPage.tsx'),
  }),
  memberPage({
    path: '/awards',
    name: 'AwardsPage',
    page: () => import('./pages/AwardsPage.tsx'),
  }),
  memberPage({ path: '/awards/$award', name: 'AwardPage', page: () => import('./pages/AwardPage.tsx') }),
  memberPage({ path: '/trial', name: 'TrialPage', page: () => import('./pages/TrialPage.tsx') }),
  memberPage({
    path: '/comparison',
    name: 'ComparisonPage',
    page: () => import('./pages/ComparisonPage.tsx'),
  }),
]
