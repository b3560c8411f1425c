import { memberPage } from '../../app/roots.tsx'

/** The page of blocs, clusters and superiors. */
export const blocRoutes = [
  memberPage({
    path: '/blocs',
    name: 'BlocsPage',
    page: () => import('./pages/BlocsPage.tsx'),
  }),
]
