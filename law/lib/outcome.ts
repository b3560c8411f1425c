import type { Outcome } from './finding.ts'

/** All of these: one that fails decides; else one that is unknown leaves it open. */
export function allOf(outcomes: Iterable<Outcome>): Outcome {
  let open: Outcome = 'met'
  for (const outcome of outcomes) {
    if (outcome === 'notMet') return 'notMet'
    if (outcome === 'unknown') open = 'unknown'
  }
  return open
}

/** Any of these: one that is met decides; else one that is unknown leaves it open. */
export function anyOf(outcomes: Iterable<Outcome>): Outcome {
  let open: Outcome = 'notMet'
  for (const outcome of outcomes) {
    if (outcome === 'met') return 'met'
    if (outcome === 'unknown') open = 'unknown'
  }
  return open
}

/** Whether a number is reached: surely, perhaps, or not even if everything unknown turned out well. */
export function reached(sure: number, possible: number, needed: number): Outcome {
  if (sure >= needed) return 'met'
  return possible >= needed ? 'unknown' : 'notMet'
}
