import type { AwardCode } from '../../catalogue/award-codes.ts'
import { isUnread, lastChecked, versionOn } from '../../lib/dated.ts'
import { isAtLeast, showShare } from '../../lib/fraction.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { ballotThreshold } from '../../parameters/council.ts'
import type { LocalShare } from '../local-share.ts'
import { areAmong, type CouncilFinding, type CouncilReason, councilFinding } from './council-finding.ts'

export interface Tally {
  /** Every member of the council, present or not. */
  readonly councilSize: number
  readonly inFavour: number
}

/**
 * Whether a ballot on an award carries on the day it is held. The share is taken of all members: an absent member is
 * asked in writing, so silence counts against. A share of the council's own rules is asked beside that of the law.
 * Where nobody has read the text in force, or it asks for no share and the council has none, the outcome is unknown;
 * a share of the council alone is then judged and named as provisional. Throws `NothingInForce` outside all law and a
 * `RangeError` for a tally that cannot be.
 */
export function ballotCarries({
  award,
  tally,
  heldOn,
  local,
}: {
  readonly award: AwardCode
  readonly tally: Tally
  readonly heldOn: PlainDate
  readonly local?: LocalShare
}): CouncilFinding {
  if (!areAmong(tally.inFavour, tally.councilSize)) {
    throw new RangeError(`${tally.inFavour} votes of a council of ${tally.councilSize} cannot be`)
  }
  const threshold = ballotThreshold(award)
  const version = versionOn(threshold, { heldOn })
  const { provisional } = lastChecked(threshold, { heldOn })
  const reasons = [
    ...(isUnread(version) || version.value === null
      ? []
      : [judged(tally, { share: version.value.share, cite: version.cite }, provisional)]),
    ...(local ? [judged(tally, local, null)] : []),
  ]
  return councilFinding({ rule: 'council.ballotCarries', cite: version.cite, reasons, provisional })
}

function judged(tally: Tally, { share, cite }: LocalShare, unchecked: string | null): CouncilReason {
  return {
    outcome: isAtLeast(tally.inFavour, tally.councilSize, share) ? 'met' : 'notMet',
    required: `từ ${showShare(share)} trở lên, tính trên ${tally.councilSize} thành viên hội đồng`,
    actual: `${tally.inFavour} phiếu đồng ý`,
    cite,
    unchecked,
  }
}
