import type { MailState } from '#contract/member'
import type { Operation } from '#platform/operation'
import { Refusal, refuseUnless } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { maySendPasswordLink } from '../policy.ts'
import { noteInOperation } from '../store/account-events.ts'
import type { Account } from '../store/accounts.ts'
import { membershipById } from '../store/memberships.ts'
import { issuePasswordLink } from './issue-password-link.ts'
import { postMail } from './post-mail.ts'

/** An invitation may wait over a long weekend. */
const HOURS = 72

/** Finds whom a link may be sent to. The mail itself goes out after the transaction: a mail server may take its time. */
export async function allowPasswordLink({ tx, actor }: Operation, memberId: string): Promise<Account> {
  const membership = await membershipById(tx, memberId)
  if (!membership) throw new Refusal('notFound')
  const { account, accountId, active, name } = membership
  const isVouchedFor = account.homeAgencyId === actor.agencyId
  refuseUnless(maySendPasswordLink(actor, { active, isVouchedFor }))
  await noteInOperation(tx, {
    accountId,
    action: 'identity.sendPasswordLink',
    detail: { to: account.email },
  })
  return { ...account, id: accountId, name }
}

/** Mails a link to set a password. */
export async function sendPasswordLink(desk: Desk, account: Account): Promise<MailState> {
  return postMail(desk, {
    agencyId: account.homeAgencyId,
    to: account.email,
    subject: 'Đặt mật khẩu để đăng nhập phần mềm thi đua, khen thưởng',
    link: await issuePasswordLink(desk, account.id, HOURS),
    text: (link) => `Kính gửi ${account.name},

Quản trị cơ quan mời bạn dùng phần mềm thi đua, khen thưởng. Tên đăng nhập của bạn là “${account.userName}”.

Để đặt mật khẩu, hãy mở liên kết sau trong vòng ${HOURS} giờ:

${link}

Sau đó hãy đăng nhập tại ${desk.publicUrl}.
`,
  })
}

/** Tells the owner of an account that another agency has made it a member. */
export function announceMembership(desk: Desk, account: Account, agencyId: string): Promise<MailState> {
  return postMail(desk, {
    agencyId,
    to: account.email,
    subject: 'Bạn được thêm vào một cơ quan',
    link: desk.publicUrl,
    text: () => `Kính gửi ông, bà,

Tài khoản của bạn vừa được thêm vào một cơ quan trong phần mềm thi đua, khen thưởng. Hãy đăng nhập tại ${desk.publicUrl} bằng tên và mật khẩu đang dùng, rồi chọn cơ quan.

Nếu không biết việc này, hãy báo cho quản trị cơ quan của bạn.
`,
  })
}
