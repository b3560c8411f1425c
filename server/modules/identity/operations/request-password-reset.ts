import type { Desk } from '../desk.ts'
import { accountBySignInName } from '../store/accounts.ts'
import { ATTEMPTS, takeAttempt } from '../store/sign-in-attempts.ts'
import { issuePasswordLink } from './issue-password-link.ts'
import { postMail } from './post-mail.ts'

const HOURS = 1

/**
 * Mails a link to whoever has the account; does nothing for a name without one. The caller answers before this is
 * done, so that neither the answer nor its time tells whether the name exists.
 */
export async function requestPasswordReset(desk: Desk, name: string): Promise<void> {
  const account = await accountBySignInName(desk.db, name)
  if (!account) return
  if ((await takeAttempt(desk.db, `reset:${account.id}`)) > ATTEMPTS) return
  await postMail(desk, {
    agencyId: account.homeAgencyId,
    to: account.email,
    subject: 'Đặt lại mật khẩu',
    link: await issuePasswordLink(desk, account.id, HOURS),
    text: (link) => `Kính gửi ${account.name},

Có yêu cầu đặt lại mật khẩu cho tài khoản “${account.userName}”. Để đặt mật khẩu mới, hãy mở liên kết sau trong vòng ${HOURS} giờ:

${link}

Nếu bạn không yêu cầu, hãy bỏ qua thư này; mật khẩu cũ vẫn dùng được.
`,
  })
}
