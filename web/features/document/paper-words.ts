import type { PaperSummary } from '#contract/document'
import { daysBetween, showDay } from '#text/days'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

/** Number and symbol as printed: "12/UBND-VX". */
export function numberOf({ number, symbol }: Pick<PaperSummary, 'number' | 'symbol'>): string {
  if (number === null && symbol === null) return 'Chưa ghi số'
  return [number ?? '…', symbol].filter((part) => part !== null).join('/')
}

/** What a paper is called where there is one line for it. */
export function nameOf({ title, fileName }: Pick<PaperSummary, 'title' | 'fileName'>): string {
  return title ?? fileName
}

/** A day that something is asked by, as it stands today. */
export interface DueWords {
  readonly icon: IconName
  readonly tone: Tone
  readonly words: string
}

const SOON = 7

/** "Hạn 15/04/2026, còn 3 ngày"; a day that has passed is late. */
export function dueWords(day: string, today: string): DueWords {
  const left = /^\d{4}-\d{2}-\d{2}$/.test(day) && today !== '' ? daysBetween(today, day) : null
  if (left === null || left > SOON) return { icon: 'calendar', tone: 'plain', words: `Hạn ${showDay(day)}` }
  if (left < 0) return { icon: 'late', tone: 'late', words: `Quá hạn ${showDay(day)}` }
  const remaining = left === 0 ? 'hôm nay' : `còn ${left} ngày`
  return { icon: 'due', tone: 'due', words: `Hạn ${showDay(day)}, ${remaining}` }
}

/** From when a task is late, as it stands today. */
export function lateWords(lateFrom: string, today: string): DueWords {
  if (today !== '' && lateFrom <= today) {
    return { icon: 'late', tone: 'late', words: `trễ từ ${showDay(lateFrom)}` }
  }
  const left = today === '' ? SOON + 1 : daysBetween(today, lateFrom)
  const soon = left <= SOON
  return {
    icon: soon ? 'due' : 'calendar',
    tone: soon ? 'due' : 'quiet',
    words: `trễ từ ${showDay(lateFrom)}`,
  }
}

/** How sure the recognition is of a whole paper or page: below this a person should look, as its own checks say. */
export const LOW_CONFIDENCE = 75
/** Below this a single word is marked, as the checks of the recognition do. */
export const DOUBTFUL_WORD = 60
