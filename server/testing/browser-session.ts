import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Answered, Asked, Endpoint } from '#contract/endpoint'
import { anyAddress, cookiesOf } from './sign-in.ts'

/** What a request of a test was answered. */
export interface TestAnswer<Body> {
  readonly status: number
  readonly body: Body
}

/** A browser of a test: it keeps the cookies it is given, as a real one does. */
export interface TestBrowser {
  ask<E extends Endpoint>(
    endpoint: E,
    ...asked: [asked?: Asked<E>]
  ): Promise<TestAnswer<Answered<E> & Refused>>
  cookie(): string
}

/** A refused request answers with these instead. */
interface Refused {
  readonly code?: string
  readonly detail?: string
  readonly fields?: readonly { readonly path: string; readonly detail: string }[]
}

/** Opens a browser on the program, with the cookies of someone who is signed in or with none. */
export function openBrowser(app: FastifyInstance, cookie = ''): TestBrowser {
  const jar = new Map(cookie.split('; ').filter(Boolean).map(nameAndValue))
  const remoteAddress = anyAddress()
  const cookieHeader = () => [...jar].map((pair) => pair.join('=')).join('; ')

  return {
    cookie: cookieHeader,
    ask: async (endpoint, asked = {} as Asked<typeof endpoint>) => {
      const { params = {}, query, body } = asked as Parts
      const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => String(params[name]))
      const options: InjectOptions = { method: endpoint.method, url, remoteAddress }
      const response = await app.inject({
        ...options,
        headers: { cookie: cookieHeader(), 'user-agent': 'Trình duyệt thử' },
        ...(query ? { query } : {}),
        ...(body === undefined ? {} : { payload: body as object }),
      })
      for (const [name, value] of cookiesOf(response.headers['set-cookie']).split('; ').map(nameAndValue)) {
        if (value) jar.set(name, value)
        else jar.delete(name)
      }
      return { status: response.statusCode, body: response.json() }
    },
  }
}

interface Parts {
  readonly params?: Record<string, unknown>
  readonly query?: Record<string, string>
  readonly body?: unknown
}

function nameAndValue(cookie: string): [string, string] {
  const at = cookie.indexOf('=')
  return [cookie.slice(0, at), cookie.slice(at + 1)]
}
