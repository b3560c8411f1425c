import type { MailState } from '#contract/member'
import type { Desk } from '../desk.ts'
import { insertOutboxMail } from '../store/outbox.ts'

/** A mail with a link that only its reader may see. */
export interface Letter {
  readonly agencyId: string
  readonly to: string
  readonly subject: string
  /** Where the link stands in the text. */
  readonly text: (link: string) => string
  readonly link: string
}

const KEPT_BACK = '(liên kết chỉ có trong thư đã gửi)'

/**
 * Sends a mail and writes it into the outbox of the agency. The link is kept there only when the mail did not go out:
 * then the administrator must hand it over.
 */
export async function postMail(
  { db, clock, postman }: Pick<Desk, 'db' | 'clock' | 'postman'>,
  { agencyId, to, subject, text, link }: Letter,
): Promise<MailState> {
  const delivery = await postman({ to, subject, body: text(link) })
  const body = text(delivery.state === 'sent' ? KEPT_BACK : link)
  await insertOutboxMail(db, { agencyId, mail: { to, subject, body }, delivery, now: clock.now() })
  return delivery.state
}
