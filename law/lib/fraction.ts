/** An exact share. In floating point 0.7 × 90 is 62.99999999999999, and a quota would lose a person. */
export interface Fraction {
  readonly of: number
  readonly over: number
}

/** Whether `part` of `whole` reaches the share; exact, and nobody of nobody reaches any share. */
export function isAtLeast(part: number, whole: number, share: Fraction): boolean {
  return part * share.over >= whole * share.of
}

/** Whether `part` of `whole` is more than the share. */
export function isMoreThan(part: number, whole: number, share: Fraction): boolean {
  return part * share.over > whole * share.of
}

/** As an officer writes it: `70%`, `12,5%`, `2/3` where no decimal is exact. */
export function showShare({ of, over }: Fraction): string {
  const tenthsOfPercent = (of * 1000) / over
  return Number.isInteger(tenthsOfPercent)
    ? `${String(tenthsOfPercent / 10).replace('.', ',')}%`
    : `${of}/${over}`
}
