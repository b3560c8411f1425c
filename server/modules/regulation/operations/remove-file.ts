import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayEnterInstrument, mayRemoveFile, refuseUnless } from '../policy.ts'
import { deleteFile, filesOf } from '../store/instrument-files.ts'
import { isSteward } from '../store/steward.ts'
import { instrumentInLibrary } from './library.ts'

/** Removes a file attached by mistake; not one that an entered standard rests on. */
export async function removeFile(
  { tx, actor }: Operation,
  { instrument, fileId }: { readonly instrument: string; readonly fileId: string },
): Promise<void> {
  await instrumentInLibrary(tx, instrument)
  refuseUnless(mayEnterInstrument(actor))
  const file = (await filesOf(tx, instrument)).find(({ id }) => id === fileId)
  if (!file) throw new Refusal('notFound')
  refuseUnless(mayRemoveFile(actor, file.forEveryone, await isSteward(tx)))
  if (!(await deleteFile(tx, fileId)))
    throw new Refusal(
      'stillInUse',
      'Tệp này là văn bản chính thức của một chuẩn do quản trị nhập nên không gỡ được.',
    )
}
