import { Worker } from 'node:worker_threads'
import { type PaperProblemCode, paperProblem, sizeProblem } from '#paperwork/formats/paper-problem'
import type { FileReading } from '#paperwork/reading/read-file'
import type { ReadingJob } from './reading-worker.ts'

/** How much a reading may cost, and how long a thread waits for the next one. */
export type ReadingLimits = {
  readonly atOnce: number
  readonly longestMs: number
  readonly idleMs: number
  readonly heapInMegabytes: number
  readonly growthInMegabytes: number
}

const LIMITS: ReadingLimits = {
  atOnce: 2,
  longestMs: 30_000,
  idleMs: 5_000,
  heapInMegabytes: 512,
  growthInMegabytes: 768,
}

/** How often the memory of the process is looked at while a paper is being read. */
const WATCH_EVERY_MS = 200

type Job = ReadingJob & {
  readonly resolve: (reading: FileReading) => void
  readonly reject: (error: Error) => void
}
type Thread = { readonly worker: Worker; idleTimer?: NodeJS.Timeout }

/**
 * Gives a function that reads papers in threads of their own, so that a hostile or endless file costs its sender
 * an answer (`tooSlow`, `zipBomb`) and never the server. Rejects only when the reader itself has a bug.
 */
export function openReadingRoom(limits: ReadingLimits = LIMITS): typeof readInWorker {
  const waiting: Job[] = []
  const idle: Thread[] = []
  let busy = 0

  const startNext = (): void => {
    if (busy >= limits.atOnce) return
    const job = waiting.shift()
    if (job === undefined) return
    busy += 1
    const thread = idle.pop() ?? openThread(limits)
    runJob(thread, job, limits).then((isAlive) => {
      busy -= 1
      if (isAlive) rest(thread)
      startNext()
    })
  }

  /** An idle thread neither keeps the process alive nor holds its memory for long. */
  const rest = (thread: Thread): void => {
    idle.push(thread)
    thread.worker.unref()
    thread.idleTimer = setTimeout(() => {
      idle.splice(idle.indexOf(thread), 1)
      thread.worker.terminate()
    }, limits.idleMs)
    thread.idleTimer.unref()
  }

  return (bytes, fileName) => {
    const problem = sizeProblem(bytes.length)
    if (problem !== undefined) return Promise.resolve({ ok: false, problem })
    return new Promise((resolve, reject) => {
      waiting.push({ bytes, fileName, resolve, reject })
      startNext()
    })
  }
}

/** Reads a paper file in a thread of its own; see `openReadingRoom` for what bad files get. */
export function readInWorker(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  return theRoom(bytes, fileName)
}

const theRoom = openReadingRoom()

function openThread({ heapInMegabytes }: ReadingLimits): Thread {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapInMegabytes },
  })
  return { worker }
}

/** Runs one job to its answer; resolves with whether the thread can take another. */
function runJob(thread: Thread, job: Job, limits: ReadingLimits): Promise<boolean> {
  const { worker } = thread
  clearTimeout(thread.idleTimer)
  worker.ref()
  return new Promise((resolve) => {
    const finish = (isAlive: boolean): void => {
      clearTimeout(alarm)
      clearInterval(watch)
      worker.removeAllListeners()
      resolve(isAlive)
    }
    const stop = (code: PaperProblemCode): void => {
      finish(false)
      worker.terminate()
      job.resolve({ ok: false, problem: paperProblem(code) })
    }
    const alarm = setTimeout(() => stop('tooSlow'), limits.longestMs)
    const watch = watchMemory(limits.growthInMegabytes, () => stop('zipBomb'))
    worker.once('message', (reading: FileReading) => {
      finish(true)
      job.resolve(reading)
    })
    worker.once('error', (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return stop('zipBomb')
      finish(false)
      job.reject(error)
    })
    // The reader gets a copy of its own, so that a thread that dies takes nothing of the caller with it.
    const bytes = Uint8Array.from(job.bytes)
    worker.postMessage({ bytes, fileName: job.fileName } satisfies ReadingJob, [bytes.buffer])
  })
}

/** Buffers lie outside the heap that the thread is limited to, so the process as a whole is watched. */
function watchMemory(growthInMegabytes: number, onTooMuch: () => void): NodeJS.Timeout {
  const atStart = process.memoryUsage.rss()
  return setInterval(() => {
    if (process.memoryUsage.rss() - atStart > growthInMegabytes * 1024 * 1024) onTooMuch()
  }, WATCH_EVERY_MS)
}
