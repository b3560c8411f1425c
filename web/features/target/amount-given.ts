import type { TargetContent, TargetCounting } from '#contract/target'

type Amount = TargetContent['amount']

/** What was typed as an exact amount: 12,5 of a share is 125 of 1000. Null for what is no number of up to three decimals. */
export function amountGiven(typed: number | string, counting: TargetCounting): Amount | null {
  const value = typeof typed === 'number' ? typed : Number(typed.replace(',', '.'))
  if (typed === '' || !Number.isFinite(value) || value < 0) return null
  const decimals = [0, 1, 2, 3].find((count) => Number.isInteger(scaled(value, count)))
  if (decimals === undefined) return null
  const scale = 10 ** decimals
  return { of: scaled(value, decimals), over: counting === 'share' ? 100 * scale : scale }
}

/** An amount as the number that a person typed. */
export function typedAmount({ of, over }: Amount, counting: TargetCounting): number {
  return counting === 'share' ? (of * 100) / over : of / over
}

/** Rounded away from the noise of binary fractions: 0,07 × 100 is 7. */
function scaled(value: number, decimals: number): number {
  const product = value * 10 ** decimals
  const whole = Math.round(product)
  return Math.abs(product - whole) < 1e-6 ? whole : product
}
