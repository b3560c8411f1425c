import { createHash } from 'node:crypto'
import { reading } from '#contract/reading'
import type { FileReading } from '#paperwork/reading/read-file'
import { seemsToBe } from '#paperwork/reading/seems-to-be'
import type { Actor } from '#platform/operation'
import { readInWorker, readTextInWorker } from '#platform/reading'
import { Refusal } from '#platform/refusal'
import { type IncomingPaper, keepable, type ReadText } from '../model/incoming-paper.ts'
import { mayReceivePaper } from '../policy.ts'

/** A file as it arrives. */
export interface ArrivingFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** Reads a file in the reading process, before any transaction begins; a bad one is refused with its own sentence. */
export async function readIncoming(actor: Actor, file: ArrivingFile): Promise<IncomingPaper> {
  const may = mayReceivePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
  const read = await readInWorker(file.bytes, file.fileName)
  if (read.ok) return incomingPaper(file, read)
  const { code, message } = read.problem
  throw new Refusal(code === 'tooLarge' ? 'paperTooLarge' : 'paperUnreadable', message)
}

/** A file with what was read in it. */
export function incomingPaper(file: ArrivingFile, read: Extract<FileReading, { ok: true }>): IncomingPaper {
  return {
    fileName: file.fileName,
    bytes: file.bytes,
    sha256: sha256Of(file.bytes),
    format: read.format,
    conversion: read.conversion,
    scan: read.scan,
    text: read.text,
    reading: reading.parse(read.reading),
    kind: seemsToBe(read.reading),
    parts: read.parts,
  }
}

/** Reads a text again that was corrected or cut. */
export async function readCorrected(text: string): Promise<ReadText> {
  const kept = keepable(text)
  const read = await readTextInWorker(kept)
  return {
    text: kept,
    reading: reading.parse(read.reading),
    kind: seemsToBe(read.reading),
    parts: read.parts,
  }
}

/** What makes two files the same. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
