import type { AwardeeMatch } from '#contract/granted-award'

/** One whom a paper names, as printed. */
export interface NamedAwardee {
  readonly subject: 'individual' | 'collective' | 'household'
  readonly name: string
  readonly position: string | null
  readonly unit: string | null
  readonly year: number | null
}

/** Somebody whom a name may stand for, with what tells them from others of their name. */
export interface Suggestion {
  readonly match: AwardeeMatch
  readonly detail: string | null
}

/** Whom a name stands for; `doubt` says why that is not known. */
export interface MatchedAwardee {
  readonly match: AwardeeMatch
  readonly doubt: string | null
  readonly suggestions: readonly Suggestion[]
}

/** Somebody who is not of the agency; `suggestions` are those of the agency that are called the same. */
export function outside(suggestions: readonly Suggestion[] = []): MatchedAwardee {
  return { match: { kind: 'outside' }, doubt: null, suggestions }
}

/** Somebody whom the name alone does not tell. */
export function unknown(doubt: string, suggestions: readonly Suggestion[]): MatchedAwardee {
  return { match: { kind: 'unknown' }, doubt, suggestions }
}

/** Somebody who is known. */
export function known(match: AwardeeMatch): MatchedAwardee {
  return { match, doubt: null, suggestions: [] }
}
