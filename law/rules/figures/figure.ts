import type { SourceCitation } from '../../lib/citation.ts'
import {
  type Check,
  type Dated,
  type GoverningDay,
  isUnread,
  lastChecked,
  versionIfAny,
} from '../../lib/dated.ts'
import type { PlainDate } from '../../lib/plain-date.ts'

/** Something dated on one day, ready to show: what holds, by which provision, and how far it can be relied on. */
export interface Figure {
  readonly id: string
  readonly label: string
  /** In words; null where nobody has read what holds that day. */
  readonly value: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly cite: SourceCitation
  readonly check: Check | { readonly status: 'unread'; readonly because: string }
  /** The value is that of the last text read, and why no decision may rest on it; null where it was compared. */
  readonly provisional: string | null
}

/** A dated value on a day, in words; null where no law says anything that day. */
export function figureOn<T>(
  dated: Dated<T, GoverningDay>,
  day: PlainDate,
  show: (value: T) => string,
): Figure | null {
  const days = everyDay(day)
  const inForce = versionIfAny(dated, days)
  if (inForce === null) return null
  const { version, provisional } = lastChecked(dated, days)
  return {
    id: dated.id,
    label: dated.label,
    value: version === null ? null : show(version.value),
    from: inForce.from,
    until: inForce.until ?? null,
    cite: version?.cite ?? inForce.cite,
    check: isUnread(inForce) ? { status: 'unread', because: inForce.unread } : inForce.check,
    provisional,
  }
}

/** One day as each of the days that may govern. */
export function everyDay(day: PlainDate): Readonly<Record<GoverningDay, PlainDate>> {
  return {
    receivedForAppraisalOn: day,
    heldOn: day,
    decidedOn: day,
    evaluatedOn: day,
    closedOn: day,
    keptOn: day,
  }
}
