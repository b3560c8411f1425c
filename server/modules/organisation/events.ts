import type { SuccessionKind } from '#contract/organisation'
import type { PlainDate } from '#law'
import type { Announced } from '#platform/operation'

/** Units went on as others from a day; work of the predecessors is now the successors'. */
export interface UnitsSucceeded extends Announced {
  readonly name: 'organisation.unitsSucceeded'
  readonly payload: {
    readonly kind: SuccessionKind
    readonly predecessorIds: readonly string[]
    readonly successorIds: readonly string[]
    readonly on: PlainDate
  }
}
