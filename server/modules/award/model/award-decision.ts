import type { PaperReading } from '#contract/reading'

/** A decision as the award history names it. */
export interface AwardDecision {
  readonly number: string | null
  readonly decidedOn: string | null
  readonly decidedBy: string | null
}

/** What a paper says of itself as a decision; a day of which only the month is printed is none. */
export function decisionOf({ header }: Pick<PaperReading, 'header'>): AwardDecision {
  const { number, date, issuer } = header
  return {
    number: number.value === null ? null : [number.value, number.symbol].filter(Boolean).join('/'),
    decidedOn: date.precision === 'day' ? date.iso : null,
    decidedBy: issuer,
  }
}
