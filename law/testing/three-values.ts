import type { Outcome } from '../lib/finding.ts'

/** Everything must hold: one refusal refuses, one gap leaves it open. */
export function every(...parts: readonly Outcome[]): Outcome {
  if (parts.includes('notMet')) return 'notMet'
  return parts.includes('unknown') ? 'unknown' : 'met'
}

/** One suffices: one that holds decides, one gap leaves it open. */
export function some(...parts: readonly Outcome[]): Outcome {
  if (parts.includes('met')) return 'met'
  return parts.includes('unknown') ? 'unknown' : 'notMet'
}

/** What an answer to a question means; no answer is no refusal. */
export function answered(answer: boolean | undefined): Outcome {
  if (answer === undefined) return 'unknown'
  return answer ? 'met' : 'notMet'
}
