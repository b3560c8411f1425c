import type { FastifyInstance } from 'fastify'
import type { Serve } from '#http/route'
import type { FindCaller } from '#http/session'
import type { Database } from '#persistence/database'
import type { Clock } from '#platform/clock'
import type { Postman } from '#platform/mail'
import type { Desk } from './desk.ts'
import { createFindCaller } from './routes/find-caller.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { createSignInLibrary } from './sign-in-library.ts'

/** What identity is put together from. */
export interface IdentityParts {
  readonly db: Database
  readonly secret: string
  readonly settings: { readonly publicUrl: string }
  readonly clock: Clock
  readonly postman: Postman
}

/** How the program finds the caller of a request, and what identity serves. */
export interface Identity {
  readonly findCaller: FindCaller
  readonly routes: (serve: Serve, app: FastifyInstance) => void
}

/** Puts identity together. */
export function createIdentity({ settings: { publicUrl }, ...parts }: IdentityParts): Identity {
  const library = createSignInLibrary({ db: parts.db, secret: parts.secret, publicUrl })
  const desk: Desk = { ...parts, publicUrl, library }
  return {
    findCaller: createFindCaller(desk),
    routes: (serve, app) => {
      sessionRoutes(serve, app, desk)
    },
  }
}
