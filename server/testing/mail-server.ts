import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

/** A real mail server of a test: what it took in, and whether it refuses everything. */
export interface TestMailServer {
  readonly url: string
  readonly mails: string[]
  refuse: boolean
}

/** Starts a mail server on a free port; closed when the file is done. */
export async function startMailServer(): Promise<TestMailServer> {
  const state: { mails: string[]; refuse: boolean } = { mails: [], refuse: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, next) => next(state.refuse ? new Error('no such mailbox') : null),
    onData: (stream, _session, next) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        state.mails.push(Buffer.concat(chunks).toString('utf8'))
        next()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  return Object.assign(state, { url: `smtp://127.0.0.1:${address.port}` })
}

/** The text of a mail as its reader sees it. */
export function mailText(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
