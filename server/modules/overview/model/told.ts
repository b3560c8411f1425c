import type { Period } from '#contract/overview'
import type { Figures } from './compose.ts'

/** What sentences are chosen by: the figures, and words that are no figures. */
export interface Told {
  readonly year: number
  readonly period: Period
  readonly figures: Figures
  /** "Kế hoạch số 27/KH-BQLKKT ngày 05/01/2026", for each plan of the year. */
  readonly plans: readonly string[]
  /** Figures of units with late tasks, most first. */
  readonly lateUnits: readonly string[]
  /** What the plan still holds for the time after the period. */
  readonly upcoming: readonly string[]
}

/** One row of the narrative: a sentence with `{figures}` or a table, where it stands, and when it is said at all. */
export interface NarrativeRow {
  readonly section: string
  readonly when?: (told: Told) => boolean
  readonly says: { readonly table: string } | { readonly sentences: (told: Told) => readonly string[] }
}

/** Whether a figure was counted at all. */
export const known = ({ figures }: Told, id: string): boolean => countOf(figures, id) !== null

/** What a figure is; null where nothing is known. */
export const countOf = (figures: Figures, id: string): number | null => figures.get(id)?.value ?? null

/** Whether a figure counts something. */
export const some = ({ figures }: Told, id: string): boolean => (countOf(figures, id) ?? 0) > 0

const wordsOfPeriod: Readonly<Record<Period, string>> = {
  firstHalf: '6 tháng đầu năm',
  wholeYear: 'năm',
  quarterI: 'quý I năm',
  quarterII: 'quý II năm',
  quarterIII: 'quý III năm',
  quarterIV: 'quý IV năm',
  nineMonths: '9 tháng đầu năm',
}

/** "6 tháng đầu năm 2026". */
export const periodWords = (period: Period, year: number): string => `${wordsOfPeriod[period]} ${year}`
