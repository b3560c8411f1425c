import type { Fraction } from './fraction.ts'

/** What becomes of a part of a person: dropped, counted whole, or counted from one half. */
export const roundings = ['floor', 'ceil', 'nearest'] as const
export type Rounding = (typeof roundings)[number]

/** A share of a whole number as a whole number, exactly. */
export function wholeShare(whole: number, { of, over }: Fraction, rounding: Rounding = 'floor'): number {
  const product = whole * of
  const rest = product % over
  const floor = (product - rest) / over
  if (rest === 0 || rounding === 'floor') return floor
  return rounding === 'ceil' || rest * 2 >= over ? floor + 1 : floor
}

/** The least multiple of a step that is no less than an exact amount of hundredths. */
export function roundedUp(hundredths: number, step: number): number {
  const stepInHundredths = step * 100
  const rest = hundredths % stepInHundredths
  return (rest === 0 ? hundredths : hundredths - rest + stepInHundredths) / 100
}
