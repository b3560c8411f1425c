import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openMailbox } from '../../server/testing/mailbox.ts'

/** A mail server in a process of its own, so that what it costs is not counted as ours. */
export interface MailSink {
  readonly url: string
  /** Stops it; gives how many mails it took in. */
  stop(): Promise<number>
}

/** Starts one that takes in whatever comes and keeps only the count. */
export async function startSink(): Promise<MailSink> {
  const child = fork(fileURLToPath(import.meta.url), { serialization: 'json' })
  const url = await new Promise<string>((told) => child.once('message', (message) => told(String(message))))
  return {
    url,
    stop: async () => {
      const count = new Promise<number>((told) => child.once('message', (message) => told(Number(message))))
      child.send('stop')
      return count
    },
  }
}

if (process.send) {
  const mailbox = await openMailbox({ onlyCounts: true })
  process.send(mailbox.url)
  process.once('message', async () => {
    process.send?.(mailbox.count())
    await mailbox.close()
    process.exit(0)
  })
}
