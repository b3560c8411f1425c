import { createTransport } from 'nodemailer'
import type { Settings } from './settings.ts'

/** One mail, plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** What became of it: handed to the mail server, refused by it with its words, or kept because none is set. */
export type Delivery =
  | { readonly state: 'sent' | 'kept' }
  | { readonly state: 'failed'; readonly problem: string }

/** Sends mail; without `SMTP_URL` every mail is kept for the administrator's outbox page. Never throws. */
export type Postman = (mail: Mail) => Promise<Delivery>

/** A mail server that does not answer is given up before the person who waits for it is. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const

/** The postman that the settings ask for. */
export function createPostman({ smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>): Postman {
  if (!smtpUrl) return async () => ({ state: 'kept' })
  const transport = createTransport({ url: smtpUrl, ...PATIENCE }, { from: mailFrom })
  return async ({ to, subject, body }) => {
    try {
      await transport.sendMail({ to, subject, text: body })
      return { state: 'sent' }
    } catch (cause) {
      return { state: 'failed', problem: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}
