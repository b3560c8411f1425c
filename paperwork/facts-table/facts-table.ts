import type { Facts, Subject } from '#law'

/** What a table says of someone; the year judged and the day of receipt are asked for when judging. */
export type KnownFacts = Omit<Facts, 'forYear' | 'receivedForAppraisalOn' | 'ground'>

/** One subject of a table, and the lines (counted from 1) that it was read from. */
export interface TableSubject {
  readonly name: string
  /** Empty where the table has none. */
  readonly code: string
  readonly unit: string
  readonly subject: Subject
  readonly facts: KnownFacts
  readonly lines: readonly number[]
}

/** A cell at fault: its place as Excel names it, what stands there, what was expected. */
export interface CellProblem {
  readonly cell: string
  readonly found: string
  readonly expected: string
}

/** What a column was read as; null where its header is not understood and it is left out. */
export interface TableColumn {
  readonly column: string
  readonly header: string
  readonly readAs: string | null
  readonly year: number | null
}

/** One line a subject and year, or one line a subject with the columns of each year side by side. */
export type TableLayout = 'rowPerYear' | 'rowPerPerson' | 'unknown'

/** A table of facts as it was read. Lines above `firstLine` are its title and header. */
export interface FactsTable {
  readonly layout: TableLayout
  readonly columns: readonly TableColumn[]
  /** The first line (counted from 1) that tells of someone. */
  readonly firstLine: number
  readonly subjects: readonly TableSubject[]
  readonly problems: readonly CellProblem[]
}
