import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '#http/session'
import { Refusal } from '#platform/refusal'
import type { BrowserHeaders, Desk, WithCookies } from '../desk.ts'
import { readSessionToken } from '../session-cookie.ts'
import { ADDRESS_HEADER } from '../sign-in-library.ts'
import { type Account, accountById } from '../store/accounts.ts'

/** What the sign-in library may know of a request. */
export function browserHeaders({ headers, ip }: FastifyRequest): BrowserHeaders {
  return {
    cookie: plain(headers.cookie ?? ''),
    'user-agent': plain(headers['user-agent'] ?? '').slice(0, 300),
    [ADDRESS_HEADER]: ip,
  }
}

/** Header values are bytes to a browser but text to the library, which fails on letters beyond them. */
const plain = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?')

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

/** The account itself, for what it does with its own keys. */
export async function visitor({ db }: Desk, caller: Caller): Promise<Account> {
  const account = await accountById(db, accountIdOf(caller))
  if (!account) throw new Refusal('notSignedIn')
  return account
}

/** The token of the session that sends a request. */
export function tokenOf({ secret }: Desk, { headers }: FastifyRequest): string {
  const token = readSessionToken(headers.cookie, secret)
  if (!token) throw new Refusal('notSignedIn')
  return token
}
