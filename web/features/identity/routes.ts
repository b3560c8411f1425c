import { memberPage, openPage } from '../../app/roots.tsx'

/** The pages before anyone is at work: signing in, passwords, the first run, the choice of agency. */
export const identityOpenRoutes = [
  openPage({ path: '/sign-in', name: 'SignInPage', page: () => import('./pages/SignInPage.tsx') }),
  openPage({
    path: '/forgot-password',
    name: 'ForgotPasswordPage',
    page: () => import('./pages/ForgotPasswordPage.tsx'),
  }),
  openPage({
    path: '/reset-password',
    name: 'ResetPasswordPage',
    page: () => import('./pages/ResetPasswordPage.tsx'),
  }),
  openPage({ path: '/first-run', name: 'FirstRunPage', page: () => import('./pages/FirstRunPage.tsx') }),
  openPage({
    path: '/choose-agency',
    name: 'ChooseAgencyPage',
    page: () => import('./pages/ChooseAgencyPage.tsx'),
  }),
]

/** The pages of one's own account, and of the administrator. */
export const identityRoutes = [
  memberPage({ path: '/account', name: 'AccountPage', page: () => import('./pages/AccountPage.tsx') }),
  memberPage({ path: '/members', name: 'MembersPage', page: () => import('./pages/MembersPage.tsx') }),
  memberPage({ path: '/audit', name: 'AuditPage', page: () => import('./pages/AuditPage.tsx') }),
  memberPage({ path: '/outbox', name: 'OutboxPage', page: () => import('./pages/OutboxPage.tsx') }),
]
