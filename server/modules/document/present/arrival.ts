import type { Arrival } from '#contract/arrival'
import type { ShownArrival } from '../operations/list-arrivals.ts'

/** An arrival as the contract shows it. */
export function presentArrival({ arrival, inHand }: ShownArrival): Arrival {
  const { done = null, total = null } = inHand ?? {}
  return {
    id: arrival.id,
    fileName: arrival.file_name,
    byteSize: arrival.byte_size,
    state: stateOf({ arrival, inHand }),
    arrivedAt: arrival.arrived_at.toISOString(),
    progress: done === null || total === null ? null : { done, total },
    sentence: arrival.sentence,
    paperId: arrival.paper_id,
    alreadyKept: arrival.already_kept,
  }
}

function stateOf({ arrival, inHand }: ShownArrival): Arrival['state'] {
  if (arrival.state === 'read' || arrival.state === 'failed') return arrival.state
  return inHand ? 'reading' : 'waiting'
}
