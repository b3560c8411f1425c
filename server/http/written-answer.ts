import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * An answer that is written already: JSON of the shape the contract names, with a tag that changes whenever it does.
 * A browser that holds the answer of that tag is told so instead of being sent it again.
 */
export class WrittenAnswer {
  readonly json: Buffer
  readonly tag: string

  constructor(json: Buffer, tag: string) {
    this.json = json
    this.tag = tag
  }
}

/** Sends a written answer, or 304 where the browser has it. */
export function sendWritten(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: WrittenAnswer,
): FastifyReply {
  const tag = `"${answer.tag}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(answer.json)
}
