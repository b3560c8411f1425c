import type { PaperReading } from '#contract/reading'
import { isPlainDate, lastDayOfMonth } from '#law'
import { askedOfUs, isOwnPaper } from './asked-of-us.ts'
import type { NamedAgency } from './named-agency.ts'

/** What a paper means to the agency, in figures. */
export interface PaperFindings {
  readonly isOwn: boolean
  readonly askedCount: number
  /** The first day by which it asks for something; null where no day of a calendar is named. */
  readonly askedBy: string | null
}

/** What a paper means to an agency. */
export function paperFindings(reading: PaperReading, agency: NamedAgency): PaperFindings {
  const asked = askedOfUs(reading, agency)
  const days = asked.flatMap(({ index }) => lastDayOf(reading.tasks[index]?.deadline) ?? [])
  return {
    isOwn: isOwnPaper(reading, agency),
    askedCount: asked.length,
    askedBy: days.toSorted().at(0) ?? null,
  }
}

type Deadline = PaperReading['tasks'][number]['deadline']

/** The last day that a deadline leaves; a month is over on its last. Days of every year or month are none. */
function lastDayOf(deadline: Deadline | undefined): string | undefined {
  if (!deadline || deadline.recurrence) return undefined
  return [deadline.cap?.date, deadline.date, deadline.to].map(asDay).find((day) => day !== undefined)
}

function asDay(printed: string | null | undefined): string | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(printed ?? '') ?? []
  if (year !== undefined && month !== undefined) return lastDayOfMonth(Number(year), Number(month))
  return printed && isPlainDate(printed) ? printed : undefined
}
