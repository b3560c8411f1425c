import { memberPage } from '../../app/roots.tsx'

/** The page of awards: who was granted what by which decision. */
export const awardRoutes = [
  memberPage({
    path: '/granted-awards',
    name: 'GrantedAwardsPage',
    page: () => import('./pages/GrantedAwardsPage.tsx'),
  }),
]
