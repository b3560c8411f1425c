import { memberPage } from '../../app/roots.tsx'

/** The pages of the year. */
export const planRoutes = [
  memberPage({ path: '/', name: 'MyWorkPage', page: () => import('./pages/MyWorkPage.tsx') }),
]
