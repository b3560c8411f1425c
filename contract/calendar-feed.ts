import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { done } from './identity.ts'

/** A calendar that a program for calendars asks for by itself: of a member, or of a unit. */
export const calendarFeed = z.object({
  id: z.uuid(),
  /** Null for the member's own. */
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  madeAt: z.iso.datetime(),
  /** When a program last asked for it, to within some minutes. */
  readAt: z.iso.datetime().nullable(),
})
export type CalendarFeed = z.infer<typeof calendarFeed>

export const listCalendarFeeds = endpoint({
  id: 'reminder.listCalendarFeeds',
  title: 'Các lịch theo dõi của tôi',
  method: 'GET',
  path: '/api/calendar-feeds',
  access: 'member',
  answer: z.object({
    feeds: z.array(calendarFeed),
    /** Units for which a calendar may be made and is not there yet. */
    units: z.array(z.object({ id: z.uuid(), name: z.string() })),
    abilities: z.object({ makeForUnit: ability }),
  }),
})

/** The address holds the secret and is told this once. */
const madeFeed = z.object({ id: z.uuid(), address: z.url() })

export const makeCalendarFeed = endpoint({
  id: 'reminder.makeCalendarFeed',
  title: 'Tạo lịch theo dõi',
  method: 'POST',
  path: '/api/calendar-feeds',
  access: 'member',
  body: z.object({ unitId: z.uuid().nullable() }),
  answer: madeFeed,
})

export const renewCalendarFeed = endpoint({
  id: 'reminder.renewCalendarFeed',
  title: 'Đổi đường dẫn của lịch theo dõi',
  method: 'POST',
  path: '/api/calendar-feeds/:id/address',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: madeFeed,
})

export const revokeCalendarFeed = endpoint({
  id: 'reminder.revokeCalendarFeed',
  title: 'Thu hồi lịch theo dõi',
  method: 'DELETE',
  path: '/api/calendar-feeds/:id',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: done,
})

/** The calendar itself, for whoever has its secret address; iCalendar (RFC 5545). */
export const readCalendarFeed = endpoint({
  id: 'reminder.readCalendarFeed',
  title: 'Lịch theo dõi dạng iCalendar',
  method: 'GET',
  path: '/api/calendar-feeds/:token.ics',
  access: 'public',
  params: z.object({ token: z.string().max(100) }),
  answer: z.unknown(),
  download: true,
})
