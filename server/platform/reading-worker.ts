import { parentPort } from 'node:worker_threads'
import { readFile } from '#paperwork/reading/read-file'

/** What the server hands to the reading thread; it answers with a `FileReading`. */
export type ReadingJob = { readonly bytes: Uint8Array; readonly fileName: string }

parentPort?.on('message', async ({ bytes, fileName }: ReadingJob) => {
  parentPort?.postMessage(await readFile(bytes, fileName))
})
