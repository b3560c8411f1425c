import type { TaskRow } from '#contract/task'
import { daysBetween, showDay } from '#text/days'

type Standing = Pick<
  TaskRow,
  | 'wording'
  | 'startsOn'
  | 'lateFrom'
  | 'waitsFor'
  | 'state'
  | 'deadlineState'
  | 'doneOn'
  | 'waitingSince'
  | 'twoLevels'
  | 'periods'
  | 'restDay'
  | 'dueYear'
>

/** The wording of the paper, and what it comes to today. */
export interface DeadlineLine {
  readonly wording: string
  readonly meaning: string
}

/** “Trước 30/3/2027” → “trễ từ 31/03/2027”. Nothing is said that the paper and the agency's reading do not say. */
export function deadlineLine(task: Standing, today: string): DeadlineLine {
  return {
    wording: task.wording ?? 'Không ghi thời hạn',
    meaning: `${periodOf(task)}${meaningOf(task, today)}${lastPeriodOf(task)}`,
  }
}

function meaningOf(task: Standing, today: string): string {
  const { state, lateFrom, waitsFor, startsOn, doneOn } = task
  if (state === 'cancelled') return 'đã hủy'
  if (state === 'done') return doneOn ? `xong ngày ${showDay(doneOn)}` : 'xong'
  if (lateFrom && task.deadlineState === 'late') {
    return `${lateWords(task)} (${daysBetween(lateFrom, today) + 1} ngày)${otherLevel(task)}`
  }
  if (waitsFor && !lateFrom) return `chưa thể trễ: chờ ${awaited(waitsFor)}${waited(task, today)}`
  const parts = [
    startsOn && startsOn > today ? `làm được từ ${showDay(startsOn)}` : '',
    lateFrom ? `${lateWords(task)}${remaining(lateFrom, today)}${lastDayWords(task)}${otherLevel(task)}` : '',
    waitsFor ? `còn chờ ${awaited(waitsFor)}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('; ') : 'chưa thể trễ'
}

/** Whose day it is where units have one of their own. */
function lateWords({ lateFrom, twoLevels }: Standing): string {
  const day = `trễ từ ${showDay(lateFrom ?? '')}`
  if (!twoLevels) return day
  return `${twoLevels.countsForUnits ? 'đơn vị' : 'cơ quan'} ${day}`
}

function otherLevel({ twoLevels }: Standing): string {
  if (!twoLevels) return ''
  const { countsForUnits, unitsLateFrom, agencyLateFrom } = twoLevels
  if (!countsForUnits) return `; đơn vị trễ từ ${showDay(unitsLateFrom)}`
  return agencyLateFrom ? `; cơ quan trễ từ ${showDay(agencyLateFrom)}` : ''
}

/** A last day of rest is said, so that nobody is surprised; it is not moved. */
function lastDayWords({ restDay, dueYear }: Standing): string {
  return `${restDay ? `, ngày cuối là ${restDay}` : ''}${dueYear ? ', sang năm sau' : ''}`
}

function periodOf({ periods, state }: Standing): string {
  return periods?.open && state !== 'done' && state !== 'cancelled' ? `${periods.open}: ` : ''
}

/** “Tháng 3 · xong”, and how far the year is. */
function lastPeriodOf({ periods }: Standing): string {
  if (!periods || periods.done === 0) return ''
  return `; ${periods.last} · xong (${periods.done}/${periods.of} kỳ)`
}

/** What is waited for, without the “theo” of “theo kế hoạch của Khối” and without the days that count from it. */
function awaited(waitsFor: string): string {
  const event =
    /^.*?\d+ (?:ngày|giờ|tuần|tháng)(?: làm việc)? (?:kể từ|tính từ|sau|trước)(?: khi)? (.+)$/iu.exec(
      waitsFor,
    )
  const bare = event?.[1] ?? waitsFor.replace(/^theo\s+/i, '')
  return bare === waitsFor ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare
}

/** How long it has waited is worth a word when that is too long. */
function waited({ deadlineState, waitingSince }: Standing, today: string): string {
  if (deadlineState !== 'waitingLong' || !waitingSince) return ''
  return `, đã ${daysBetween(waitingSince, today)} ngày`
}

/** The days left are only worth a word when they are few. */
function remaining(lateFrom: string, today: string): string {
  const days = daysBetween(today, lateFrom) - 1
  if (days > 14) return ''
  return days <= 0 ? ', hôm nay là ngày cuối' : `, còn ${days} ngày`
}
