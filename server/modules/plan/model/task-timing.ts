import { searchKey } from '#contract/search-key'
import {
  type DeadlineReading,
  type DeadlineSpan,
  isPlainDate,
  lateFrom,
  type Occurrence,
  occurrences,
  type PlainDate,
  plainDate,
  unitsLateFrom,
} from '#law'
import type { RowContent } from './row-content.ts'

/** What a deadline comes to: its span, the day of the units, the periods in which it returns, since when it waits. */
export interface TaskTiming extends DeadlineSpan {
  readonly unitsLateFrom: PlainDate | null
  readonly waitingSince: PlainDate | null
  /** The periods of a deadline that returns more than once; empty for the others. */
  readonly occurrences: readonly Occurrence[]
}

/** The plan's year, how the agency reads deadlines, and the day from which the plan asks for anything. */
export interface TimingContext {
  readonly year: number
  readonly since: PlainDate
  readonly reading: DeadlineReading
}

/** The same before there is a plan: a draft may not know its day yet. */
export interface DraftContext extends Omit<TimingContext, 'since'> {
  readonly since: PlainDate | null
}

/**
 * What the deadline of a task comes to. One that returns has the span of its first period; one that waits has waited
 * since the plan asked for it, but not before the first quarter it stands in.
 */
export function taskTiming(
  content: Pick<RowContent, 'deadline' | 'quarters'>,
  context: TimingContext,
): TaskTiming {
  const { year, since, reading } = context
  const span = spanOf(content, context)
  const periods = periodsOf(content, context)
  return {
    ...span,
    unitsLateFrom: unitsLateFrom(content.deadline, reading, year),
    waitingSince: span.waitsFor === null ? null : later(since, firstDayOf(content.quarters, year)),
    occurrences: periods.length > 1 ? periods : [],
  }
}

/** The span alone. */
export function spanOf(
  content: Pick<RowContent, 'deadline' | 'quarters'>,
  context: DraftContext,
): DeadlineSpan {
  const { startsOn, lateFrom: late, waitsFor } = lateFrom(content.deadline, context.reading, context.year)
  const [first] = periodsOf(content, context)
  return first
    ? { startsOn: first.startsOn, lateFrom: first.lateFrom, waitsFor: null }
    : { startsOn, lateFrom: late, waitsFor }
}

/** What waits for others has no period yet. */
function periodsOf(
  { deadline }: Pick<RowContent, 'deadline'>,
  { year, since, reading }: DraftContext,
): readonly Occurrence[] {
  const { waitsFor } = lateFrom(deadline, reading, year)
  return waitsFor === null ? occurrences(deadline, reading, { year, since }) : []
}

/** A whole day, where a paper names one. */
export function dayOrNull(day: string | null): PlainDate | null {
  return day !== null && isPlainDate(day) ? day : null
}

/** The same of a task that people know already: what it has waited is not forgotten, what waits anew waits from today. */
export function timingAnew(
  timing: TaskTiming,
  before: { readonly waitsFor: string | null; readonly waitingSince: PlainDate | null },
  today: PlainDate,
): TaskTiming {
  if (timing.waitingSince === null) return timing
  const waitingSince =
    before.waitsFor === null
      ? later(timing.waitingSince, today)
      : (before.waitingSince ?? timing.waitingSince)
  return { ...timing, waitingSince }
}

/** The unit that puts the parts of the others together: the party the paper names for it, else the first that chairs. */
export function consolidatingUnit({
  deadline: { units },
  parties,
}: Pick<RowContent, 'deadline' | 'parties'>): string | null {
  if (!units) return null
  const named = units.to ? searchKey(units.to) : null
  const collects = parties.find(
    ({ printed, unitIds }) => named !== null && unitIds.length > 0 && searchKey(printed).includes(named),
  )
  const chair = parties.find(({ part, unitIds }) => part === 'chair' && unitIds.length > 0)
  return (collects ?? chair)?.unitIds[0] ?? null
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)

const firstMonths = { I: '01', II: '04', III: '07', IV: '10' } as const

function firstDayOf(quarters: RowContent['quarters'], year: number): PlainDate {
  const [first = 'I'] = quarters.toSorted()
  return plainDate(`${year}-${firstMonths[first]}-01`)
}
