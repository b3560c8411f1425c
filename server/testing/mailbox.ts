import { SMTPServer } from 'smtp-server'

/** A mail as a mailbox took it in. */
export interface ReceivedMail {
  readonly messageId: string
  readonly to: string
  readonly raw: string
}

/** A real mail server and everything that was handed to it, doubles included. */
export interface Mailbox {
  readonly url: string
  readonly port: number
  readonly received: ReceivedMail[]
  close(): Promise<void>
}

interface Manner {
  /** Where it listens; any free port when left out. */
  readonly port?: number
  /** How long it thinks before it says that it has taken a mail. */
  readonly thinksMs?: number
  /** Counts mails and forgets them. */
  readonly onlyCounts?: boolean
}

/** Opens a mailbox on this machine. */
export async function openMailbox({
  port = 0,
  thinksMs = 0,
  onlyCounts = false,
}: Manner = {}): Promise<Mailbox & { readonly count: () => number }> {
  const received: ReceivedMail[] = []
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, next) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (!onlyCounts) chunks.push(chunk)
      })
      stream.on('end', () => {
        count += 1
        if (!onlyCounts) received.push(mailOf(chunks, session.envelope.rcptTo[0]?.address ?? ''))
        if (thinksMs > 0) setTimeout(next, thinksMs)
        else next()
      })
    },
  })
  // Whoever is killed in the middle hangs up without a word.
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mailbox has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    count: () => count,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

function mailOf(chunks: readonly Buffer[], to: string): ReceivedMail {
  const raw = Buffer.concat(chunks).toString('utf8')
  return { raw, to, messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '' }
}
