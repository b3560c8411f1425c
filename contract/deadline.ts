import { z } from 'zod'
import { words, writtenDay } from './words.ts'

/** How a paper words a deadline. */
export const deadlineKind = z.enum([
  'before',
  'by',
  'during',
  'between',
  'expected',
  'per-superior-plan',
  'none',
])
export type DeadlineKind = z.infer<typeof deadlineKind>

/**
 * A deadline as the paper words it, never a made-up date: days are `YYYY-MM-DD`, `YYYY-MM` or `YYYY` where the paper
 * says no more, `--MM-DD` for a day of every year, `---DD` for one of every month. `text` is the wording itself.
 */
export const deadline = z.object({
  kind: deadlineKind,
  date: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  cap: z.object({ kind: z.enum(['before', 'by']), date: z.string() }).nullish(),
  recurrence: z.string().nullish(),
  event: z.string().nullish(),
  relative: z.string().nullish(),
  /** The day of what it counts from or happens at, once people know it. */
  eventOn: z.string().nullish(),
  /** The earlier day by which units send their part to the one that puts them together. */
  units: z
    .object({
      kind: z.enum(['before', 'by']),
      date: z.string(),
      text: z.string().nullish(),
      to: z.string().nullish(),
    })
    .nullish(),
  time: z.string().nullish(),
  of: z.array(z.string()).nullish(),
  yearInferred: z.boolean().nullish(),
  fuzzy: z.boolean().nullish(),
  ditto: z.boolean().nullish(),
  inherited: z.boolean().nullish(),
  text: z.string().nullish(),
})
export type DeadlineValue = z.infer<typeof deadline>

/**
 * How a task stands towards its deadline today; computed, never stored. `open` cannot be late yet, `waitingLong` has
 * waited for more days than the agency allows, `done` stands for cancelled tasks too.
 */
export const deadlineState = z.enum([
  'late',
  'dueSoon',
  'canStart',
  'notYet',
  'waiting',
  'waitingLong',
  'open',
  'done',
])
export type DeadlineState = z.infer<typeof deadlineState>

const namedDay = /^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}-\d{2}|---\d{2})$/
/** No plan is of a later year; it is a slip of the pen, or “without end”, which a deadline says by having none. */
const LAST_YEAR = 2100
const isOfAPlan = (day: string): boolean => day.startsWith('-') || Number(day.slice(0, 4)) <= LAST_YEAR
const tooLate = `Hãy nhập năm đến ${LAST_YEAR}`
const dayGiven = z.string().regex(namedDay).refine(isOfAPlan, tooLate)

/** The day of the event that a deadline counts from or happens at, as a person gives it. */
export const eventDay = writtenDay.refine(isOfAPlan, tooLate)

const rhythm = z.enum(['continuous', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'ad-hoc'])
const areRhythms = (text: string): boolean =>
  text.split(',').every((word) => rhythm.safeParse(word.trim()).success)
const limitKind = z.enum(['before', 'by'])

/** A deadline as a person gives it: the wording, to be read like one in a paper, or the value itself. */
export const deadlineGiven = z.union([
  z.object({ wording: words(500) }),
  z.object({
    value: deadline.extend({
      date: dayGiven.nullish(),
      from: dayGiven.nullish(),
      to: dayGiven.nullish(),
      cap: z.object({ kind: limitKind, date: dayGiven }).nullish(),
      recurrence: z.string().max(100).refine(areRhythms, 'Không có nhịp lặp này').nullish(),
      event: words(500).nullish(),
      relative: words(500).nullish(),
      eventOn: eventDay.nullish(),
      units: z
        .object({
          kind: limitKind,
          date: dayGiven,
          text: words(500).nullish(),
          to: words(500).nullish(),
        })
        .nullish(),
      time: words(100).nullish(),
      of: z.array(words(200)).max(20).nullish(),
      text: words(500).nullish(),
    }),
  }),
])
export type DeadlineGiven = z.infer<typeof deadlineGiven>

export const quarter = z.enum(['I', 'II', 'III', 'IV'])
export type Quarter = z.infer<typeof quarter>

/** The other day of a deadline in two levels: `lateFrom` of the task is the one that counts for the viewer. */
export const twoLevels = z.object({
  unitsLateFrom: z.string(),
  agencyLateFrom: z.string().nullable(),
  /** Whether `lateFrom` is the day of the units. */
  countsForUnits: z.boolean(),
})

/** Of a deadline that returns: the open period and the last finished one, and how many of them are done. */
export const taskPeriods = z.object({
  open: z.string().nullable(),
  last: z.string().nullable(),
  done: z.int(),
  of: z.int(),
})

/** One period of a task that returns; `state` as of a task, done ones with the day and who said so. */
export const taskOccurrence = z.object({
  period: z.string(),
  label: z.string(),
  startsOn: z.string(),
  lateFrom: z.string(),
  state: deadlineState,
  doneOn: z.string().nullable(),
  doneByName: z.string().nullable(),
})
export type TaskOccurrence = z.infer<typeof taskOccurrence>
