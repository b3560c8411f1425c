import { Worker } from 'node:worker_threads'
import { readFactsFile } from '#paperwork/facts-table/read-facts-file'
import { readFile } from '#paperwork/reading/read-file'

// The process that reads papers for the server, started by reading.ts. It lives as long as the server holds its line.

/** What the server hands over; a paper is answered by a `FileReading`, a table by a `FactsFile`. */
export type ReadingJob = {
  readonly as: 'paper' | 'facts'
  readonly bytes: Uint8Array
  readonly fileName: string
}

process.on('message', async ({ as, bytes, fileName }: ReadingJob) => {
  process.send?.(as === 'facts' ? await readFactsFile(bytes) : await readFile(bytes, fileName))
})

// A paper that keeps this thread busy can only be stopped from another one.
new Worker(new URL('./reading-watch.ts', import.meta.url), { argv: process.argv.slice(2) }).unref()
