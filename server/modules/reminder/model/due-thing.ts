import type { PlainDate } from '#law'

/** What reminders know of something that is due; whatever a module tells as `DueItem` is one. */
export interface DueThing {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly path: string
  readonly wording: string | null
  /** The first day anything can be done about it; null when that is any day. */
  readonly startsOn: PlainDate | null
  /** The first day it is late; null while it cannot be late. */
  readonly lateFrom: PlainDate | null
  readonly waitingSince: PlainDate | null
  readonly waitsFor: string | null
  readonly chairUnitIds: readonly string[]
  readonly coordinatingUnitIds: readonly string[]
  readonly personIds: readonly string[]
}
