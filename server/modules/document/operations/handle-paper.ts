import type { Operation } from '#platform/operation'
import { markStored } from '../store/paper-marking.ts'
import { updateState } from '../store/paper-writing.ts'
import { paperToChange } from './paper-to-change.ts'

/** Marks a paper as dealt with, or as one that waits again. */
export async function handlePaper(
  operation: Operation,
  asked: { readonly paperId: string; readonly version: number; readonly handled: boolean },
): Promise<void> {
  const { state } = await paperToChange(operation, asked)
  if ((state === 'handled') === asked.handled) return
  await updateState(operation, asked)
  await markStored(operation.tx, asked.paperId)
}
