import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { FactsFile } from '#paperwork/facts-table/read-facts-file'
import {
  type PaperProblem,
  type PaperProblemCode,
  paperProblem,
  sizeProblem,
} from '#paperwork/formats/paper-problem'
import type { FileReading } from '#paperwork/reading/read-file'
import type { ReadingJob, ReadingMessage, ReadingProgress, TextReading } from './reading-process.ts'

/** How much a reading may cost, and how long a reader waits for the next one. */
export type ReadingLimits = {
  readonly atOnce: number
  /** How long a reader may say nothing: neither how far it has come nor the answer. */
  readonly longestMs: number
  readonly idleMs: number
  readonly heapInMegabytes: number
  readonly memoryInMegabytes: number
  /** Work that can wait leaves the processor to the server. */
  readonly givesWay?: boolean
}

/** Who hears how far a reading has come, and who may stop it. */
export type ReadingWatch = {
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What comes of each kind of job. */
export type Answers = {
  readonly paper: FileReading
  readonly scan: FileReading
  readonly facts: FactsFile
  readonly text: TextReading | { readonly ok: false; readonly problem: PaperProblem }
}

type Answer = Answers[keyof Answers]

/** Each kind of job has its own kind of answer. */
export type ReadingRoom = <Kind extends keyof Answers>(
  job: ReadingJob & { readonly as: Kind },
  watch?: ReadingWatch,
) => Promise<Answers[Kind]>

type Waiting = {
  readonly job: ReadingJob
  readonly watch: ReadingWatch
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

type Reader = { readonly process: ChildProcess; idleTimer?: NodeJS.Timeout }

/**
 * Gives a function that reads papers in processes of their own, so that a hostile or endless file costs its sender
 * an answer (`tooSlow`, `zipBomb`) and never the server: a thread would not do, because V8 ends the whole process
 * when a thread fills its heap in one stroke. Rejects with an `AbortError` when its signal says stop, which ends the
 * process of a job that is under way, and else only when the reader itself has a bug.
 */
export function openReadingRoom(limits: ReadingLimits): ReadingRoom {
  const waiting: Waiting[] = []
  const idle: Reader[] = []
  let busy = 0

  const startNext = async (): Promise<void> => {
    const next = busy < limits.atOnce ? waiting.shift() : undefined
    if (next === undefined) return
    busy += 1
    const reader = takeIdle(idle) ?? openReader(limits)
    clearTimeout(reader.idleTimer)
    if (await runJob(reader, next, limits)) rest(reader)
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

  const read = (job: ReadingJob, watch: ReadingWatch = {}): Promise<Answer> => {
    const problem = 'bytes' in job ? sizeProblem(job.bytes.length) : undefined
    if (problem !== undefined) return Promise.resolve({ ok: false, problem })
    return new Promise((resolve, reject) => {
      if (watch.signal?.aborted) return reject(stopped())
      const mine = { job, watch, resolve, reject }
      waiting.push(mine)
      // One that is under way listens for itself.
      watch.signal?.addEventListener('abort', () => leaveQueue(waiting, mine), { once: true })
      startNext()
    })
  }
  return read as ReadingRoom
}

function leaveQueue(waiting: Waiting[], mine: Waiting): void {
  const place = waiting.indexOf(mine)
  if (place === -1) return
  waiting.splice(place, 1)
  mine.reject(stopped())
}

function stopped(): DOMException {
  return new DOMException('The reading was stopped by whoever asked for it', 'AbortError')
}

/** An idle reader that is still there; one that ended meanwhile is forgotten. */
function takeIdle(idle: Reader[]): Reader | undefined {
  const reader = idle.pop()
  return reader === undefined || reader.process.connected ? reader : takeIdle(idle)
}

function openReader({ heapInMegabytes, memoryInMegabytes, givesWay = false }: ReadingLimits): Reader {
  const reader = fork(new URL('./reading-process.ts', import.meta.url), [String(memoryInMegabytes)], {
    execArgv: [
      `--max-old-space-size=${heapInMegabytes}`,
      // A paper is read in many short-lived pieces: a small nursery halves the memory and costs no time.
      '--max-semi-space-size=4',
      '--disable-warning=ExperimentalWarning',
    ],
    // Whoever gets the better of the reader shall find no password of a database or mail server.
    env: {},
    serialization: 'advanced',
  })
  if (givesWay && reader.pid !== undefined) setPriority(reader.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  return { process: reader }
}

/** Runs one job to its answer; resolves with whether the reader can take another. */
function runJob(
  { process: reader }: Reader,
  waiting: Waiting,
  { longestMs }: ReadingLimits,
): Promise<boolean> {
  const { job, watch, resolve: answer, reject } = waiting
  reader.ref()
  reader.channel?.ref()
  return new Promise((resolve) => {
    const finish = (canGoOn: boolean): void => {
      clearTimeout(alarm)
      watch.signal?.removeEventListener('abort', stop)
      reader.removeAllListeners()
      if (!canGoOn) reader.kill('SIGKILL')
      resolve(canGoOn)
    }
    const refuse = (code: PaperProblemCode): void => {
      finish(false)
      answer({ ok: false, problem: paperProblem(code) })
    }
    const fail = (error: Error): void => {
      finish(false)
      reject(error)
    }
    const stop = (): void => fail(stopped())
    const alarm = setTimeout(() => refuse('tooSlow'), longestMs)
    watch.signal?.addEventListener('abort', stop, { once: true })
    reader.on('message', (message: ReadingMessage) => {
      if ('progress' in message) {
        alarm.refresh()
        watch.onProgress?.(message.progress)
        return
      }
      finish(true)
      answer(message.answer)
    })
    reader.once('exit', (code, signal) => {
      // Killed by its watch or by V8: the paper needs more memory than a paper may. An exit code is a bug of ours.
      if (signal !== null) return refuse('zipBomb')
      fail(new Error(`The reader of papers ended with exit code ${code}`))
    })
    reader.once('error', fail)
    reader.send('bytes' in job ? { ...job, bytes: Uint8Array.from(job.bytes) } : job)
  })
}
