import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { done, emailAddress, userName } from './identity.ts'
import { role } from './role.ts'

// What the administrator of an agency looks after: members, the audit, the outbox.

const fullName = z
  .string()
  .trim()
  .min(2, 'Hãy nhập họ và tên.')
  .max(120)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))

const roles = z
  .array(role)
  .min(1, 'Hãy chọn ít nhất một vai trò.')
  .max(5)
  .transform((chosen) => [...new Set(chosen)])

/** Someone who may sign in and act for the agency. What another agency keeps of the account is not told here. */
export const member = z.object({
  id: z.uuid(),
  name: z.string(),
  roles: z.array(role),
  active: z.boolean(),
  person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Null when another agency vouches for the account. */
  account: z.object({ userName: z.string(), email: z.string(), hasSecondFactor: z.boolean() }).nullable(),
  isMe: z.boolean(),
  version: z.int(),
  abilities: z.object({ change: ability, changeEmail: ability, sendPasswordLink: ability }),
})
export type Member = z.infer<typeof member>

/** What became of the mail that was to go out with a change. */
export const mailState = z.enum(['sent', 'failed', 'kept'])
export type MailState = z.infer<typeof mailState>

export const listMembers = endpoint({
  id: 'identity.listMembers',
  title: 'Xem thành viên của cơ quan',
  method: 'GET',
  path: '/api/members',
  access: 'member',
  answer: z.object({
    members: z.array(member),
    /** People of the agency who have no account yet, to link one to. */
    people: z.array(z.object({ id: z.uuid(), name: z.string() })),
    abilities: z.object({ invite: ability }),
  }),
})

export const inviteMember = endpoint({
  id: 'identity.inviteMember',
  title: 'Mời thành viên',
  method: 'POST',
  path: '/api/members',
  access: 'member',
  body: z.object({
    name: fullName,
    userName,
    email: emailAddress,
    roles,
    personId: z.uuid().nullable().default(null),
  }),
  answer: z.object({ id: z.uuid(), mail: mailState }),
})

export const changeMember = endpoint({
  id: 'identity.changeMember',
  title: 'Sửa thành viên',
  method: 'PUT',
  path: '/api/members/:memberId',
  access: 'member',
  params: z.object({ memberId: z.uuid() }),
  body: z.object({
    name: fullName,
    /** Null leaves it as it is, and must be null where another agency vouches for the account. */
    email: emailAddress.nullable().default(null),
    roles,
    personId: z.uuid().nullable(),
    active: z.boolean(),
    version: z.int().min(1),
  }),
  answer: done,
})

export const sendPasswordLink = endpoint({
  id: 'identity.sendPasswordLink',
  title: 'Gửi liên kết đặt mật khẩu cho thành viên',
  method: 'POST',
  path: '/api/members/:memberId/password-link',
  access: 'member',
  params: z.object({ memberId: z.uuid() }),
  answer: z.object({ mail: mailState }),
})

/** One field of a changed row, as people read it. */
export const auditChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** One link of the chain, in words. */
export const auditEntry = z.object({
  position: z.int(),
  happenedAt: z.iso.datetime(),
  actor: z.string(),
  /** What was done, as its button says. */
  action: z.string(),
  kind: z.enum(['added', 'changed', 'removed', 'noted']),
  subject: z.string(),
  /** The name of the row, where it has one. */
  subjectName: z.string().nullable(),
  changes: z.array(auditChange),
})
export type AuditEntry = z.infer<typeof auditEntry>

export const listAuditEntries = endpoint({
  id: 'identity.listAuditEntries',
  title: 'Xem nhật ký',
  method: 'GET',
  path: '/api/audit-entries',
  access: 'member',
  query: z.object({
    actor: z.string().max(200).optional(),
    subject: z.string().max(60).optional(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    /** Entries older than this one. */
    before: z.coerce.number().int().min(1).optional(),
  }),
  answer: z.object({
    entries: z.array(auditEntry),
    /** Where the next page starts; null on the last one. */
    next: z.int().nullable(),
    actors: z.array(z.string()),
    subjects: z.array(z.object({ id: z.string(), label: z.string() })),
  }),
})

/** A mail of the outbox: `queued` waits for the mail server. */
export const outboxState = z.enum(['queued', 'sent', 'failed', 'kept'])
export type OutboxState = z.infer<typeof outboxState>

/** A mail that the server wrote. Of a mail that went out and held a link that opens an account, the link is not kept. */
export const outboxMail = z.object({
  id: z.uuid(),
  /** Mails that were written later have a higher one. */
  position: z.int(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: outboxState,
  problem: z.string().nullable(),
  createdAt: z.iso.datetime(),
  nextTryAt: z.iso.datetime().nullable(),
})
export type OutboxMail = z.infer<typeof outboxMail>

/** The mails that wait: how many, since when, and what keeps the mail server from taking them. */
export const outboxStanding = z.object({
  queued: z.int(),
  since: z.iso.datetime().nullable(),
  /** The words of the mail server or of the network; null while nothing went wrong. */
  problem: z.string().nullable(),
  /** They wait because something went wrong, and not only for their turn. */
  isStuck: z.boolean(),
  nextTryAt: z.iso.datetime().nullable(),
})
export type OutboxStanding = z.infer<typeof outboxStanding>

export const listOutboxMails = endpoint({
  id: 'identity.listOutboxMails',
  title: 'Xem hộp thư đi',
  method: 'GET',
  path: '/api/outbox-mails',
  access: 'member',
  query: z.object({
    state: outboxState.optional(),
    /** Mails below this position. */
    before: z.coerce.number().int().min(1).optional(),
  }),
  answer: z.object({
    mails: z.array(outboxMail),
    next: z.int().nullable(),
    /** Whether a mail server is set at all. */
    sends: z.boolean(),
    standing: outboxStanding,
  }),
})

export const tryMailsNow = endpoint({
  id: 'identity.tryMailsNow',
  title: 'Gửi lại ngay các thư đang chờ',
  method: 'POST',
  path: '/api/outbox-mails/tries',
  access: 'member',
  answer: z.object({ standing: outboxStanding }),
})
