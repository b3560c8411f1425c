import { memberPage } from '../../app/roots.tsx'

/** The pages of papers: the list, dropping one, looking at one, reviewing what was read. */
export const documentRoutes = [
  memberPage({ path: '/papers', name: 'PapersPage', page: () => import('./pages/PapersPage.tsx') }),
  memberPage({ path: '/papers/import', name: 'ImportPage', page: () => import('./pages/ImportPage.tsx') }),
  memberPage({ path: '/papers/$paperId', name: 'PaperPage', page: () => import('./pages/PaperPage.tsx') }),
  memberPage({ path: '/drafts/$draftId', name: 'ReviewPage', page: () => import('./pages/ReviewPage.tsx') }),
]
