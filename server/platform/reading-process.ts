import { Worker } from 'node:worker_threads'
import { readFile } from '#paperwork/reading/read-file'

// The process that reads papers for the server, started by reading.ts. It lives as long as the server holds its line.

/** What the server hands over; the answer is a `FileReading`. */
export type ReadingJob = { readonly bytes: Uint8Array; readonly fileName: string }

process.on('message', async ({ bytes, fileName }: ReadingJob) => {
  process.send?.(await readFile(bytes, fileName))
})

// A paper that keeps this thread busy can only be stopped from another one.
new Worker(new URL('./reading-watch.ts', import.meta.url), { argv: process.argv.slice(2) }).unref()
