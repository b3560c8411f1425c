import { memberPage } from '../../app/roots.tsx'

/** The pages of inspections: the rounds, one of them, and what all of them recommended. */
export const inspectionRoutes = [
  memberPage({
    path: '/inspections',
    name: 'InspectionsPage',
    page: () => import('./pages/InspectionsPage.tsx'),
  }),
  memberPage({
    path: '/inspections/new',
    name: 'NewInspectionPage',
    page: () => import('./pages/NewInspectionPage.tsx'),
  }),
  memberPage({
    path: '/inspections/$inspectionId',
    name: 'InspectionPage',
    page: () => import('./pages/InspectionPage.tsx'),
  }),
  memberPage({
    path: '/inspections/$inspectionId/edit',
    name: 'EditInspectionPage',
    page: () => import('./pages/EditInspectionPage.tsx'),
  }),
  memberPage({
    path: '/recommendations',
    name: 'RecommendationsPage',
    page: () => import('./pages/RecommendationsPage.tsx'),
  }),
]
