import type { ReminderStage } from '#contract/reminder'
import { addDays, daysCounted, type PlainDate, showDate } from '#law'

/** What a reminder says of its item. */
export interface Told {
  readonly stage: ReminderStage
  readonly lateFrom: PlainDate | null
  readonly waitingSince: PlainDate | null
  readonly waitsFor: string | null
  readonly units: string | null
}

/** A line of a digest. */
export interface DigestLine extends Told {
  readonly title: string
  readonly path: string
}

/** How the thing stands today, in one sentence without its full stop. */
export function reminderSentence(told: Told, today: PlainDate): string {
  const { stage, waitingSince, waitsFor, units } = told
  switch (stage) {
    case 'waitingLong':
      return waitingSince === null ? 'Chờ quá lâu' : waitedFor(waitingSince, waitsFor, today)
    case 'asked':
      return ['Đề nghị đơn vị thực hiện', standing(told, today)].filter(Boolean).join('; ')
    case 'toHead':
      return `Báo cáo trưởng đơn vị: ${standing(told, today)}`
    case 'toLeadership':
      return `Báo cáo lãnh đạo: ${[units, standing(told, today)].filter(Boolean).join(', ')}`
    default:
      return standing(told, today)
  }
}

/** The last day on which something is not late yet. */
export const lastDayOf = (lateFrom: PlainDate | null): PlainDate | null =>
  lateFrom === null ? null : addDays(lateFrom, -1)

function standing({ lateFrom }: Told, today: PlainDate): string {
  const lastDay = lastDayOf(lateFrom)
  if (lateFrom === null || lastDay === null) return ''
  if (today >= lateFrom) return `trễ ${daysCounted(lateFrom, today)} ngày, hạn ${showDate(lastDay)}`
  const left = daysCounted(today, lastDay) - 1
  return left === 0 ? `hạn hôm nay ${showDate(lastDay)}` : `còn ${left} ngày, hạn ${showDate(lastDay)}`
}

function waitedFor(since: PlainDate, waitsFor: string | null, today: PlainDate): string {
  const waited = `chờ ${daysCounted(since, today)} ngày, từ ${showDate(since)}`
  return waitsFor === null ? waited : `${waited}: ${waitsFor}`
}
