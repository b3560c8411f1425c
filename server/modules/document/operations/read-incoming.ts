import { createHash } from 'node:crypto'
import { reading } from '#contract/reading'
import { seemsToBe } from '#paperwork/reading/seems-to-be'
import type { Actor } from '#platform/operation'
import { readInWorker } from '#platform/reading'
import { Refusal } from '#platform/refusal'
import type { IncomingPaper } from '../model/incoming-paper.ts'
import { mayReceivePaper } from '../policy.ts'

/** A file as it arrives. */
export interface ArrivingFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** Reads a file in the reading thread, before any transaction begins; a bad one is refused with its own sentence. */
export async function readIncoming(actor: Actor, { bytes, fileName }: ArrivingFile): Promise<IncomingPaper> {
  const may = mayReceivePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
  const read = await readInWorker(bytes, fileName)
  if (!read.ok) {
    const { code, message } = read.problem
    throw new Refusal(code === 'tooLarge' ? 'paperTooLarge' : 'paperUnreadable', message)
  }
  return {
    fileName,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: read.format,
    text: read.text,
    reading: reading.parse(read.reading),
    kind: seemsToBe(read.reading),
  }
}
