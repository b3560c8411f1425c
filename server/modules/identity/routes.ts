import type { FastifyInstance } from 'fastify'
import type { Serve } from '#http/route'
import type { FindCaller } from '#http/session'
import type { Database } from '#persistence/database'
import { type Clock, systemClock } from '#platform/clock'
import type { Postman } from '#platform/mail'
import type { Settings } from '#platform/settings'
import type { Desk } from './desk.ts'
import type { MailRoom } from './mail-room.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { auditRoutes } from './routes/audit-routes.ts'
import { createFindCaller } from './routes/find-caller.ts'
import { createLater } from './routes/later.ts'
import { memberRoutes } from './routes/member-routes.ts'
import { outboxRoutes } from './routes/outbox-routes.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { createSignInLibrary } from './sign-in-library.ts'

/** What identity is put together from. */
export interface IdentityParts {
  readonly db: Database
  readonly secret: string
  readonly settings: Pick<Settings, 'publicUrl' | 'smtpUrl'>
  readonly clock: Clock
  readonly postman: Postman
  readonly mailRoom: MailRoom
}

/** How the program finds the caller of a request, and what identity serves. */
export interface Identity {
  readonly findCaller: FindCaller
  readonly routes: (serve: Serve, app: FastifyInstance) => void
}

/** Puts identity together. */
export function createIdentity({ settings, ...parts }: IdentityParts): Identity {
  const { publicUrl, smtpUrl } = settings
  const library = createSignInLibrary({ db: parts.db, secret: parts.secret, publicUrl })
  return {
    findCaller: createFindCaller(parts),
    routes: (serve, app) => {
      const desk: Desk = {
        ...parts,
        machineClock: systemClock,
        publicUrl,
        sendsMail: smtpUrl !== undefined,
        library,
        later: createLater(app),
      }
      sessionRoutes(serve, app, desk)
      accountRoutes(serve, desk)
      memberRoutes(serve, desk)
      auditRoutes(serve)
      outboxRoutes(serve, desk)
    },
  }
}
