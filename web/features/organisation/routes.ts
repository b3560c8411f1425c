import { listUnits, readAgency } from '#contract/organisation'
import { readPerson } from '#contract/people'
import { asking } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { memberPage } from '../../app/roots.tsx'

/** The agency, its units and its people. */
export const organisationRoutes = [
  memberPage({
    path: '/agency',
    name: 'AgencyPage',
    page: () => import('./pages/AgencyPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(readAgency)),
  }),
  memberPage({
    path: '/units',
    name: 'UnitsPage',
    page: () => import('./pages/UnitsPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(listUnits)),
  }),
  memberPage({
    path: '/units/$unitId',
    name: 'UnitPage',
    page: () => import('./pages/UnitPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(listUnits)),
  }),
  memberPage({ path: '/people', name: 'PeoplePage', page: () => import('./pages/PeoplePage.tsx') }),
  memberPage({
    path: '/people/$personId',
    name: 'PersonPage',
    page: () => import('./pages/PersonPage.tsx'),
    prefetch: ({ personId = '' }) =>
      queryClient.prefetchQuery(asking(readPerson, { params: { id: personId } })),
  }),
]
