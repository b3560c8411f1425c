import { type FileReading, hasUnreadPictures } from '#paperwork/reading/read-file'
import { type Lane, openLane } from '#platform/lane'
import { type Actor, type Operation, perform, type Workshop } from '#platform/operation'
import type { readInWorker } from '#platform/reading'
import { closeArrival, closeAsFatal, closeAsFaulty, fileToRead } from '../operations/close-arrival.ts'
import type { ArrivingFile } from '../operations/read-incoming.ts'
import { clearDesk, noteProgress, putBackArrival, type TakenArrival } from '../store/arrival-queue.ts'
import { deskName } from './desk-name.ts'
import { openHands } from './hands.ts'

/** The desk that reads what was dropped into the inboxes of all agencies. */
export interface ArrivalsDesk {
  /** Begins to read what waits; `report` hears of faults. */
  open(report: (fault: unknown) => void): void
  /** Says that there may be something to read. */
  wake(): void
  /** Stops reading arrivals that were taken out. */
  stopReading(arrivals: readonly string[]): void
  /** Returns once nothing is left that this desk could read. */
  idle(): Promise<void>
  /** Stops reading; what was begun waits for the next desk. */
  close(): Promise<void>
}

/** How often a desk looks for what other servers left behind. */
const LOOK_EVERY_MS = 15_000

/**
 * Makes a desk. Papers with text are read one after the other, beside them those whose pictures must be recognised, so
 * that a scan of four hundred pages does not keep a letter waiting.
 */
export function createArrivalsDesk(workshop: Workshop, read: typeof readInWorker): ArrivalsDesk {
  const name = deskName()
  const hands = openHands(workshop.db, name)
  let report: (fault: unknown) => void = () => undefined
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  let closed = false

  const readNext = async (recognising: boolean): Promise<boolean> => {
    const stop = new AbortController()
    const taken = closed ? undefined : await hands.take(recognising, stop)
    if (!taken) return false
    // A cancellation or a closing that came while it was being taken found nothing to stop yet.
    if (closed) stop.abort()
    try {
      await readArrival({ workshop, desk: name, read, report }, { taken, recognising, stop })
      if (!recognising) recogniser.wake()
    } finally {
      hands.letGo(taken.arrival)
    }
    return true
  }
  const laneFor = (recognising: boolean): Lane =>
    openLane(
      () => readNext(recognising),
      (fault) => report(fault),
    )
  const reader = laneFor(false)
  const recogniser = laneFor(true)
  const lanes = [reader, recogniser]
  const look = async (): Promise<void> => {
    await hands.tidy()
    for (const lane of lanes) lane.wake()
  }

  return {
    open: (hears) => {
      report = hears
      const lookAround = (): void => {
        looking = look().catch(report)
      }
      lookAround()
      timer = setInterval(lookAround, LOOK_EVERY_MS).unref()
    },
    wake: () => reader.wake(),
    stopReading: (arrivals) => hands.stop(arrivals),
    idle: async () => {
      await looking
      while (lanes.some((lane) => lane.isBusy())) await Promise.all(lanes.map((lane) => lane.rest()))
    },
    close: async () => {
      closed = true
      clearInterval(timer)
      hands.stop()
      await looking
      await Promise.all(lanes.map((lane) => lane.rest()))
      await clearDesk(workshop.db, { desk: name }).catch(report)
    },
  }
}

interface Bench {
  readonly workshop: Workshop
  readonly desk: string
  readonly read: typeof readInWorker
  readonly report: (fault: unknown) => void
}

interface InHand {
  readonly taken: TakenArrival
  readonly recognising: boolean
  readonly stop: AbortController
}

/** A file over which so many servers ended is not tried once more: it might be the reason. */
const MOST_LOSSES = 3

/** Reads one arrival and closes it, or puts it back for those who recognise pictures. */
async function readArrival(bench: Bench, { taken, recognising, stop }: InHand): Promise<void> {
  const { workshop, desk } = bench
  const held = { arrival: taken.arrival, desk }
  const act = <T>(work: (operation: Operation) => Promise<T>): Promise<T> =>
    perform(workshop, { actor: senderOf(taken), action: 'document.readArrival' }, work)
  try {
    if (taken.losses >= MOST_LOSSES) return await act((operation) => closeAsFatal(operation, held))
    const file = await act((operation) => fileToRead(operation, held))
    if (!file) return
    const read = await readFile(bench, { taken, recognising, stop, file })
    if (!read) return
    if (!recognising && hasUnreadPictures(read)) {
      await putBackArrival(workshop.db, { ...taken, desk, recognising: true })
    } else {
      await act((operation) => closeArrival(operation, { held, file, read }))
    }
  } catch (fault) {
    bench.report(fault)
    await act((operation) => closeAsFaulty(operation, held))
  }
}

/** What was read; undefined when the reading was stopped. */
async function readFile(
  { workshop, desk, read }: Bench,
  { taken, recognising, stop, file }: InHand & { readonly file: ArrivingFile },
): Promise<FileReading | undefined> {
  const note = async (progress: { readonly done: number; readonly total: number }): Promise<void> => {
    // Taken out by another server: nobody waits for it any more.
    if (!(await noteProgress(workshop.db, { ...taken, desk, ...progress }))) stop.abort()
  }
  try {
    return await read(file.bytes, file.fileName, {
      scans: recognising,
      signal: stop.signal,
      // How far it is matters to nobody when the database does not answer.
      onProgress: (progress) => void note(progress).catch(() => undefined),
    })
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') return undefined
    throw cause
  }
}

/** The desk acts for the one who dropped the file in; the audit names that person. */
function senderOf({ agency, sent_by: accountId, sent_by_name: name }: TakenArrival): Actor {
  return {
    accountId,
    name,
    agencyId: agency,
    personId: null,
    roles: ['officer'],
    unitIds: [],
    headedUnitIds: [],
  }
}
