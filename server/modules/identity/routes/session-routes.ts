import type { FastifyInstance } from 'fastify'
import * as contract from '#contract/identity'
import type { Serve } from '#http/route'
import type { Desk } from '../desk.ts'
import { signIn } from '../operations/sign-in.ts'
import { whoAmI } from '../operations/who-am-i.ts'
import { browserHeaders, withCookies } from './browser.ts'
import { createLimit } from './limit.ts'

const SIGN_INS_A_MINUTE = 60

/** Serves signing in and out, and who is at the browser. */
export function sessionRoutes(serve: Serve, app: FastifyInstance, desk: Desk): void {
  const limit = createLimit(app, SIGN_INS_A_MINUTE)

  serve(contract.readWhoAmI, async ({ caller }) => {
    if (caller.kind === 'nobody') return whoAmI(desk, undefined, undefined)
    if (caller.kind === 'account') return whoAmI(desk, caller.accountId, undefined)
    return whoAmI(desk, caller.actor.accountId, caller.actor)
  })

  serve(contract.signIn, async ({ body, request, reply }) => {
    await limit(request)
    return withCookies(reply, await signIn(desk, body, browserHeaders(request)))
  })
}
