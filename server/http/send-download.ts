import type { FastifyReply } from 'fastify'

/** A file to be kept under its name; its format says what it is: `docx`, `pdf` … */
export interface Download {
  readonly fileName: string
  readonly format: string
  readonly content: Uint8Array
}

/** What browsers are told of files, by their format. */
const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
}

/** Sends a file to be kept, never to be opened in the page: what people sent in may hold anything. */
export function sendDownload(reply: FastifyReply, { fileName, format, content }: Download): FastifyReply {
  return reply
    .type(mediaTypes[format] ?? 'application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
}
