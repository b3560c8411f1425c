import { type ChildProcess, fork } from 'node:child_process'
import type { FactsFile } from '#paperwork/facts-table/read-facts-file'
import { type PaperProblemCode, paperProblem, sizeProblem } from '#paperwork/formats/paper-problem'
import type { FileReading } from '#paperwork/reading/read-file'
import type { ReadingJob, TextReading } from './reading-process.ts'

/** How much a reading may cost, and how long a reader waits for the next one. */
export type ReadingLimits = {
  readonly atOnce: number
  readonly longestMs: number
  readonly idleMs: number
  readonly heapInMegabytes: number
  readonly memoryInMegabytes: number
}

const LIMITS: ReadingLimits = {
  atOnce: 2,
  longestMs: 30_000,
  idleMs: 5_000,
  heapInMegabytes: 512,
  memoryInMegabytes: 900,
}

/** What a reading may be asked besides: to recognise words in pictures, to tell how far it is, to stop. */
export type ReadingOptions = {
  readonly scans?: boolean
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

type Job = ReadingJob & {
  readonly signal?: AbortSignal | undefined
  readonly resolve: (reading: Answer) => void
  readonly reject: (error: Error) => void
}

type Reader = { readonly process: ChildProcess; idleTimer?: NodeJS.Timeout }

type Answer = FileReading | FactsFile | TextReading

/** Each kind of job has its own kind of answer. */
type ReadInRoom = {
  (bytes: Uint8Array, fileName: string, job?: JobAs<'paper'>): Promise<FileReading>
  (bytes: Uint8Array, fileName: string, job: JobAs<'facts'>): Promise<FactsFile>
  (bytes: Uint8Array, fileName: string, job: JobAs<'text'>): Promise<TextReading>
}

type JobAs<As> = { readonly as: As; readonly signal?: AbortSignal | undefined }

/**
 * Reads a paper file in a process of its own; see `openReadingRoom` for what hostile files get. Rejects with an
 * `AbortError` when the signal stops it.
 */
export function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  { signal }: ReadingOptions = {},
): Promise<FileReading> {
  return theRoom(bytes, fileName, { as: 'paper', signal })
}

/** Reads a text again that was read before and corrected. */
export function readTextInWorker(text: string): Promise<TextReading> {
  return theRoom(Buffer.from(text), '', { as: 'text' })
}

/** Reads a table of facts in a process of its own, under the same bounds. */
export function readFactsInWorker(bytes: Uint8Array, fileName: string): Promise<FactsFile> {
  return theRoom(bytes, fileName, { as: 'facts' })
}

/**
 * Gives a function that reads papers in processes of their own, so that a hostile or endless file costs its sender
 * an answer (`tooSlow`, `zipBomb`) and never the server: a thread would not do, because V8 ends the whole process
 * when a thread fills its heap in one stroke. Rejects only when the reader itself has a bug.
 */
export function openReadingRoom(limits: ReadingLimits): ReadInRoom {
  const waiting: Job[] = []
  const idle: Reader[] = []
  let busy = 0

  const startNext = async (): Promise<void> => {
    const job = busy < limits.atOnce ? waiting.shift() : undefined
    if (job === undefined) return
    busy += 1
    const reader = takeIdle(idle) ?? openReader(limits)
    clearTimeout(reader.idleTimer)
    if (await runJob(reader, job, limits)) rest(reader)
    busy -= 1
    startNext()
  }

  /** An idle reader neither keeps the server alive nor holds its memory for long. */
  const rest = (reader: Reader): void => {
    idle.push(reader)
    reader.process.unref()
    reader.process.channel?.unref()
    reader.idleTimer = setTimeout(() => {
      idle.splice(idle.indexOf(reader), 1)
      reader.process.disconnect()
    }, limits.idleMs)
    reader.idleTimer.unref()
  }

  const read = (
    bytes: Uint8Array,
    fileName: string,
    { as, signal }: JobAs<ReadingJob['as']> = { as: 'paper' },
  ): Promise<Answer> => {
    const problem = as === 'text' ? undefined : sizeProblem(bytes.length)
    if (problem !== undefined) return Promise.resolve({ ok: false, problem })
    return new Promise((resolve, reject) => {
      waiting.push({ as, bytes, fileName, signal, resolve, reject })
      startNext()
    })
  }
  return read as ReadInRoom
}

const theRoom = openReadingRoom(LIMITS)

/** An idle reader that is still there; one that ended meanwhile is forgotten. */
function takeIdle(idle: Reader[]): Reader | undefined {
  const reader = idle.pop()
  return reader === undefined || reader.process.connected ? reader : takeIdle(idle)
}

function openReader({ heapInMegabytes, memoryInMegabytes }: ReadingLimits): Reader {
  const reader = fork(new URL('./reading-process.ts', import.meta.url), [String(memoryInMegabytes)], {
    execArgv: [`--max-old-space-size=${heapInMegabytes}`, '--disable-warning=ExperimentalWarning'],
    // Whoever gets the better of the reader shall find no password of a database or mail server.
    env: {},
    serialization: 'advanced',
  })
  return { process: reader }
}

/** Runs one job to its answer; resolves with whether the reader can take another. */
function runJob({ process: reader }: Reader, job: Job, { longestMs }: ReadingLimits): Promise<boolean> {
  if (job.signal?.aborted) {
    job.reject(stopped())
    return Promise.resolve(true)
  }
  reader.ref()
  reader.channel?.ref()
  return new Promise((resolve) => {
    const finish = (canGoOn: boolean): void => {
      clearTimeout(alarm)
      job.signal?.removeEventListener('abort', stop)
      reader.removeAllListeners()
      if (!canGoOn) reader.kill('SIGKILL')
      resolve(canGoOn)
    }
    const refuse = (code: PaperProblemCode): void => {
      finish(false)
      job.resolve({ ok: false, problem: paperProblem(code) })
    }
    const stop = (): void => {
      finish(false)
      job.reject(stopped())
    }
    job.signal?.addEventListener('abort', stop)
    const alarm = setTimeout(() => refuse('tooSlow'), longestMs)
    reader.once('message', (reading: Answer) => {
      finish(true)
      job.resolve(reading)
    })
    reader.once('exit', (code, signal) => {
      // Killed by its watch or by V8: the paper needs more memory than a paper may. An exit code is a bug of ours.
      if (signal !== null) return refuse('zipBomb')
      finish(false)
      job.reject(new Error(`The reader of papers ended with exit code ${code}`))
    })
    reader.once('error', (error) => {
      finish(false)
      job.reject(error)
    })
    const { as, bytes, fileName } = job
    reader.send({ as, bytes: Uint8Array.from(bytes), fileName } satisfies ReadingJob)
  })
}

const stopped = (): Error => new DOMException('The reading was stopped', 'AbortError')
