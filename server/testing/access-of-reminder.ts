import { randomUUID } from 'node:crypto'
import { type Access, access, office } from './access.ts'

/** Reminders are everyone's own; nobody reads or marks those of another. */
export const accessOfReminder: Readonly<Record<string, Access>> = {
  'reminder.countReminders': access('member'),
  'reminder.listReminders': access('member'),
  'reminder.markReminders': access('member', () => ({ body: { ids: [randomUUID()], read: true } })),
  'reminder.markAllReminders': access('member', () => ({ body: { until: '2026-01-01T00:00:00Z' } })),
  'reminder.readReminderChoice': access('member'),
  'reminder.changeReminderChoice': access('member', () => ({ body: { mails: true } })),
  'reminder.readReminderRule': access('member'),
  'reminder.changeReminderRule': access(office, (_, version) => ({
    body: {
      ...{ againEveryDays: 7, headAfterDays: 3, leadershipAfterDays: 10 },
      ...{ countedIn: 'workingDays', mailDays: 'workingDays', atHour: 7, version },
    },
  })),
  'reminder.listCalendarFeeds': access('member'),
  'reminder.makeCalendarFeed': access(['officer'], ({ unit: unitId }) => ({ body: { unitId } })),
  'reminder.renewCalendarFeed': access('member', ({ calendarFeed: id }) => ({ params: { id } })),
  'reminder.revokeCalendarFeed': access('member', ({ calendarFeed: id }) => ({ params: { id } })),
  'reminder.readCalendarFeed': access('public', ({ calendarToken: token }) => ({
    params: { token },
  })),
}
