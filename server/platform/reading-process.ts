import { Worker } from 'node:worker_threads'
import { readFactsFile } from '#paperwork/facts-table/read-facts-file'
import { type PaperPart, partsOf } from '#paperwork/reading/parts'
import { readFile } from '#paperwork/reading/read-file'
import { readPaper } from '#paperwork/reading/read-paper'
import type { Reading } from '#paperwork/reading/reading'

// The process that reads papers for the server, started by reading.ts. It lives as long as the server holds its line.

/** What the server hands over: a paper (a `FileReading` answers), a text (`TextReading`) or a table (`FactsFile`). */
export type ReadingJob = {
  readonly as: 'paper' | 'facts' | 'text'
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** A text that was read, and the papers that lie in it. */
export type TextReading = { readonly reading: Reading; readonly parts: readonly PaperPart[] }

const readers = {
  paper: ({ bytes, fileName }: ReadingJob) => readFile(bytes, fileName),
  facts: ({ bytes }: ReadingJob) => readFactsFile(bytes),
  text: ({ bytes }: ReadingJob): TextReading => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { reading: readPaper(text), parts: partsOf(text) }
  },
}

process.on('message', async (job: ReadingJob) => {
  process.send?.(await readers[job.as](job))
})

// A paper that keeps this thread busy can only be stopped from another one.
new Worker(new URL('./reading-watch.ts', import.meta.url), { argv: process.argv.slice(2) }).unref()
