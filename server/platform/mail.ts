import { createTransport } from 'nodemailer'
import type { Settings } from './settings.ts'

/** One mail in plain text, where wanted also dressed as a page. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly html?: string | null
  /** `<name@host>`: the same for every try, so that a mailbox keeps one of two copies. */
  readonly messageId?: string | null
}

/**
 * Who is at fault when a mail did not go out: `mail` is refused for good, `moment` is refused for now, `server` did
 * not answer or takes nothing from us at all.
 */
export type MailFault = 'mail' | 'moment' | 'server'

/** What became of it: handed to the mail server, refused by it with its words, or kept because none is set. */
export type Delivery =
  | { readonly state: 'sent' | 'kept' }
  | { readonly state: 'failed'; readonly problem: string; readonly fault: MailFault }

/** Sends mail; without `SMTP_URL` every mail is kept for the administrator's outbox page. Never throws. */
export type Postman = (mail: Mail) => Promise<Delivery>

/** A postman who keeps his ways to the mail server open until he is told to go home. */
export interface StandingPostman {
  readonly post: Postman
  close(): void
}

/** A mail server that does not answer is given up before the person who waits for it is. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const

/** Nobody waits: who hangs up on a slow server does not know whether it took the mail, and must send it again. */
const STANDING_PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 240_000,
} as const

type MailSettings = Pick<Settings, 'smtpUrl' | 'mailFrom'>

/** The postman that the settings ask for. */
export function createPostman({ smtpUrl, mailFrom }: MailSettings): Postman {
  if (!smtpUrl) return keep
  return deliverThrough(createTransport({ url: smtpUrl, ...PATIENCE }, { from: mailFrom }))
}

/** The same for many mails at once, over a few connections that stay open. */
export function createStandingPostman(
  { smtpUrl, mailFrom }: MailSettings,
  connections: number,
): StandingPostman {
  if (!smtpUrl) return { post: keep, close: () => undefined }
  const transport = createTransport(
    { url: smtpUrl, pool: true, maxConnections: connections, ...STANDING_PATIENCE },
    { from: mailFrom },
  )
  return { post: deliverThrough(transport), close: () => transport.close() }
}

const keep: Postman = async () => ({ state: 'kept' })

interface Transport {
  sendMail(mail: object): Promise<unknown>
}

function deliverThrough(transport: Transport): Postman {
  return async ({ to, subject, body, html, messageId }) => {
    try {
      await transport.sendMail({
        to,
        subject,
        text: body,
        ...(html ? { html } : {}),
        ...(messageId ? { messageId } : {}),
      })
      return { state: 'sent' }
    } catch (cause) {
      return { state: 'failed', problem: messageOf(cause), fault: faultOf(cause) }
    }
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** A server that will not have our sender, or us at all, would refuse every mail: none of them is to blame. */
function faultOf(cause: unknown): MailFault {
  const { code, command, responseCode } = Object(cause) as {
    readonly code?: string
    readonly command?: string
    readonly responseCode?: number
  }
  if (code === 'EENVELOPE' && responseCode === undefined) return 'mail'
  const isAboutMail = command === 'RCPT TO' || command === 'DATA'
  if (!isAboutMail || responseCode === undefined || responseCode === 421) return 'server'
  return responseCode >= 500 ? 'mail' : 'moment'
}
