import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '#persistence/database'
import { hashPassword, isPassword } from './passwords.ts'
import { onlyAgencyOf } from './store/agency-doors.ts'
import { signInTables } from './store/sign-in-tables.ts'

/** A working day: whoever leaves the browser open in the evening is asked again in the morning. */
export const SESSION_HOURS = 12

export interface LibraryParts {
  readonly db: Database
  readonly secret: string
  readonly publicUrl: string
}

/** The header in which our own server, and nobody else, tells the library the address of the browser. */
export const ADDRESS_HEADER = 'x-thidua-address'

/**
 * better-auth over the schema `auth`: passwords, sessions, second factor. Only its functions are called; its own HTTP
 * handler is not mounted, so that every address of the server stands in the contract.
 */
export function createSignInLibrary({ db, secret, publicUrl }: LibraryParts) {
  return betterAuth({
    appName: 'Thi đua',
    baseURL: publicUrl,
    secret,
    database: { db: signInTables(db), type: 'postgres', schemaName: 'auth', transaction: true },
    telemetry: { enabled: false },
    // What it warns about ("User not found") would tell the log who tried which name.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: {
      fields: { userId: 'accountId' },
      expiresIn: SESSION_HOURS * 60 * 60,
      disableSessionRefresh: true,
      additionalFields: { activeAgencyId: { type: 'string', required: false, input: false } },
    },
    user: {
      modelName: 'account',
      additionalFields: {
        userName: { type: 'string', required: true, input: false },
        homeAgencyId: { type: 'string', required: true, input: false },
      },
    },
    account: { modelName: 'credential', fields: { userId: 'accountId', accountId: 'providerAccountId' } },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: (session) => enterOnlyAgency(db, session) } } },
    plugins: [
      twoFactor({
        issuer: 'Thi đua',
        accountLockout: { maxFailedAttempts: 5, durationSeconds: 15 * 60 },
        schema: {
          user: { fields: { twoFactorEnabled: 'hasSecondFactor' } },
          twoFactor: { modelName: 'secondFactor', fields: { userId: 'accountId' } },
        },
      }),
    ],
    advanced: {
      cookiePrefix: 'thidua',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}

export type SignInLibrary = ReturnType<typeof createSignInLibrary>

/** Who serves one agency need not choose it. */
async function enterOnlyAgency<S extends { userId: string; activeAgencyId?: unknown }>(
  db: Database,
  session: S,
): Promise<{ data: S }> {
  if (session.activeAgencyId) return { data: session }
  return { data: { ...session, activeAgencyId: await onlyAgencyOf(db, session.userId) } }
}
