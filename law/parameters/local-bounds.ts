import type { Citation } from '../lib/citation.ts'
import { type Check, type Dated, type GoverningDay, isUnread } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import type { PlainDate } from '../lib/plain-date.ts'

/** What the national text said on some days that no province, ministry or agency may go beyond. */
export interface BoundVersion {
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly limit: number | Fraction
  readonly cite: Citation
  readonly check: Check
}

/** A limit on the values of a slot, by validity. */
export interface LocalBound {
  readonly is: 'atLeast' | 'atMost'
  /** What is limited, where that is narrower than the slot: "với danh hiệu …". */
  readonly of: string | null
  readonly versions: readonly BoundVersion[]
}

/** A bound made of a dated number of the law; days on which it sets none, or whose text nobody read, bound nothing. */
export function boundBy<T, Day extends GoverningDay>(
  dated: Dated<T, Day>,
  {
    is,
    of = null,
    limit,
  }: {
    readonly is: LocalBound['is']
    readonly of?: string | null
    readonly limit: (value: T) => number | Fraction | null
  },
): LocalBound {
  return {
    is,
    of,
    versions: dated.versions.flatMap((version) => {
      if (isUnread(version)) return []
      const { value, ...days } = version
      const at = limit(value)
      return at === null ? [] : [{ ...days, limit: at }]
    }),
  }
}

/** Days on which a value is to hold; without end where `until` is null. */
export interface HeldDays {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/**
 * The bounds that a value would break on some of its days. One whose text nobody compared bounds too, and says so:
 * refusing is the smaller harm where a number may be looser than the law.
 */
export function boundsBroken(
  bounds: readonly LocalBound[],
  value: number | Fraction,
  days: HeldDays,
): readonly (BoundVersion & Pick<LocalBound, 'is' | 'of'>)[] {
  return bounds.flatMap(({ is, of, versions }) =>
    versions
      .filter(
        ({ limit, from, until }) =>
          (days.until === null || from < days.until) &&
          (until === undefined || days.from < until) &&
          (is === 'atLeast' ? compare(value, limit) < 0 : compare(value, limit) > 0),
      )
      .map((version) => ({ ...version, is, of })),
  )
}

/** Less than, equal to or more than zero as one is less than, equal to or more than the other; exact. */
function compare(one: number | Fraction, other: number | Fraction): number {
  const [a, b] = [asFraction(one), asFraction(other)]
  return a.of * b.over - b.of * a.over
}

const asFraction = (number: number | Fraction): Fraction =>
  typeof number === 'number' ? { of: number, over: 1 } : number
