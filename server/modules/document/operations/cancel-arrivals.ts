import type { Operation } from '#platform/operation'
import { deleteArrivals } from '../store/arrivals.ts'
import { refuseUnlessMaySend } from './send-file.ts'

/** Takes files out that have become no paper yet; nothing of them is kept. Answers which. */
export async function cancelArrivals(
  operation: Operation,
  ids: readonly string[],
): Promise<readonly string[]> {
  refuseUnlessMaySend(operation)
  return deleteArrivals(operation.tx, ids)
}
