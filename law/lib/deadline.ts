import type { PlainDate } from './plain-date.ts'

/** How a paper words a deadline: before a day, by a day, in a period, expected, or when a superior's plan says. */
export type DeadlineKind = 'before' | 'by' | 'during' | 'between' | 'expected' | 'per-superior-plan' | 'none'

/** The latest day set beside a plan or an event: "theo hướng dẫn của tỉnh, không muộn hơn 20/12". */
export interface DeadlineCap {
  readonly kind: 'before' | 'by'
  readonly date: string
}

/** The earlier day by which units send their part to the one that puts them together: "gửi về Văn phòng trước 28/6". */
export interface UnitDeadline extends DeadlineCap {
  /** As printed. */
  readonly text?: string | null | undefined
  /** Who puts the parts together, as printed; the chair where nobody is named. */
  readonly to?: string | null | undefined
}

/**
 * A deadline as the paper words it, never a made-up date. Dates are `YYYY-MM-DD` (`YYYY-MM` and `YYYY` where the paper
 * says no more), `--MM-DD` for a day of every year, `---DD` for a day of every month.
 */
export interface Deadline {
  readonly kind: DeadlineKind
  readonly date?: string | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly cap?: DeadlineCap | null | undefined
  /** `continuous`, `monthly`, `quarterly`, `half-yearly`, `yearly`, `ad-hoc`; several joined by `,`. */
  readonly recurrence?: string | null | undefined
  readonly event?: string | null | undefined
  /** How to count: from the event, or from the day in `date` or `from` where the paper names one. */
  readonly relative?: string | null | undefined
  /** The day of what it counts from or happens at, once people know it; the paper does not say. */
  readonly eventOn?: string | null | undefined
  readonly units?: UnitDeadline | null | undefined
  readonly time?: string | null | undefined
  /** Whose plan or paper decides, where the deadline waits for one. */
  readonly of?: readonly string[] | null | undefined
  /** As printed. */
  readonly text?: string | null | undefined
}

/** How an agency reads the wording of deadlines; its local rules say so, with their citation. */
export interface DeadlineReading {
  /** Whether "trước 30/3" still lets the 30th of March count. */
  readonly beforeIncludesDay: boolean
  /** What becomes of a last day on which nobody works; the day stays as printed where nothing is said. */
  readonly restDay?: RestDayReading | undefined
}

/** A last day that is a day of rest stays as printed, or the next working day takes its place. */
export type RestDayReading = 'keep' | 'nextWorkingDay'

/** One period of a deadline that returns: "Tháng 3", "Quý II". */
export interface Occurrence {
  /** `2031-03`, `2031-Q2`, `2031-H1`, `2031`: names it within its task. */
  readonly period: string
  readonly label: string
  readonly startsOn: PlainDate
  readonly lateFrom: PlainDate
}

/** What a deadline comes to: the first day of its time, the first day it is late, what it waits for. */
export interface DeadlineSpan {
  readonly startsOn: PlainDate | null
  /** Null while it cannot be late. */
  readonly lateFrom: PlainDate | null
  /** The plan, the event or the condition that decides, in the words of the paper. */
  readonly waitsFor: string | null
}
