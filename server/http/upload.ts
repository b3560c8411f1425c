import type { FastifyRequest } from 'fastify'
import { Refusal } from '#platform/refusal'

/** The one file of a multipart upload, whole in memory; a larger one than the limit is refused while it arrives. */
export async function uploadedFile(request: FastifyRequest): Promise<{ bytes: Buffer; fileName: string }> {
  const part = await request.file()
  if (!part) throw new Refusal('malformedRequest', 'Chưa có tệp nào được gửi; hãy chọn một tệp văn bản.')
  return { bytes: await part.toBuffer(), fileName: part.filename }
}
