import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'

/** Work that goes on after its request was answered; the server ends only when all of it is done. */
export function createLater(app: FastifyInstance): Desk['later'] {
  const open = new Set<Promise<unknown>>()
  app.addHook('onClose', async () => {
    await Promise.allSettled(open)
  })
  return (work) => {
    const guarded = work
      .catch((cause) => app.log.error({ err: cause }, 'work after the answer failed'))
      .finally(() => open.delete(guarded))
    open.add(guarded)
  }
}
