import { Worker } from 'node:worker_threads'
import { type FactsFile, readFactsFile } from '#paperwork/facts-table/read-facts-file'
import { type PaperPart, partsOf } from '#paperwork/reading/parts'
import { type FileReading, readFile } from '#paperwork/reading/read-file'
import { readPaper } from '#paperwork/reading/read-paper'
import type { Reading } from '#paperwork/reading/reading'

// The process that reads papers for the server, started by reading.ts. It lives as long as the server holds its line.

/** What the server hands over: a file to read, with or without recognising words in pictures, or a corrected text. */
export type ReadingJob =
  | {
      readonly as: 'paper' | 'scan' | 'facts'
      readonly bytes: Uint8Array
      readonly fileName: string
    }
  | { readonly as: 'text'; readonly text: string }

/** A text that was read again after somebody had corrected it. */
export type TextReading = { readonly reading: Reading; readonly parts: readonly PaperPart[] }

/** How far a scan has come, in pages. */
export type ReadingProgress = { readonly done: number; readonly total: number }

/** What comes back: any number of times how far the job has come, then its answer. */
export type ReadingMessage =
  | { readonly progress: ReadingProgress }
  | { readonly answer: FileReading | FactsFile | TextReading }

process.on('message', async (job: ReadingJob) => {
  process.send?.({ answer: await answerTo(job) } satisfies ReadingMessage)
})

async function answerTo(job: ReadingJob): Promise<FileReading | FactsFile | TextReading> {
  if (job.as === 'text') return { reading: readPaper(job.text), parts: partsOf(job.text) }
  if (job.as === 'facts') return readFactsFile(job.bytes)
  return readFile(job.bytes, job.fileName, {
    scans: job.as === 'scan',
    onProgress: (progress) => process.send?.({ progress } satisfies ReadingMessage),
  })
}

// A paper that keeps this thread busy can only be stopped from another one.
new Worker(new URL('./reading-watch.ts', import.meta.url), { argv: process.argv.slice(2) }).unref()
