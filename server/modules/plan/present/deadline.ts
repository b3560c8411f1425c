import type { TaskOccurrence } from '#contract/deadline'
import type { TaskPage, TaskRow } from '#contract/task'
import {
  addDays,
  deadlineState,
  isPlainDate,
  lateFrom as lateFromOf,
  type PlainDate,
  relativeTime,
  restDayOn,
  showDate,
  unsureWorkingDay,
} from '#law'
import { dayInSentence } from '../model/deadline-sentence.ts'
import type { CitedReading } from '../operations/local-reading.ts'
import type { StateOn } from '../store/deadline-state.ts'
import type { OccurrenceRecord } from '../store/occurrences.ts'
import type { TaskRecord } from '../store/task-list.ts'

type Times = Pick<TaskRow, 'waitingSince' | 'twoLevels' | 'periods' | 'restDay' | 'dueYear'>

/** What a list says of a deadline beside its span; what does not apply is left out, for lists are long. */
export function presentTimes(task: TaskRecord, lateFrom: PlainDate | null): Times {
  const { waitingSince, unitsLateFrom, periods, planYear } = task
  const isOpen = task.state === 'open' || task.state === 'started'
  const lastDay = lateFrom && addDays(lateFrom, -1)
  const dueYear = Number((lastDay ?? task.startsOn ?? '').slice(0, 4))
  const rest = isOpen && lastDay ? restDayOn(lastDay) : null
  return {
    ...(waitingSince && { waitingSince }),
    ...(unitsLateFrom && {
      twoLevels: {
        unitsLateFrom,
        agencyLateFrom: task.lateFrom,
        countsForUnits: lateFrom === unitsLateFrom && unitsLateFrom !== task.lateFrom,
      },
    }),
    ...(periods && { periods }),
    ...(rest && { restDay: rest.name }),
    ...(dueYear > planYear && { dueYear }),
  }
}

/** The periods of a task with how each stands on the day. */
export function presentOccurrences(occurrences: readonly OccurrenceRecord[], on: StateOn): TaskOccurrence[] {
  return occurrences.map((each) => ({
    ...each,
    state: deadlineState(
      { ...each, waitsFor: null, state: each.doneOn === null ? 'open' : 'done' },
      on.today,
      on,
    ),
  }))
}

/** What the page of one task adds to how its deadline is understood, a sentence each. */
export function remarksOn({
  task,
  reading,
}: {
  readonly task: TaskRecord
  readonly reading: CitedReading
}): NonNullable<TaskPage['understood']['remarks']> {
  return [
    ...unitRemarks(task),
    ...eventRemarks(task),
    ...countedRemarks(task),
    ...restRemarks(task, reading),
    ...yearRemarks(task),
  ]
}

function unitRemarks({ deadline: { units }, unitsLateFrom }: TaskRecord): readonly string[] {
  if (!units) return []
  const late = unitsLateFrom ? `, trễ từ ngày ${showDate(unitsLateFrom)}` : ''
  const rest = unitsLateFrom && restDayOn(addDays(unitsLateFrom, -1))
  const words = units.text ?? dayInSentence(units)
  return [
    `Đơn vị gửi ${units.to ? `về ${units.to} ` : ''}${lowered(words)}${late}${rest ? ` (ngày cuối là ${rest.name})` : ''}.`,
  ]
}

function eventRemarks({ deadline: { eventOn, event, relative } }: TaskRecord): readonly string[] {
  if (!eventOn || !(event || relative)) return []
  return [`Tính theo ngày ${showDate(eventOn as PlainDate)} do cán bộ nhập; văn bản không ghi ngày này.`]
}

/** Working days that are counted across days off nobody has settled may come to another day. */
function countedRemarks({ lateFrom, deadline: { eventOn, relative } }: TaskRecord): readonly string[] {
  if (lateFrom === null || !eventOn || !isPlainDate(eventOn)) return []
  if (relativeTime(relative ?? '')?.unit !== 'workingDay') return []
  const lastDay = addDays(lateFrom, -1)
  const [first, end] = eventOn < lastDay ? [eventOn, lastDay] : [lastDay, eventOn]
  const doubts: string[] = []
  for (let day = addDays(first, 1); day < end; day = addDays(day, 1)) {
    const doubt = unsureWorkingDay(day) ?? restDayOn(day)?.unchecked
    if (doubt) doubts.push(doubt)
  }
  return [...new Set(doubts)].map((doubt) => `Số ngày làm việc có thể khác. ${doubt}`)
}

/** The last day is one of rest, was one before it was moved, or may be one by a law that nobody here has read. */
function restRemarks(task: TaskRecord, reading: CitedReading): readonly string[] {
  const { lateFrom, deadline, planYear } = task
  if (lateFrom === null) return []
  const lastDay = addDays(lateFrom, -1)
  const rest = restDayOn(lastDay)
  if (rest) {
    const doubt = rest.unchecked ? ` ${rest.unchecked}` : ''
    return [
      `Ngày cuối ${showDate(lastDay)} là ${rest.name}; giữ đúng ngày văn bản ghi vì cơ quan chưa dẫn quy định dời hạn.${doubt}`,
    ]
  }
  const unsure = unsureWorkingDay(lastDay)
  if (unsure) return [unsure]
  return reading.restDay === 'keep' ? [] : movedRemarks({ lastDay, deadline, planYear }, reading)
}

function movedRemarks(
  {
    lastDay,
    deadline,
    planYear,
  }: Pick<TaskRecord, 'deadline' | 'planYear'> & { readonly lastDay: PlainDate },
  reading: CitedReading,
): readonly string[] {
  const printed = lateFromOf(deadline, { ...reading, restDay: 'keep' }, planYear).lateFrom
  const printedLast = printed && addDays(printed, -1)
  const rest = printedLast && restDayOn(printedLast)
  if (!rest || printedLast >= lastDay) return []
  const basis = reading.restDayCitation ? ` theo ${reading.restDayCitation}` : ''
  return [
    `Ngày ${showDate(printedLast)} là ${rest.name} nên hạn dời sang ngày làm việc kế tiếp, ${showDate(lastDay)}${basis}.`,
  ]
}

function yearRemarks({ lateFrom, startsOn, planYear }: TaskRecord): readonly string[] {
  const year = Number((lateFrom ? addDays(lateFrom, -1) : (startsOn ?? '')).slice(0, 4))
  return year > planYear ? [`Hạn rơi vào năm ${year}, sau năm của kế hoạch.`] : []
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
