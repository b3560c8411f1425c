import type { PlainDate } from '#law'
import { dayHappened, firstDayFor } from '#platform/day-happened'

/** The day a task of a plan's year was done: today when left out, no earlier than the plan was drawn up, never a day to come. */
export function dayDone(
  given: string | undefined,
  { planYear, today }: { readonly planYear: number; readonly today: PlainDate },
): PlainDate {
  if (given === undefined) return today
  return dayHappened(
    given,
    { first: firstDayFor(planYear, today), today },
    { path: 'doneOn', what: 'Ngày hoàn thành' },
  )
}
