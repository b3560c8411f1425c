import type { Announced } from '#platform/operation'

/** The officer reminds units of a movement: whoever reminds tells their heads. */
export interface UnitsReminded extends Announced {
  readonly name: 'movement.unitsReminded'
  readonly payload: {
    readonly movementId: string
    readonly title: string
    /** Where the movement is found in the app. */
    readonly path: string
    readonly unitIds: readonly string[]
  }
}
