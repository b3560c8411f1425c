import type { PlainDate } from '../lib/plain-date.ts'
import { type SourceId, sourceIds, sources } from './documents.ts'
import type { Instrument } from './instrument.ts'

/** What can be said of an instrument on a day. */
export type Validity = 'notYet' | 'inForce' | 'expired' | 'unknown'

/** Whether an instrument applies on a day; `unknown` where a day that decides it is not known. */
export function validityOn(
  { inForceFrom, inForceUntil }: Pick<Instrument, 'inForceFrom' | 'inForceUntil'>,
  day: PlainDate,
): Validity {
  if (inForceUntil && day >= inForceUntil) return 'expired'
  if (inForceFrom === null) return 'unknown'
  if (day < inForceFrom) return 'notYet'
  return inForceUntil === null ? 'unknown' : 'inForce'
}

/** The instruments that took the place of one. */
export function replacedBy(id: SourceId): readonly SourceId[] {
  return sourceIds.filter((other) => sources[other].replaces?.includes(id))
}

/** The instruments that amended one, oldest first. */
export function amendedBy(id: SourceId): readonly SourceId[] {
  return sourceIds.filter((other) => sources[other].amends?.includes(id))
}
