import type { Period } from '#contract/overview'

/** Where lists are in the app: the links behind numbers. */
export interface ListWanted {
  readonly year: number
  readonly period: Period
  readonly standing?: string
  readonly unit?: string
  readonly quarter?: string
  readonly kind?: string
}

/** The list of tasks behind a number of the view of a year. */
export function taskListPath({ year, ...wanted }: ListWanted): string {
  return `/overview?${new URLSearchParams({ year: String(year), ...wanted })}`
}

/** The page of a report. */
export const reportPath = (reportId: string): string => `/period-reports/${reportId}`

/** A task beside the list of one's own work. */
export const taskPath = (taskId: string): string => `/tasks/${taskId}`

export const papersPath = (year: number): string => `/papers?year=${year}`
export const awardsPath = (search: Readonly<Record<string, string>> = {}): string => {
  const words = new URLSearchParams(search).toString()
  return words === '' ? '/granted-awards' : `/granted-awards?${words}`
}

/** The pages of a year in other modules. */
export const targetsPath = (year: number): string => `/targets?year=${year}`
export const movementsPath = (year: number): string => `/movements?year=${year}`
export const inspectionsPath = (year: number): string => `/inspections?year=${year}`
export const propagandaPath = (year: number): string => `/propaganda?year=${year}`
