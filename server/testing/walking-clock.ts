import { type Clock, dayInVietnam } from '#platform/clock'

/** A clock that stands still until somebody sets it, forward or back. */
export interface WalkingClock extends Clock {
  /** `2026-05-20T08:00` in Vietnam. */
  set(vietnamTime: string): void
}

/** Makes such a clock, standing at an instant of Vietnam. */
export function walkingClock(vietnamTime: string): WalkingClock {
  let instant = inVietnam(vietnamTime)
  return {
    now: () => instant,
    today: () => dayInVietnam(instant),
    set: (time) => {
      instant = inVietnam(time)
    },
  }
}

const inVietnam = (time: string): Date => new Date(`${time}:00+07:00`)
