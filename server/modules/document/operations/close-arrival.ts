import type { FileReading } from '#paperwork/reading/read-file'
import type { Operation } from '#platform/operation'
import { holdsArrival } from '../store/arrival-queue.ts'
import { bytesOfArrival, closeAsFailed, closeAsRead, lockedArrival } from '../store/arrivals.ts'
import { paperIdByDigest } from '../store/paper-files.ts'
import { type ArrivingFile, incomingPaper } from './read-incoming.ts'
import { receivePaper } from './receive-paper.ts'

/** An arrival in the hands of a desk. */
export interface HeldArrival {
  readonly arrival: string
  readonly desk: string
}

/** The file of an arrival that has to be read; undefined when there is nothing to read any more. */
export async function fileToRead(operation: Operation, held: HeldArrival): Promise<ArrivingFile | undefined> {
  const arrival = await heldArrival(operation, held)
  if (!arrival) return undefined
  const { id, sha256, file_name: fileName } = arrival
  const paperId = await paperIdByDigest(operation.tx, sha256)
  if (paperId !== undefined) {
    await closeAsRead(operation, { id, paperId, alreadyKept: true })
    return undefined
  }
  const bytes = await bytesOfArrival(operation.tx, id)
  return bytes && { bytes, fileName }
}

/**
 * Makes a paper of what was read and closes the arrival, or writes down why there is none: all of it or nothing. An
 * arrival that was taken out meanwhile leaves no trace.
 */
export async function closeArrival(
  operation: Operation,
  { held, file, read }: { held: HeldArrival; file: ArrivingFile; read: FileReading },
): Promise<void> {
  const arrival = await heldArrival(operation, held)
  if (!arrival) return
  const { id } = arrival
  if (!read.ok) return closeAsFailed(operation, { id, sentence: read.problem.message })
  const { paperId, alreadyKept } = await receivePaper(operation, incomingPaper(file, read))
  await closeAsRead(operation, { id, paperId, alreadyKept })
}

/** Writes down that the reading failed for a reason of ours. */
export async function closeAsFaulty(operation: Operation, held: HeldArrival): Promise<void> {
  await fail(operation, held, FAULT)
}

/** Writes down that nobody dares to read it any more. */
export async function closeAsFatal(operation: Operation, held: HeldArrival): Promise<void> {
  await fail(operation, held, FATAL)
}

async function fail(operation: Operation, held: HeldArrival, sentence: string): Promise<void> {
  const arrival = await heldArrival(operation, held)
  if (arrival) await closeAsFailed(operation, { id: arrival.id, sentence })
}

const FAULT =
  'Hệ thống gặp lỗi khi đọc tệp này; hãy thử đọc lại, nếu vẫn lỗi hãy gửi tệp cho quản trị kiểm tra.'

const FATAL =
  'Việc đọc tệp này đã bị ngắt nhiều lần; hãy thử đọc lại, nếu vẫn vậy hãy lưu tệp ở định dạng khác rồi gửi lại.'

async function heldArrival({ tx }: Operation, { arrival, desk }: HeldArrival) {
  const found = await lockedArrival(tx, arrival)
  if (found?.state !== 'waiting' || !(await holdsArrival(tx, { arrival, desk }))) return undefined
  return found
}
