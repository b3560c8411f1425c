import { listArrivals } from '#contract/arrival'
import { readPaperText } from '#contract/document'
import { asking } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { memberPage } from '../../app/roots.tsx'

/** The pages of papers: what arrives, the library, dropping a plan, looking at one, reviewing what was read. */
export const documentRoutes = [
  memberPage({
    path: '/inbox',
    name: 'InboxPage',
    page: () => import('./pages/InboxPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(listArrivals)),
  }),
  memberPage({ path: '/papers', name: 'PapersPage', page: () => import('./pages/PapersPage.tsx') }),
  memberPage({ path: '/papers/import', name: 'ImportPage', page: () => import('./pages/ImportPage.tsx') }),
  memberPage({
    path: '/papers/$paperId',
    name: 'PaperPage',
    page: () => import('./pages/PaperPage.tsx'),
    prefetch: ({ paperId = '' }) =>
      queryClient.prefetchQuery(asking(readPaperText, { params: { id: paperId } })),
  }),
  memberPage({ path: '/drafts/$draftId', name: 'ReviewPage', page: () => import('./pages/ReviewPage.tsx') }),
]
