import { createRoute } from '@tanstack/react-router'
import { listPlans, readMyWork, readPlan } from '#contract/plan'
import { readTask } from '#contract/task'
import { readTaskWork, readWaitingWork } from '#contract/task-work'
import { asking } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { memberFrame, memberPage, pageWithin } from '../../app/roots.tsx'

const taskPanel = () => import('./pages/TaskPanel.tsx')

const prefetchTask = ({ taskId = '' }: Readonly<Record<string, string>>): unknown =>
  Promise.all([
    queryClient.prefetchQuery(asking(readTask, { params: { id: taskId } })),
    queryClient.prefetchQuery(asking(readTaskWork, { params: { id: taskId } })),
  ])

const myWork = memberFrame('myWork', {
  name: 'MyWorkPage',
  page: () => import('./pages/MyWorkPage.tsx'),
  prefetch: () =>
    Promise.all([
      queryClient.prefetchQuery(asking(readMyWork)),
      queryClient.prefetchQuery(asking(readWaitingWork)),
    ]),
})

const plan = memberPage({
  path: '/plans/$planId',
  name: 'PlanPage',
  page: () => import('./pages/PlanPage.tsx'),
  prefetch: ({ planId = '' }) => queryClient.prefetchQuery(asking(readPlan, { params: { id: planId } })),
})

/** The pages of the year. A task opens beside the list it was found in. */
export const planRoutes = [
  myWork.addChildren([
    createRoute({ getParentRoute: () => myWork, path: '/' }),
    pageWithin(() => myWork, {
      path: '/tasks/$taskId',
      name: 'TaskPanel',
      page: taskPanel,
      prefetch: prefetchTask,
    }),
  ]),
  memberPage({
    path: '/plans',
    name: 'PlansPage',
    page: () => import('./pages/PlansPage.tsx'),
    prefetch: () => queryClient.prefetchQuery(asking(listPlans)),
  }),
  memberPage({
    path: '/paper-template',
    name: 'PaperTemplatePage',
    page: () => import('./pages/PaperTemplatePage.tsx'),
  }),
  memberPage({
    path: '/plans/$planId/year-differences/$laterId',
    name: 'YearDifferencesPage',
    page: () => import('./pages/YearDifferencesPage.tsx'),
  }),
  memberPage({
    path: '/drafts/$draftId/year-differences',
    name: 'DraftDifferencesPage',
    page: () => import('./pages/DraftDifferencesPage.tsx'),
  }),
  plan.addChildren([
    pageWithin(() => plan, {
      path: '/tasks/$taskId',
      name: 'TaskPanel',
      page: taskPanel,
      prefetch: prefetchTask,
    }),
  ]),
]
