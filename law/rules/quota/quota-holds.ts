import type { Citation } from '../../lib/citation.ts'
import { isUnread, lastChecked, versionOn } from '../../lib/dated.ts'
import type { Outcome } from '../../lib/finding.ts'
import { showShare } from '../../lib/fraction.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { type Rounding, wholeShare } from '../../lib/rounding.ts'
import { governmentFlagQuota, grassrootsFighterQuota } from '../../parameters/quota.ts'
import type { LocalShare } from '../local-share.ts'

/** The awards whose number the national law bounds, or once did. */
export type BoundedAward = 'grassrootsFighter' | 'governmentFlag'

/** One share asked for: how many it lets through, and what sets it. */
export interface QuotaBound extends LocalShare {
  readonly most: number
  readonly required: string
  readonly unchecked: string | null
}

/** Whether a number stays within every share asked for. */
export interface QuotaFinding {
  readonly rule: 'quota.quotaHolds'
  readonly outcome: Outcome
  /** The most there may be; null where no share is set, or nobody has read the one of the law. */
  readonly most: number | null
  readonly bounds: readonly QuotaBound[]
  readonly cite: Citation | Pick<Citation, 'source'>
  readonly provisional: string | null
}

/**
 * Whether so many proposals stay within the share of the law and within that of the province or agency, both of the
 * same base. A part of a person is dropped unless the local rule rounds otherwise. Where the law sets no share and
 * there is no local one, the quota holds; where nobody has read the law, it is unknown unless a local share is passed
 * already. Throws `NothingInForce` outside all law and a `RangeError` for numbers that cannot be.
 */
export function quotaHolds({
  award,
  counted,
  receivedForAppraisalOn,
  local,
  rounding = 'floor',
}: {
  readonly award: BoundedAward
  /** How many the share is taken of, and how many are proposed. */
  readonly counted: { readonly base: number; readonly proposed: number }
  readonly receivedForAppraisalOn: PlainDate
  readonly local?: LocalShare
  readonly rounding?: Rounding
}): QuotaFinding {
  const { base, proposed } = counted
  if (![base, proposed].every((each) => Number.isSafeInteger(each) && each >= 0)) {
    throw new RangeError(`a quota of ${proposed} in ${base} cannot be`)
  }
  const quota = award === 'grassrootsFighter' ? grassrootsFighterQuota : governmentFlagQuota
  const version = versionOn(quota, { receivedForAppraisalOn })
  const { provisional } = lastChecked(quota, { receivedForAppraisalOn })
  const bound = ({ share, cite }: LocalShare, unchecked: string | null): QuotaBound => {
    const most = wholeShare(base, share, rounding)
    return { share, cite, most, required: `không quá ${showShare(share)} của ${base}: ${most}`, unchecked }
  }
  const unread = isUnread(version)
  const bounds = [
    ...(unread || version.value === null
      ? []
      : [bound({ share: version.value.share, cite: version.cite }, provisional)]),
    ...(local ? [bound(local, null)] : []),
  ]
  const least = bounds.length === 0 ? null : Math.min(...bounds.map(({ most }) => most))
  const passed = least !== null && proposed > least
  return {
    rule: 'quota.quotaHolds',
    outcome: passed ? 'notMet' : unread ? 'unknown' : 'met',
    most: least,
    bounds,
    cite: version.cite,
    provisional,
  }
}
