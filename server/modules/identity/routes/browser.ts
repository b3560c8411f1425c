import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '#http/session'
import { Refusal } from '#platform/refusal'
import type { BrowserHeaders, WithCookies } from '../desk.ts'
import { ADDRESS_HEADER } from '../sign-in-library.ts'

/** What the sign-in library may know of a request. */
export function browserHeaders({ headers, ip }: FastifyRequest): BrowserHeaders {
  return {
    cookie: headers.cookie ?? '',
    'user-agent': (headers['user-agent'] ?? '').slice(0, 300),
    [ADDRESS_HEADER]: ip,
  }
}

/** Hands the cookies on to the browser and gives the answer itself. */
export function withCookies<T>(reply: FastifyReply, { value, cookies }: WithCookies<T>): T {
  reply.header('set-cookie', [...cookies])
  return value
}

/** The account behind a request; endpoints with the access `account` always have one. */
export function accountIdOf(caller: Caller): string {
  if (caller.kind === 'nobody') throw new Refusal('notSignedIn')
  return caller.kind === 'account' ? caller.accountId : caller.actor.accountId
}
