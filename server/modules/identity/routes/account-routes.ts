import * as contract from '#contract/identity'
import type { Serve } from '#http/route'
import { Refusal } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { changePassword } from '../operations/change-password.ts'
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
  startSecondFactor,
} from '../operations/set-up-second-factor.ts'
import { deleteSession, deleteSessionsOf, openSessionsOf } from '../store/sessions.ts'
import { accountIdOf, browserHeaders, tokenOf, visitor, withCookies } from './browser.ts'

const done = { done: true } as const

/** Serves what an account looks after itself: its sessions, its password, its second factor. */
export function accountRoutes(serve: Serve, desk: Desk): void {
  sessions(serve, desk)

  serve(contract.changePassword, async ({ body, caller, request, reply }) => {
    const account = await visitor(desk, caller)
    return withCookies(
      reply,
      await changePassword(desk, { account, headers: browserHeaders(request), ...body }),
    )
  })

  serve(contract.startSecondFactor, async ({ body, caller, request }) => {
    const account = await visitor(desk, caller)
    return startSecondFactor(desk, { account, headers: browserHeaders(request), ...body })
  })

  serve(contract.confirmSecondFactor, async ({ body, caller, request, reply }) => {
    const account = await visitor(desk, caller)
    const answer = await confirmSecondFactor(desk, { account, headers: browserHeaders(request), ...body })
    return withCookies(reply, answer)
  })

  serve(contract.removeSecondFactor, async ({ body, caller, request, reply }) => {
    const account = await visitor(desk, caller)
    const answer = await removeSecondFactor(desk, { account, headers: browserHeaders(request), ...body })
    return withCookies(reply, answer)
  })

  serve(contract.renewBackupCodes, async ({ body, caller, request }) => {
    const account = await visitor(desk, caller)
    return renewBackupCodes(desk, { account, headers: browserHeaders(request), ...body })
  })
}

function sessions(serve: Serve, desk: Desk): void {
  serve(contract.listSessions, async ({ caller, request }) => {
    const current = tokenOf(desk, request)
    const open = await openSessionsOf(desk.db, accountIdOf(caller))
    return {
      sessions: open.map(({ token, startedAt, lastSeenAt, ...session }) => ({
        ...session,
        current: token === current,
        startedAt: startedAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    }
  })

  serve(contract.revokeSession, async ({ params, caller }) => {
    if (!(await deleteSession(desk.db, accountIdOf(caller), params.sessionId))) throw new Refusal('notFound')
    return done
  })

  serve(contract.signOutEverywhere, async ({ caller, request, reply }) => {
    const answer = await desk.library.api.signOut({ headers: browserHeaders(request), returnHeaders: true })
    await deleteSessionsOf(desk.db, accountIdOf(caller))
    return withCookies(reply, { value: done, cookies: answer.headers.getSetCookie() })
  })
}
