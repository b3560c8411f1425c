import { type PlainDate, plainDate } from '#law'

/** What tells the time. The only place that asks the machine; everything else is handed a day or an instant. */
export interface Clock {
  now(): Date
  /** The calendar day in Vietnam. */
  today(): PlainDate
}

/** The calendar day an instant falls on in Vietnam, whatever the time zone of the machine. */
export function dayInVietnam(instant: Date): PlainDate {
  return plainDate(vietnam.format(instant))
}

/** The hour of the day in Vietnam, 0 to 23, whatever the time zone of the machine. */
export function hourInVietnam(instant: Date): number {
  return Number(vietnameseHour.format(instant))
}

const vietnameseHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: 'numeric',
  hourCycle: 'h23',
})

const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayInVietnam(new Date()),
}

/** A clock that stands still at an instant, for tests and for walking through a past or coming year. */
export function clockAt(instant: string): Clock {
  return { now: () => new Date(instant), today: () => dayInVietnam(new Date(instant)) }
}
