import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { contentOf } from '../store/instrument-files.ts'
import { instrumentInLibrary } from './library.ts'

/** A file of an instrument as it was received. */
export async function showInstrumentFile(
  { tx }: Operation,
  where: { readonly instrument: string; readonly fileId: string },
): Promise<{ content: Buffer; fileName: string; format: string }> {
  await instrumentInLibrary(tx, where.instrument)
  const file = await contentOf(tx, where)
  if (!file) throw new Refusal('notFound')
  return file
}
