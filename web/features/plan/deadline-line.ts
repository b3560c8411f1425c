import type { TaskRow } from '#contract/task'
import { daysBetween, showDay } from '#text/days'

type Standing = Pick<
  TaskRow,
  'wording' | 'startsOn' | 'lateFrom' | 'waitsFor' | 'state' | 'deadlineState' | 'doneOn'
>

/** The wording of the paper, and what it comes to today. */
export interface DeadlineLine {
  readonly wording: string
  readonly meaning: string
}

/** “Trước 30/3/2027” → “trễ từ 31/03/2027”. Nothing is said that the paper and the agency's reading do not say. */
export function deadlineLine(task: Standing, today: string): DeadlineLine {
  return { wording: task.wording ?? 'Không ghi thời hạn', meaning: meaningOf(task, today) }
}

function meaningOf(task: Standing, today: string): string {
  const { state, lateFrom, waitsFor, startsOn, doneOn } = task
  if (state === 'cancelled') return 'đã hủy'
  if (state === 'done') return doneOn ? `xong ngày ${showDay(doneOn)}` : 'xong'
  if (lateFrom && task.deadlineState === 'late') {
    return `trễ từ ${showDay(lateFrom)} (${daysBetween(lateFrom, today) + 1} ngày)`
  }
  if (waitsFor && !lateFrom) return `đang chờ ${awaited(waitsFor)}, chưa thể trễ`
  const parts = [
    startsOn && startsOn > today ? `làm được từ ${showDay(startsOn)}` : '',
    lateFrom ? `trễ từ ${showDay(lateFrom)}${remaining(lateFrom, today)}` : '',
    waitsFor ? `còn chờ ${awaited(waitsFor)}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('; ') : 'không có ngày bị trễ'
}

/** What is waited for, without the “theo” of “theo kế hoạch của Khối”. */
function awaited(waitsFor: string): string {
  return waitsFor.replace(/^theo\s+/i, '')
}

/** The days left are only worth a word when they are few. */
function remaining(lateFrom: string, today: string): string {
  const days = daysBetween(today, lateFrom) - 1
  if (days > 14) return ''
  return days <= 0 ? ', hôm nay là ngày cuối' : `, còn ${days} ngày`
}
