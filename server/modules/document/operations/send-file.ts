import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayReceivePaper } from '../policy.ts'
import { insertArrival, type StoredArrival } from '../store/arrivals.ts'
import { paperIdByDigest } from '../store/paper-files.ts'
import { type ArrivingFile, sha256Of } from './read-incoming.ts'

/** Only the officer brings papers in; asked before a file is taken in. */
export function refuseUnlessMaySend({ actor }: Pick<Operation, 'actor'>): void {
  const may = mayReceivePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
}

/** Keeps a file to be read; the same bytes as those of a paper are that paper. */
export async function sendFile(
  operation: Operation,
  { bytes, fileName }: ArrivingFile,
): Promise<StoredArrival> {
  refuseUnlessMaySend(operation)
  const sha256 = sha256Of(bytes)
  const paperId = await paperIdByDigest(operation.tx, sha256)
  return insertArrival(operation, { fileName: nameOf(fileName), bytes, sha256, paperId })
}

/** File systems allow no more; a longer name is no name. */
const LONGEST_NAME = 255

/** The name without the folders that some browsers send with it, and without signs no one can see. */
function nameOf(fileName: string): string {
  const bare = (fileName.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFC')
    .trim()
  if (bare.length <= LONGEST_NAME) return bare === '' ? 'van-ban' : bare
  const extension = /\.\w{1,8}$/.exec(bare)?.[0] ?? ''
  return bare.slice(0, LONGEST_NAME - extension.length).toWellFormed() + extension
}
