import type { FastifyInstance } from 'fastify'
import { signIn as signInEndpoint } from '#contract/identity'
import type { Role } from '#contract/role'
import { addMember, createAccount } from '#modules/identity'
import type { TestDatabase } from './test-database.ts'

/** The password of every member that tests make. */
export const TEST_PASSWORD = 'mat-khau-thu-nghiem'

/** Makes an account and a member of an agency; the name to sign in with is given, the rest may be left out. */
export function createMember(
  database: Pick<TestDatabase, 'act'>,
  agencyId: string,
  member: {
    readonly userName: string
    readonly roles: readonly Role[]
    readonly name?: string
    readonly personId?: string
    readonly password?: string
  },
): Promise<{ accountId: string; memberId: string }> {
  const { userName, roles, name = `Người ${userName}`, personId = null, password = TEST_PASSWORD } = member
  return database.act(agencyId, async (operation) => {
    const email = `${userName}@anson.example`
    const { id: accountId } = await createAccount(operation, { name, userName, email, password })
    return { accountId, memberId: await addMember(operation, { accountId, name, personId, roles }) }
  })
}

/** Signs in over HTTP; the headers make any `app.inject` a request of that person. */
export async function signIn(
  app: FastifyInstance,
  name: string,
  password: string = TEST_PASSWORD,
): Promise<{ cookie: string }> {
  const { method, path } = signInEndpoint
  const response = await app.inject({
    method,
    url: path,
    payload: { name, password },
    remoteAddress: anyAddress(),
  })
  if (response.statusCode !== 200) throw new Error(`${name} could not sign in: ${response.body}`)
  return { cookie: cookiesOf(response.headers['set-cookie']) }
}

/** The cookie header that a browser would send after an answer with these `set-cookie` headers. */
export function cookiesOf(setCookie: string | readonly string[] | undefined): string {
  const lines = typeof setCookie === 'string' ? [setCookie] : (setCookie ?? [])
  return lines.map((line) => line.split(';', 1)[0]).join('; ')
}

/** Some address inside a large office: a file of tests signs in more often than one address may. */
export function anyAddress(): string {
  const part = () => Math.floor(Math.random() * 250) + 1
  return `10.${part()}.${part()}.${part()}`
}
