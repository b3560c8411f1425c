import type { DeadlineValue } from '#contract/deadline'
import { type DeadlineReading, type DeadlineSpan, lateFrom } from '#law'
import { isAwaited, type PaperLevel } from './paper-level.ts'
import { LIKE, type Subject, subjectLikeness, subjectOf } from './subject-likeness.ts'

/** A task of a plan that waits for a paper. */
export interface WaitingTask {
  readonly id: string
  readonly title: string
  readonly waitsFor: string
  /** Whose paper it waits for, in the words of its deadline. */
  readonly awaits: string
  /** Of its plan. */
  readonly year: number
}

/** Something that a paper gives a day for. */
export interface DatedItem {
  readonly index: number
  readonly text: string
  readonly deadline: DeadlineValue
}

/** The deadline that an item of a paper may give a task, how sure that is from 0 to 1, and why, in a sentence. */
export interface Offer<Task extends WaitingTask> {
  readonly task: Task
  readonly item: DatedItem
  readonly timing: DeadlineSpan
  readonly likeness: number
  readonly because: string
}

/** A second item is offered beside the best one only if it is nearly as like. */
const NEARLY = 0.1

/**
 * The deadlines that a paper offers to tasks that wait: the paper must come from where the task waits for, be about the
 * same thing, and name a day of the task's year. Best first; a task that nothing is like is offered nothing.
 */
export function offeredDeadlines<Task extends WaitingTask>(
  tasks: readonly Task[],
  paper: {
    readonly items: readonly DatedItem[]
    readonly levels: ReadonlySet<PaperLevel>
    readonly cited: string
  },
  reading: DeadlineReading,
): readonly Offer<Task>[] {
  const items = paper.items.map((item) => ({ ...item, subject: subjectOf(item.text) }))
  const offers = tasks
    .filter(({ awaits }) => isAwaited(awaits, paper.levels))
    .flatMap((task) => offersFor(task, { items, cited: paper.cited }, reading))
  return offers.toSorted((one, other) => other.likeness - one.likeness)
}

type KnownItem = DatedItem & { readonly subject: Subject }

function offersFor<Task extends WaitingTask>(
  task: Task,
  { items, cited }: { readonly items: readonly KnownItem[]; readonly cited: string },
  reading: DeadlineReading,
): readonly Offer<Task>[] {
  const subject = subjectOf(task.title)
  const alike = items.flatMap((item) => {
    const likeness = subjectLikeness(subject, item.subject)
    if (likeness < LIKE) return []
    const timing = lateFrom(item.deadline, reading, task.year)
    if (!settles(timing, task.year)) return []
    const words = commonWords(item.text, task.title)
    const because = `Nhiệm vụ này chờ “${task.waitsFor}”; ${cited} nêu thời hạn cho việc cùng nói về “${words}”.`
    return [{ task, item, timing, likeness, because }]
  })
  const best = Math.max(...alike.map(({ likeness }) => likeness))
  return alike.filter(({ likeness }) => likeness >= best - NEARLY)
}

/** Whether a deadline says a day, and one of the year: what is due at its end is late in the next. */
function settles({ startsOn, lateFrom: late, waitsFor }: DeadlineSpan, year: number): boolean {
  const day = late ?? startsOn
  if (waitsFor !== null || day === null) return false
  return day >= `${year}-01-01` && day < `${year + 1}-04-01`
}

/** The longest run of words that both texts have, as the first one prints it. */
export function commonWords(text: string, other: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const others = ` ${(
    other
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
  let longest: readonly string[] = []
  for (const start of words.keys()) {
    for (let end = start + longest.length + 1; end <= words.length; end += 1) {
      const run = words.slice(start, end)
      if (!others.includes(` ${run.join(' ').toLowerCase()} `)) break
      longest = run
    }
  }
  return longest.join(' ')
}
