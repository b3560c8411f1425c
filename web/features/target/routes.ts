import { memberPage } from '../../app/roots.tsx'

/** The page of targets: what the agency aims at in a year, and how far it has come. */
export const targetRoutes = [
  memberPage({ path: '/targets', name: 'TargetsPage', page: () => import('./pages/TargetsPage.tsx') }),
]
