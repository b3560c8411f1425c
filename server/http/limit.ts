import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '#platform/refusal'

/** Refuses a request when its address has sent too many of its kind. */
export type Limit = (request: FastifyRequest) => Promise<void>

/**
 * At most `max` requests a minute from one address. A whole agency often sits behind one address, so the number is for
 * machines that try many names; one name is guarded by its lock.
 */
export function createLimit(app: FastifyInstance, max: number): Limit {
  const check = app.createRateLimit({ max, timeWindow: '1 minute' })
  return async (request) => {
    const checked = await check(request)
    if (!checked.isAllowed && checked.isExceeded) throw new Refusal('tooManyRequests')
  }
}
