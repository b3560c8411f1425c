import { isUnread, versionOn } from '../../lib/dated.ts'
import { isAtLeast, showShare } from '../../lib/fraction.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { centralQuorum, otherQuorum } from '../../parameters/council.ts'
import type { LocalShare } from '../local-share.ts'
import { areAmong, type CouncilFinding, type CouncilReason, councilFinding } from './council-finding.ts'

/**
 * Whether enough members are there for a sitting of the central council, or of any other, whose quorum no national
 * text read sets: there only the council's own rules are judged, and without them the outcome is unknown. Throws
 * `NothingInForce` outside all law and a `RangeError` for an attendance that cannot be.
 */
export function quorumReached({
  council,
  attendance,
  heldOn,
  local,
}: {
  readonly council: 'central' | 'other'
  readonly attendance: { readonly councilSize: number; readonly present: number }
  readonly heldOn: PlainDate
  readonly local?: LocalShare
}): CouncilFinding {
  const { councilSize, present } = attendance
  if (!areAmong(present, councilSize)) {
    throw new RangeError(`${present} present of a council of ${councilSize} cannot be`)
  }
  const judged = ({ share, cite }: LocalShare): CouncilReason => ({
    outcome: isAtLeast(present, councilSize, share) ? 'met' : 'notMet',
    required: `có mặt từ ${showShare(share)} thành viên hội đồng`,
    actual: `có mặt ${present} trên ${councilSize} thành viên`,
    cite,
    unchecked: null,
  })
  const version = versionOn(council === 'central' ? centralQuorum : otherQuorum, { heldOn })
  const asked: readonly LocalShare[] = [
    ...(isUnread(version) ? [] : [{ share: version.value, cite: version.cite }]),
    ...(local ? [local] : []),
  ]
  return councilFinding({
    rule: 'council.quorumReached',
    cite: version.cite,
    reasons: asked.map(judged),
    provisional: isUnread(version) ? version.unread : null,
  })
}
