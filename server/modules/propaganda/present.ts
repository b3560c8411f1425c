import { type Ability, denied } from '#contract/ability'
import type { PropagandaItem } from '#contract/propaganda'
import type { TaskUnit } from '#contract/task'
import type { Notice, PlainDate } from '#law'
import { type Channel, usualChannels } from './model/channels.ts'
import { type Item, standingOf } from './model/item.ts'
import { type ItemMove, obstacle } from './model/item-moves.ts'
import { type Acting, mayKeepFor } from './policy.ts'

/** Who looks, on which day, and what items are named by. */
export interface Viewer extends Notice {
  readonly acting: Acting
  readonly today: PlainDate
  readonly units: ReadonlyMap<string, TaskUnit>
  readonly channels: readonly Channel[]
  readonly movements: ReadonlyMap<string, string>
}

/** An item as the viewer sees it. */
export function presentItem(item: Item, viewer: Viewer): PropagandaItem {
  const { startsOn: _, movementId, unitId, ...shown } = item
  const unit = viewer.units.get(unitId)
  if (!unit) throw new RangeError(`unit ${unitId} is kept and not there`)
  const movement = movementId === null ? undefined : viewer.movements.get(movementId)
  return {
    ...shown,
    unit: { ...unit },
    movement: movementId === null || movement === undefined ? null : { id: movementId, title: movement },
    hasAddress: hasAddress(item.channel, viewer.channels),
    deadlineState: standingOf(item, viewer),
    abilities: abilitiesOf(item, viewer),
  }
}

/** Whether what is published on a channel has a link; one that is in no list any more is not asked for one. */
export function hasAddress(channel: string, channels: readonly Channel[]): boolean {
  return channels.find(({ name }) => name === channel)?.hasAddress ?? false
}

/** The usual channels and those that the agency added. */
export function allChannels(own: readonly Channel[]): readonly Channel[] {
  return [...usualChannels, ...own]
}

function abilitiesOf({ state, unitId }: Item, { acting }: Viewer): PropagandaItem['abilities'] {
  const may = mayKeepFor(acting, unitId)
  const move = (which: ItemMove): Ability => {
    const because = may.allowed ? obstacle(which, state) : null
    return because === null ? may : denied(because)
  }
  return {
    correct: move('correct'),
    remove: move('remove'),
    start: move('start'),
    publish: move('publish'),
    cancel: move('cancel'),
    reopen: move('reopen'),
  }
}
