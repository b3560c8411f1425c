import type { PlainDate } from '#law'
import type { Operation } from './operation.ts'

/** Something that somebody has to do by a day, as a module tells it to whoever reminds. */
export interface DueItem {
  /** `task`, `subtask`, `recommendation` …: with the id it names the item over all modules. */
  readonly kind: string
  readonly id: string
  readonly title: string
  /** Where it is found in the app: `/tasks/…`. */
  readonly path: string
  /** The deadline as its paper words it, or a sentence with the day. */
  readonly wording: string | null
  readonly startsOn: PlainDate | null
  /** The first day it is late; null while it cannot be late. */
  readonly lateFrom: PlainDate | null
  /** Since when it waits for something that has not come; null when it waits for nothing. */
  readonly waitingSince: PlainDate | null
  readonly waitsFor: string | null
  /** Who must do it, and who takes part. */
  readonly chairUnitIds: readonly string[]
  readonly coordinatingUnitIds: readonly string[]
  /** People it was handed to by name; they are reminded beside the units. */
  readonly personIds: readonly string[]
}

/** Gives what is unfinished of one agency; each module that has deadlines exports one. */
export type DueSource = (operation: Operation) => Promise<readonly DueItem[]>
