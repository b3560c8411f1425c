import type { FactsFile } from '#paperwork/facts-table/read-facts-file'
import { type FileReading, hasUnreadPictures } from '#paperwork/reading/read-file'
import type { TextReading } from './reading-process.ts'
import { type Answers, openReadingRoom, type ReadingWatch } from './reading-room.ts'
import { Refusal } from './refusal.ts'

/** For whoever waits in front of a screen. */
const quick = openReadingRoom({
  atOnce: 2,
  longestMs: 30_000,
  idleMs: 5_000,
  heapInMegabytes: 512,
  memoryInMegabytes: 900,
})

/** For pictures, one file at a time: the others wait here and not in front of papers that are read in a moment. */
const patient = openReadingRoom({
  atOnce: 1,
  // It gives way to everything else, so a page that takes seconds on an idle machine takes minutes on a busy one.
  longestMs: 240_000,
  idleMs: 5_000,
  heapInMegabytes: 512,
  memoryInMegabytes: 1_500,
  givesWay: true,
})

/**
 * Reads a paper file in a process of its own; see `openReadingRoom` for what hostile files get. With `scans`, words
 * are recognised in pictures, which takes seconds a page and is told page by page; an `AbortSignal` stops it at once.
 */
export async function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  { scans = false, ...watch }: ReadingWatch & { readonly scans?: boolean } = {},
): Promise<FileReading> {
  const read = await quick({ as: 'paper', bytes, fileName }, watch)
  return scans && hasUnreadPictures(read) ? patient({ as: 'scan', bytes, fileName }, watch) : read
}

/**
 * Reads a text again that somebody has corrected, in a process of its own, under the same bounds; refuses with
 * `paperUnreadable` what costs more.
 */
export async function readTextInWorker(text: string): Promise<TextReading> {
  return soundText(await quick({ as: 'text', text }))
}

/** What was read in a text; refuses with `paperUnreadable` when that took too long or too much. */
export function soundText(read: Answers['text']): TextReading {
  if ('problem' in read) throw new Refusal('paperUnreadable', read.problem.message)
  return read
}

/** Reads a table of facts in a process of its own, under the same bounds. */
export function readFactsInWorker(bytes: Uint8Array, fileName: string): Promise<FactsFile> {
  return quick({ as: 'facts', bytes, fileName })
}
