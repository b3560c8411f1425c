import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetUpFault } from './set-up-fault.ts'

/** Where the checkout stands on disk; relative settings start here, not in the caller's folder. */
export const rootFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Everything the environment may say. Read once, at the start of a process. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** Where people reach the server; links in mails and the origin check of the session use it. */
  readonly publicUrl: string
  /** Folder of the embedded database. Unused when `databaseUrl` is set. */
  readonly dataFolder: string
  /** A PostgreSQL 15+ whose user may create tables; without it the embedded one is used. */
  readonly databaseUrl: string | undefined
  /** The bounded account the application itself connects with; made by us where it is absent. */
  readonly databaseAppUrl: string | undefined
  readonly databaseConnections: number
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: string
  /** Addresses of reverse proxies whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[]
}

/** Reads the settings from an environment; throws a sentence that names the variable that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = wholeNumber(environment, 'PORT', 8080)
  return {
    host: environment.HOST ?? '127.0.0.1',
    port,
    publicUrl: webAddress(environment.PUBLIC_URL || `http://localhost:${port}`),
    dataFolder: resolve(rootFolder, environment.THIDUA_DATA ?? 'data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    databaseAppUrl: environment.DATABASE_APP_URL || undefined,
    databaseConnections: wholeNumber(environment, 'DATABASE_CONNECTIONS', 10),
    smtpUrl: environment.SMTP_URL || undefined,
    mailFrom: environment.MAIL_FROM ?? 'Thi đua <thidua@localhost>',
    logLevel: environment.LOG_LEVEL ?? 'info',
    trustedProxies: (environment.TRUSTED_PROXIES ?? '').split(',').filter(Boolean),
  }
}

function webAddress(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new SetUpFault(
      `PUBLIC_URL phải là địa chỉ bắt đầu bằng http:// hoặc https://, không phải “${text}”.`,
    )
  return text.replace(/\/$/, '')
}

function wholeNumber(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0)
    throw new SetUpFault(`${name} phải là một số nguyên, không phải “${text}”.`)
  return value
}
