import { memberPage } from '../../app/roots.tsx'

/** Reminders, how they come, and calendars to subscribe to. */
export const reminderRoutes = [
  memberPage({
    path: '/reminders',
    name: 'RemindersPage',
    page: () => import('./pages/RemindersPage.tsx'),
  }),
  memberPage({
    path: '/reminders/settings',
    name: 'ReminderSettingsPage',
    page: () => import('./pages/ReminderSettingsPage.tsx'),
  }),
  memberPage({
    path: '/calendars',
    name: 'CalendarsPage',
    page: () => import('./pages/CalendarsPage.tsx'),
  }),
]
