import type { Candidate, KnownFacts } from './comparison.ts'

/** A subject of a kept table. */
export interface KeptSubject {
  readonly name: string
  readonly code: string
  readonly unit: string
  readonly facts: KnownFacts
}

/** A kept table of facts, without what is in it. */
export interface FactSheet {
  readonly id: string
  readonly name: string
  readonly subjects: number
  /** Years of which it tells something, latest first. */
  readonly years: readonly number[]
  readonly keptAt: Date
  readonly keptBy: string
  readonly version: number
}

/** The years of which some subjects tell something, latest first. */
export function yearsOf(subjects: readonly KeptSubject[]): readonly number[] {
  const years = new Set<number>()
  for (const { facts } of subjects) for (const { year } of facts.years) years.add(year)
  return [...years].toSorted((one, other) => other - one)
}

/** The subjects of a table as those who are compared. */
export function asCandidates(subjects: readonly KeptSubject[]): readonly Candidate[] {
  return subjects.map(({ name, unit, facts }, at) => ({ key: String(at), name, unit, facts }))
}
