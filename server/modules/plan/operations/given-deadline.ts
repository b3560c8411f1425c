import { type DeadlineGiven, type DeadlineValue, deadline } from '#contract/deadline'
import { readDeadline } from '#paperwork/reading/deadline'
import { soundDeadline } from '../model/sound-deadline.ts'

/** What a wording is read against: the year it belongs to and the day of its paper. */
export interface WordingContext {
  readonly year: number
  readonly documentDate: string | null
}

/** A deadline as a person gave it; a wording is read as if it stood in the paper. */
export function givenDeadline(given: DeadlineGiven, context: WordingContext): DeadlineValue {
  if ('value' in given) return soundDeadline(given.value)
  return deadline.parse(readDeadline(given.wording, context))
}
