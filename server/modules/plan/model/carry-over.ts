import type { DeadlineValue } from '#contract/deadline'
import type { TaskState } from '#contract/task'
import { addDays, daysCounted, type PlainDate, showDate } from '#law'
import { deadlineSentence } from './deadline-sentence.ts'
import { seemsSingular, withDeadlineMoved, type YearMove } from './move-year.ts'

/** A task of the year that ends, as far as it matters for the next. */
export interface PastTask {
  readonly id: string
  readonly title: string
  readonly state: TaskState
  /** As the plan words it, also where another paper gave a day. */
  readonly deadline: DeadlineValue
  readonly lateFrom: PlainDate | null
  readonly doneOn: PlainDate | null
  /** The paper that asked for it, when that was not the plan. */
  readonly askedBy: string | null
  /** The plan of the year before had it too. */
  readonly wasThereBefore: boolean
}

/** Whether a task goes into the next year, and the sentence that says where it came from and why. */
export interface CarriedOver {
  readonly isKept: boolean
  readonly sentence: string
}

/**
 * What a task of one year is to the next: what was done comes again, what is open goes on, what was cancelled or asked
 * once stays behind (the officer may take it back).
 */
export function carriedOver(task: PastTask, move: YearMove): CarriedOver {
  const { state, askedBy } = task
  const isKept = state !== 'cancelled' && !(askedBy !== null && state === 'done')
  const said = [whence(task, move), isKept ? whatOfDays(task, move) : 'Không đưa sang.']
  if (isKept && seemsSingular(task.title)) {
    said.push(`Có vẻ là việc của riêng năm ${move.from}: hãy xem còn làm không.`)
  }
  return { isKept, sentence: said.filter((part) => part !== '').join(' ') }
}

function whence({ state, askedBy, wasThereBefore, doneOn, lateFrom }: PastTask, { from }: YearMove): string {
  const origin =
    askedBy !== null
      ? `Việc theo ${askedBy}`
      : wasThereBefore
        ? `Việc hằng năm, có trong kế hoạch ${from - 1} và ${from}`
        : `Có trong kế hoạch năm ${from}`
  switch (state) {
    case 'cancelled':
      return `${origin}, đã hủy.`
    case 'done':
      return doneOn === null
        ? `${origin}, đã xong.`
        : `${origin}, xong ngày ${showDate(doneOn)}${delay(doneOn, lateFrom)}.`
    case 'open':
    case 'started':
      return lateFrom === null
        ? `${origin}, chưa đánh dấu xong.`
        : `${origin}, chưa xong (hạn hết ngày ${showDate(addDays(lateFrom, -1))}).`
  }
}

function delay(doneOn: PlainDate, lateFrom: PlainDate | null): string {
  if (lateFrom === null) return ''
  return doneOn < lateFrom ? ', đúng hạn' : `, trễ ${daysCounted(lateFrom, doneOn)} ngày`
}

function whatOfDays({ deadline }: PastTask, move: YearMove): string {
  if (deadline.kind === 'per-superior-plan') return `Thời hạn lại chờ: ${deadlineSentence(deadline)}.`
  const [before, after] = [deadlineSentence(deadline), deadlineSentence(withDeadlineMoved(deadline, move))]
  return before === after ? '' : `Thời hạn “${before}” dời thành “${after}”.`
}
