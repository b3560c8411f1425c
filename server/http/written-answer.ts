import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The kind of every answer that is no file. */
export const JSON_TYPE = 'application/json; charset=utf-8'

/**
 * An answer that is written already: JSON of the shape the contract names, with a tag that changes whenever it does.
 * A browser that holds the answer of that tag is told so instead of being sent it again.
 */
export class WrittenAnswer {
  readonly page: WrittenPage

  constructor(page: WrittenPage) {
    this.page = page
  }
}

/** The bytes of a written answer, packed as every browser takes it. */
export interface WrittenPage {
  readonly gzip: Buffer
  readonly tag: string
}

const unpack = promisify<Buffer, Buffer>(gunzip)

/** What was unpacked last, for programs that ask for the same page again and again without taking it packed. */
const unpacked = new Map<string, Promise<Buffer>>()
const MOST_UNPACKED = 8

/** Sends a written answer, or 304 where the browser has it. */
export async function sendWritten(
  request: FastifyRequest,
  reply: FastifyReply,
  { page }: WrittenAnswer,
): Promise<FastifyReply> {
  const { headers } = request
  const tag = `W/"${page.tag}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding')
  if (headers['if-none-match']?.includes(tag)) return reply.code(304).send()
  reply.type(JSON_TYPE)
  if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return reply.send(await plain(page))
  return reply.header('content-encoding', 'gzip').send(page.gzip)
}

function plain({ tag, gzip }: WrittenPage): Promise<Buffer> {
  const made = unpacked.get(tag) ?? unpack(gzip)
  unpacked.delete(tag)
  unpacked.set(tag, made)
  for (const oldest of unpacked.keys()) {
    if (unpacked.size <= MOST_UNPACKED) break
    unpacked.delete(oldest)
  }
  return made
}
