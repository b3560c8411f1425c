import { fold } from '../../lib/fold.ts'

const LOOKED_AT = 60
const REPLACING = /(?:thay the|thay|bai bo|huy bo|het hieu luc|sua doi|bo sung|mot so dieu cua)(?: cho)?$/

/**
 * Whether the words before a citation tell of its past: what is replaced, repealed or amended may rightly be no longer in
 * force.
 */
export function toldAsPast(text: string, start: number): boolean {
  return REPLACING.test(fold(text.slice(Math.max(0, start - LOOKED_AT), start)))
}
