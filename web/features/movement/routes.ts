import { memberPage } from '../../app/roots.tsx'

/** The pages of movements, of what units do in them, and of the best practices that came of them. */
export const movementRoutes = [
  memberPage({
    path: '/movements',
    name: 'MovementsPage',
    page: () => import('./pages/MovementsPage.tsx'),
  }),
  memberPage({
    path: '/movements/new',
    name: 'NewMovementPage',
    page: () => import('./pages/NewMovementPage.tsx'),
  }),
  memberPage({
    path: '/movements/$movementId',
    name: 'MovementPage',
    page: () => import('./pages/MovementPage.tsx'),
  }),
  memberPage({
    path: '/movements/$movementId/edit',
    name: 'CorrectMovementPage',
    page: () => import('./pages/CorrectMovementPage.tsx'),
  }),
  memberPage({
    path: '/movements/$movementId/participations/$participationId',
    name: 'ParticipationPage',
    page: () => import('./pages/ParticipationPage.tsx'),
  }),
  memberPage({
    path: '/movements/$movementId/reviews/$stage',
    name: 'ReviewPage',
    page: () => import('./pages/ReviewPage.tsx'),
  }),
  memberPage({
    path: '/best-practices',
    name: 'BestPracticesPage',
    page: () => import('./pages/BestPracticesPage.tsx'),
  }),
]
