import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { ReadFile } from '../model/read-file.ts'
import { mayAttachForEveryone, mayEnterInstrument, refuseUnless } from '../policy.ts'
import { fileByDigest, insertFile, shareFile } from '../store/instrument-files.ts'
import { isSteward } from '../store/steward.ts'
import { instrumentInLibrary } from './library.ts'

/** Where a file is to be attached, and for whom. */
export interface Attaching {
  readonly instrument: string
  readonly forEveryone: boolean
}

/** Refuses who may not attach a file there, before the file is read. */
export async function refuseUnlessMayAttach(
  { tx, actor }: Operation,
  { instrument: id, forEveryone }: Attaching,
): Promise<void> {
  const { instrument } = await instrumentInLibrary(tx, id)
  refuseUnless(
    forEveryone
      ? mayAttachForEveryone(actor, instrument.origin, await isSteward(tx))
      : mayEnterInstrument(actor),
  )
}

/** Keeps a read file with an instrument; the same bytes again are the same file. */
export async function attachFile(
  operation: Operation,
  { file, ...where }: Attaching & { readonly file: ReadFile },
): Promise<{ readonly fileId: string; readonly alreadyKept: boolean }> {
  await refuseUnlessMayAttach(operation, where)
  const fileId = await insertFile(operation, { file, ...where })
  if (fileId) return { fileId, alreadyKept: false }
  const kept = await fileByDigest(operation, { instrument: where.instrument, sha256: file.sha256 })
  if (!kept) throw new Refusal('serverFault')
  if (where.forEveryone && !kept.forEveryone) await shareFile(operation.tx, kept.id)
  return { fileId: kept.id, alreadyKept: true }
}
