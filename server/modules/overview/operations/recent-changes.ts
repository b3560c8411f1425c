import type { LeadershipPage } from '#contract/overview'
import type { TaskRow } from '#contract/task'
import { addDays, type PlainDate } from '#law'
import { countAwards } from '#modules/award'
import { countArrivedPapers } from '#modules/document'
import type { Operation } from '#platform/operation'
import { awardsPath, taskListPath } from '../model/places.ts'

interface Since {
  readonly year: number
  /** What happened after this day is told. */
  readonly since: PlainDate
  readonly tasks: readonly TaskRow[]
}

/** What happened after a day; what did not happen is left out. */
export async function recentChanges(
  operation: Operation,
  { year, since, tasks }: Since,
): Promise<LeadershipPage['changes']> {
  const { today } = operation
  const days = { from: addDays(since, 1), to: today }
  const isRecent = (day: string | null): boolean => day !== null && day >= days.from && day <= days.to
  const done = tasks.filter(({ state, doneOn }) => state === 'done' && isRecent(doneOn))
  const late = tasks.filter(({ deadlineState, lateFrom }) => deadlineState === 'late' && isRecent(lateFrom))
  const { received } = await countArrivedPapers(operation, days)
  const awards = (await countAwards(operation, days)) ?? []
  const granted = awards.reduce((sum, { count }) => sum + count, 0)
  const list = (standing: string): string =>
    `${taskListPath({ year, period: 'wholeYear', standing })}&since=${since}`
  return [
    { id: 'done', count: done.length, sentence: 'nhiệm vụ vừa hoàn thành', path: list('done') },
    { id: 'late', count: late.length, sentence: 'nhiệm vụ vừa trễ hạn', path: list('late') },
    { id: 'papers', count: received, sentence: 'văn bản mới đến', path: '/papers' },
    { id: 'awards', count: granted, sentence: 'lượt khen thưởng có quyết định', path: awardsPath() },
  ].filter(({ count }) => count > 0)
}
