import { createHash } from 'node:crypto'
import { readInWorker } from '#platform/reading'
import { Refusal } from '#platform/refusal'
import { keepable, type ReadFile } from '../model/read-file.ts'

/** Reads a file in the reading process, outside any transaction; a bad one is refused with its own sentence. */
export async function readAttachment({
  bytes,
  fileName,
}: {
  readonly bytes: Uint8Array
  readonly fileName: string
}): Promise<ReadFile> {
  const read = await readInWorker(bytes, fileName)
  if (!read.ok) {
    const { code, message } = read.problem
    throw new Refusal(code === 'tooLarge' ? 'paperTooLarge' : 'paperUnreadable', message)
  }
  return {
    bytes,
    fileName: keepable(fileName),
    format: read.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: keepable(read.text),
  }
}
