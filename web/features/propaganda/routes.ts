import { memberPage } from '../../app/roots.tsx'

/** The page of the propaganda plan. */
export const propagandaRoutes = [
  memberPage({
    path: '/propaganda',
    name: 'PropagandaPage',
    page: () => import('./pages/PropagandaPage.tsx'),
  }),
]
