import type { Database } from '#persistence/database'
import type { Clock } from '#platform/clock'
import type { Postman } from '#platform/mail'
import type { MailRoom } from './mail-room.ts'
import type { SignInLibrary } from './sign-in-library.ts'

/** What the work around signing in needs: it happens before anyone acts for an agency, so outside operations. */
export interface Desk {
  readonly db: Database
  readonly clock: Clock
  /** Sessions and links live in the time of the machine, also while the program is walked through another year. */
  readonly machineClock: Clock
  readonly library: SignInLibrary
  readonly postman: Postman
  /** Whether a mail server is set at all. */
  readonly sendsMail: boolean
  /** Sends what is queued. */
  readonly mailRoom: MailRoom
  readonly secret: string
  readonly publicUrl: string
  /** Lets work go on after the answer; a failure is logged, and the program waits for it before it ends. */
  later(work: Promise<unknown>): void
}

/** The headers of a browser as the sign-in library wants them: its cookies, its name, its address. */
export type BrowserHeaders = Record<string, string>

/** What the library answered: its value and the cookies to hand on. */
export interface WithCookies<T> {
  readonly value: T
  readonly cookies: readonly string[]
}
