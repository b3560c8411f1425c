import { createContext, useContext } from 'react'
import type { AwardSummary } from '#contract/judging'
import { type FactsDraft, valueAt } from './facts-draft.ts'

/** The facts on trial, how to change them, and what the server holds against them. */
export interface Trial {
  readonly facts: FactsDraft
  readonly change: (path: string, value: unknown) => void
  readonly replace: (facts: FactsDraft) => void
  /** By place: what is wrong there, in a sentence. */
  readonly problems: ReadonlyMap<string, string>
  readonly awards: readonly AwardSummary[]
}

export const TrialContext = createContext<Trial | null>(null)

export function useTrial(): Trial {
  const trial = useContext(TrialContext)
  if (!trial) throw new Error('a fact is shown outside of a trial')
  return trial
}

/** One fact: what it is, how to change it, what is wrong with it. */
export function useFact(path: string) {
  const { facts, change, problems } = useTrial()
  return {
    value: valueAt(facts, path),
    set: (value: unknown) => change(path, value),
    problem: problems.get(path) ?? null,
  }
}

/** What is wrong anywhere below a place; null where nothing is. */
export function useProblemBelow(path: string): string | null {
  const { problems } = useTrial()
  for (const [at, detail] of problems) if (at === path || at.startsWith(`${path}.`)) return detail
  return null
}
