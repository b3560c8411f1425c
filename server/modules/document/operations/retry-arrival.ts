import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { lockedArrival, reopenArrival, type StoredArrival } from '../store/arrivals.ts'
import { refuseUnlessMaySend } from './send-file.ts'

/** Lets a file that could not be read wait again; one that waits already goes on waiting. */
export async function retryArrival(operation: Operation, id: string): Promise<StoredArrival> {
  refuseUnlessMaySend(operation)
  const arrival = await lockedArrival(operation.tx, id)
  if (!arrival) throw new Refusal('notFound')
  if (arrival.state === 'read') throw new Refusal('illegalMove', 'Tệp này đã được đọc xong.')
  if (arrival.state === 'failed') await reopenArrival(operation.tx, id)
  return { ...arrival, state: 'waiting', sentence: null }
}
