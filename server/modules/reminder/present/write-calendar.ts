import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator'
import { addDays, type PlainDate, showDate } from '#law'
import type { DueItem } from '#platform/due-item'

/** What a calendar is made of. */
export interface CalendarOf {
  readonly name: string
  readonly today: PlainDate
  readonly soonDays: number
  readonly publicUrl: string
  readonly items: readonly DueItem[]
}

/** Programs for calendars ask again after so long. */
const ASKED_EVERY_S = 3_600

/** Alarms ring at seven: so long before the midnight that ends a day. */
const SEVEN_S = 17 * 3_600
const DAY_S = 24 * 3_600

/**
 * Writes the deadlines among things that are due as iCalendar: whole days, from the day on which something can start,
 * where it has one, to the last on which it is not late, with an alarm some days before that day and one on it. What
 * only waits for others has no day and is left out; what is done is no longer due and so gone.
 */
export function writeCalendar({ name, today, soonDays, publicUrl, items }: CalendarOf): string {
  const host = new URL(publicUrl).hostname
  // Days need no time zone; it is told for the sake of what shows them.
  const zone = { 'X-WR-TIMEZONE': 'Asia/Ho_Chi_Minh' }
  const calendar = ical({ name, ttl: ASKED_EVERY_S, x: zone, prodId: '//thidua//calendar//VI' })
  for (const item of items) {
    if (item.lateFrom === null) continue
    const lastDay = addDays(item.lateFrom, -1)
    const event = calendar.createEvent({
      id: `${item.kind}-${item.id}@${host}`,
      // The same all day, so that an unchanged calendar is the same to the letter.
      stamp: instantOf(today),
      allDay: true,
      start: instantOf(firstDay(item.startsOn, lastDay)),
      end: instantOf(item.lateFrom),
      summary: item.title,
      description: [item.wording, `Hạn cuối: ${showDate(lastDay)}.`].filter(Boolean).join('\n'),
      url: `${publicUrl}${item.path}`,
    })
    for (const days of soonDays > 0 ? [soonDays, 0] : [0]) {
      const alarm = { type: ICalAlarmType.display, description: item.title, trigger: days * DAY_S + SEVEN_S }
      // The generator takes this from nowhere else.
      event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.end)
    }
  }
  return calendar.toString()
}

const firstDay = (startsOn: PlainDate | null, lastDay: PlainDate): PlainDate =>
  startsOn !== null && startsOn < lastDay ? startsOn : lastDay

/** The generator reads days off the UTC side of an instant when it is given no time zone. */
const instantOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`)
