import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '#platform/refusal'

/** A file as a browser sent it. */
export interface UploadedFile {
  readonly bytes: Buffer
  readonly fileName: string
}

/** Files held in memory at once. The others wait unread at their browsers: many uploads cost time and not memory. */
const AT_ONCE = 3

let held = 0
const waiting: (() => void)[] = []

/** A browser that sends nothing for so long is gone, or only keeps the others waiting. */
const LONGEST_SILENCE_MS = 30_000

/**
 * Does something with the one file of a multipart upload, whole in memory for as long as that takes. A file larger than
 * the limit is refused while it arrives; whoever falls silent in the middle loses the connection.
 */
export async function withUploadedFile<T>(
  request: FastifyRequest,
  work: (file: UploadedFile) => Promise<T>,
  longestSilenceMs = LONGEST_SILENCE_MS,
): Promise<T> {
  await takePlace()
  try {
    return await work(await receivedFile(request, longestSilenceMs))
  } finally {
    givePlace()
  }
}

async function receivedFile(request: FastifyRequest, longestSilenceMs: number): Promise<UploadedFile> {
  const { socket } = request.raw
  const broken = Promise.withResolvers<never>()
  const breakOff = (): void => broken.reject(new Refusal('malformedRequest', BROKEN_OFF))
  let heard = socket.bytesRead
  const watch = setInterval(() => {
    if (socket.bytesRead === heard) socket.destroy()
    heard = socket.bytesRead
  }, longestSilenceMs)
  socket.once('close', breakOff)
  try {
    return await Promise.race([fileOf(request), broken.promise])
  } finally {
    clearInterval(watch)
    socket.off('close', breakOff)
  }
}

async function fileOf(request: FastifyRequest): Promise<UploadedFile> {
  try {
    const part = await request.file()
    if (part) return { bytes: await withinLimit(request, part), fileName: part.filename }
  } catch (cause) {
    // What the server itself refuses has its own sentence: a file too large, a request of another kind.
    if (cause instanceof Error && 'statusCode' in cause) throw cause
    throw new Refusal('malformedRequest', BROKEN_OFF)
  }
  throw new Refusal('malformedRequest', 'Chưa có tệp nào được gửi; hãy chọn một tệp văn bản.')
}

/** Refuses at the limit itself: who sends 200 MB need not send the rest of it to be told. What still comes is thrown away. */
function withinLimit(request: FastifyRequest, part: MultipartFile): Promise<Buffer> {
  const { RequestFileTooLargeError } = request.server.multipartErrors
  const overLimit = new Promise<never>((_, reject) => {
    part.file.once('limit', () => reject(new RequestFileTooLargeError()))
  })
  return Promise.race([part.toBuffer(), overLimit])
}

const BROKEN_OFF = 'Tệp gửi lên bị đứt giữa chừng; hãy gửi lại.'

async function takePlace(): Promise<void> {
  if (held < AT_ONCE) held += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

/** The place goes on to the one who has waited longest. */
function givePlace(): void {
  const next = waiting.shift()
  if (next) next()
  else held -= 1
}
