import type { Check } from '../lib/check.ts'
import type { PlainDate } from '../lib/plain-date.ts'

/** What kind of paper an instrument is. */
export type InstrumentKind =
  | 'law'
  | 'decree'
  | 'circular'
  | 'decision'
  | 'directive'
  | 'guidance'
  | 'officialLetter'
  | 'consolidated'

/** One instrument of the law: what it is called, its life, what it took the place of, and how all that is known. */
export interface Instrument<Id extends string = string> {
  readonly kind: InstrumentKind
  /** As printed: `91/2017/NĐ-CP`. */
  readonly number: string
  /** As a citation ends: "Nghị định số 91/2017/NĐ-CP". */
  readonly title: string
  /** What it is about. */
  readonly subject: string
  readonly issuer: string
  /** Null where nobody here has seen the day it was signed. */
  readonly issuedOn: PlainDate | null
  /** Null where the first day is not known. */
  readonly inForceFrom: PlainDate | null
  /** First day on which it no longer applies; null where it may have ended on a day nobody here knows. */
  readonly inForceUntil?: PlainDate | null
  readonly replaces?: readonly Id[]
  readonly amends?: readonly Id[]
  /** How the days above are known. */
  readonly check: Check
}
