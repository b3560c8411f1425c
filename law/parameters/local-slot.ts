import type { Citation } from '../lib/citation.ts'
import type { Fraction } from '../lib/fraction.ts'
import type { LocalBound } from './local-bounds.ts'

/** What a slot can be answered with; null where nothing is set. */
export type LocalAnswer = boolean | number | string | Fraction | null

/** A question that the national text leaves to province, ministry or agency: what may be answered, and what holds without. */
export interface LocalSlot<T extends LocalAnswer> {
  /** The heading it stands under. */
  readonly group: string
  /** What an officer calls it. */
  readonly label: string
  readonly question: string
  /** A share and a coefficient are fractions, days a whole number, a text is words. */
  readonly kind: 'choice' | 'share' | 'days' | 'coefficient' | 'text'
  /** What follows the number when it is read aloud. */
  readonly unit: string | null
  readonly choices: readonly { readonly value: NonNullable<T>; readonly label: string }[]
  /** Which provision leaves it open, in a sentence; null where the national text says nothing at all. */
  readonly openBy: { readonly sentence: string; readonly cite: Citation } | null
  readonly bounds: readonly LocalBound[]
  readonly otherwise: T
  /** Why that value holds where nobody has said anything. */
  readonly because: string
}

const plain = { unit: null, choices: [], openBy: null, bounds: [], otherwise: null } as const

type Given<T extends LocalAnswer> = Pick<LocalSlot<T>, 'group' | 'label' | 'question' | 'because'>

/** A slot answered by one of its choices. */
export function choiceSlot<T extends boolean | number | string>(
  slot: Given<T> & Pick<LocalSlot<T>, 'choices' | 'otherwise'>,
): LocalSlot<T> {
  return { ...plain, kind: 'choice', ...slot }
}

/** A slot answered by a share, where nothing is set unless somebody sets it. */
export function shareSlot(
  slot: Given<Fraction> & Partial<Pick<LocalSlot<Fraction>, 'openBy' | 'bounds'>>,
): LocalSlot<Fraction | null> {
  return { ...plain, kind: 'share', unit: '%', ...slot }
}

/** A slot answered by a number of working days, where nothing is set unless somebody sets it. */
export function daysSlot(
  slot: Given<number> & Partial<Pick<LocalSlot<number>, 'openBy' | 'bounds'>>,
): LocalSlot<number | null> {
  return { ...plain, kind: 'days', unit: 'ngày làm việc', ...slot }
}

/** A slot answered in words, where nothing is set unless somebody sets it. */
export function textSlot(
  slot: Given<string> & Partial<Pick<LocalSlot<string>, 'openBy'>>,
): LocalSlot<string | null> {
  return { ...plain, kind: 'text', ...slot }
}

/** A slot answered by a coefficient, where nothing is set unless somebody sets it. */
export function coefficientSlot(
  slot: Given<Fraction> & Partial<Pick<LocalSlot<Fraction>, 'openBy' | 'bounds'>>,
): LocalSlot<Fraction | null> {
  return { ...plain, kind: 'coefficient', unit: 'lần mức lương cơ sở', ...slot }
}
