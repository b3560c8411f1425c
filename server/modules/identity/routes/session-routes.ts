import type { FastifyInstance } from 'fastify'
import * as contract from '#contract/identity'
import { install as installEndpoint } from '#contract/installation'
import { createLimit } from '#http/limit'
import type { Serve } from '#http/route'
import type { Desk } from '../desk.ts'
import { chooseAgency } from '../operations/choose-agency.ts'
import { enterSecondFactor } from '../operations/enter-second-factor.ts'
import { install } from '../operations/install.ts'
import { requestPasswordReset } from '../operations/request-password-reset.ts'
import { resetPassword } from '../operations/reset-password.ts'
import { signIn } from '../operations/sign-in.ts'
import { whoAmI } from '../operations/who-am-i.ts'
import { browserHeaders, tokenOf, visitor, withCookies } from './browser.ts'

const done = { done: true } as const
const SIGN_INS_A_MINUTE = 60
const LINKS_A_MINUTE = 20

/** Serves signing in and out, who is at the browser, and the way back in for who forgot. */
export function sessionRoutes(serve: Serve, app: FastifyInstance, desk: Desk): void {
  const limitSignIns = createLimit(app, SIGN_INS_A_MINUTE)
  const limitLinks = createLimit(app, LINKS_A_MINUTE)

  serve(contract.readWhoAmI, async ({ caller }) => {
    if (caller.kind === 'nobody') return whoAmI(desk, undefined, undefined)
    if (caller.kind === 'account') return whoAmI(desk, caller.accountId, undefined)
    return whoAmI(desk, caller.actor.accountId, caller.actor)
  })

  serve(contract.signIn, async ({ body, request, reply }) => {
    await limitSignIns(request)
    return withCookies(reply, await signIn(desk, body, browserHeaders(request)))
  })

  serve(contract.enterSecondFactor, async ({ body, request, reply }) => {
    await limitSignIns(request)
    return withCookies(reply, await enterSecondFactor(desk, body, browserHeaders(request)))
  })

  serve(contract.chooseAgency, async ({ body, caller, request }) => {
    const account = await visitor(desk, caller)
    await chooseAgency(desk, { account, token: tokenOf(desk, request), agencyId: body.agencyId })
    return done
  })

  serve(contract.signOut, async ({ request, reply }) => {
    const headers = browserHeaders(request)
    const answer = await desk.library.api.signOut({ headers, returnHeaders: true })
    return withCookies(reply, { value: done, cookies: answer.headers.getSetCookie() })
  })

  serve(installEndpoint, async ({ body, request, reply }) => {
    await limitLinks(request)
    await install(desk, body)
    const { userName: name, password } = body.officer
    return withCookies(reply, await signIn(desk, { name, password }, browserHeaders(request)))
  })

  serve(contract.requestPasswordReset, async ({ body, request }) => {
    await limitLinks(request)
    desk.later(requestPasswordReset(desk, body.name))
    return done
  })

  serve(contract.resetPassword, async ({ body, request }) => {
    await limitLinks(request)
    await resetPassword(desk, body)
    return done
  })
}
