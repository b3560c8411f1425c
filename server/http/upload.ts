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

/**
 * Does something with the one file of a multipart upload, whole in memory for as long as that takes. A file larger than
 * the limit is refused while it arrives.
 */
export async function withUploadedFile<T>(
  request: FastifyRequest,
  work: (file: UploadedFile) => Promise<T>,
): Promise<T> {
  await takePlace()
  try {
    const part = await request.file()
    if (!part) throw new Refusal('malformedRequest', 'Chưa có tệp nào được gửi; hãy chọn một tệp văn bản.')
    return await work({ bytes: await part.toBuffer(), fileName: part.filename })
  } finally {
    givePlace()
  }
}

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
