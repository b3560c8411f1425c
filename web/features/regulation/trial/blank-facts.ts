import type { FactsDraft } from './facts-draft.ts'

/** Facts of which only the year is known: the last one until June, when its dossiers are still made, else this one. */
export function blankFacts(today: string): FactsDraft {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const forYear = month <= 6 ? year - 1 : year
  return {
    subject: 'individual',
    forYear,
    receivedForAppraisalOn: today,
    years: [{ year: forYear }, { year: forYear - 1 }, { year: forYear - 2 }],
  }
}
