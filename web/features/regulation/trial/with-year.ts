import { type FactsDraft, itemsAt, withValue } from './facts-draft.ts'

/** The facts with a line for a year, latest first; as they are where it has one. */
export function withYear(facts: FactsDraft, year: number): FactsDraft {
  const years = itemsAt(facts, 'years') ?? []
  if (years.some((entry) => entry.year === year)) return facts
  const before = years.filter((entry) => typeof entry.year !== 'number' || entry.year > year)
  const after = years.filter((entry) => typeof entry.year === 'number' && entry.year < year)
  return withValue(facts, 'years', [...before, { year }, ...after])
}
