import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { role } from './role.ts'

// Accounts sign in, choose the agency they act for, and look after their own keys.

/** The answer of a change that has nothing to tell. */
export const done = z.object({ done: z.literal(true) })

/** A name to sign in with: lower case, so that nobody has to remember how it was written. */
export const userName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,31}$/, 'Từ 3 đến 32 ký tự: chữ cái không dấu, chữ số, dấu chấm, gạch.')

/** An e-mail address, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Địa chỉ thư điện tử chưa đúng, ví dụ: ten@coquan.gov.vn.').max(254))

/** A password to be: long rather than odd (NIST SP 800-63B); 128 keeps hashing bounded. */
export const newPassword = z
  .string()
  .min(10, 'Mật khẩu cần ít nhất 10 ký tự.')
  .max(128, 'Mật khẩu dài nhất 128 ký tự.')

/** A password as someone types it in to prove who they are: never judged, only compared. */
const givenPassword = z.string().min(1, 'Hãy nhập mật khẩu.').max(128)

const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'Hãy nhập tên đăng nhập hoặc địa chỉ thư điện tử.')
  .max(254)

/** The code of an authenticator app; spaces that people type are dropped. */
const appCode = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Mã gồm 6 chữ số.'))

/** An agency as far as someone who may enter it sees it from outside. */
export const agencyDoor = z.object({ id: z.uuid(), code: z.string(), name: z.string() })
export type AgencyDoor = z.infer<typeof agencyDoor>

/** Who is at the browser: nobody, an account, or a member of the chosen agency, and which general pages are open. */
export const whoAmI = z.object({
  installed: z.boolean(),
  account: z
    .object({
      id: z.uuid(),
      name: z.string(),
      userName: z.string(),
      email: z.string(),
      hasSecondFactor: z.boolean(),
    })
    .nullable(),
  agencies: z.array(agencyDoor),
  agency: agencyDoor.nullable(),
  roles: z.array(role),
  personId: z.uuid().nullable(),
  pages: z
    .object({
      inbox: ability,
      leadership: ability,
      organisation: ability,
      members: ability,
      audit: ability,
      outbox: ability,
    })
    .nullable(),
  /** The day it is where the agencies are, as the server reckons it. */
  today: z.string(),
})
export type WhoAmI = z.infer<typeof whoAmI>

export const readWhoAmI = endpoint({
  id: 'identity.whoAmI',
  title: 'Xem ai đang đăng nhập',
  method: 'GET',
  path: '/api/session',
  access: 'public',
  answer: whoAmI,
})

/** What comes after a right password. */
export const signInStep = z.object({ next: z.enum(['signedIn', 'secondFactor']) })
export type SignInStep = z.infer<typeof signInStep>

export const signIn = endpoint({
  id: 'identity.signIn',
  title: 'Đăng nhập',
  method: 'POST',
  path: '/api/session',
  access: 'public',
  body: z.object({ name: signInName, password: givenPassword }),
  answer: signInStep,
})

export const enterSecondFactor = endpoint({
  id: 'identity.enterSecondFactor',
  title: 'Nhập mã xác thực bước hai',
  method: 'POST',
  path: '/api/session/second-factor',
  access: 'public',
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('app'), code: appCode }),
    z.object({ kind: z.literal('backup'), code: z.string().trim().min(1, 'Hãy nhập mã dự phòng.').max(40) }),
  ]),
  answer: signInStep,
})

export const chooseAgency = endpoint({
  id: 'identity.chooseAgency',
  title: 'Chọn cơ quan để làm việc',
  method: 'PUT',
  path: '/api/session/agency',
  access: 'account',
  body: z.object({ agencyId: z.uuid() }),
  answer: done,
})

export const signOut = endpoint({
  id: 'identity.signOut',
  title: 'Đăng xuất',
  method: 'DELETE',
  path: '/api/session',
  access: 'public',
  answer: done,
})

/** A browser that is signed in. */
export const session = z.object({
  id: z.uuid(),
  current: z.boolean(),
  startedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  address: z.string(),
  browser: z.string(),
})
export type Session = z.infer<typeof session>

export const listSessions = endpoint({
  id: 'identity.listSessions',
  title: 'Xem các phiên đăng nhập của mình',
  method: 'GET',
  path: '/api/account/sessions',
  access: 'account',
  answer: z.object({ sessions: z.array(session) }),
})

export const revokeSession = endpoint({
  id: 'identity.revokeSession',
  title: 'Kết thúc một phiên đăng nhập',
  method: 'DELETE',
  path: '/api/account/sessions/:sessionId',
  access: 'account',
  params: z.object({ sessionId: z.uuid() }),
  answer: done,
})

export const signOutEverywhere = endpoint({
  id: 'identity.signOutEverywhere',
  title: 'Đăng xuất khỏi mọi thiết bị',
  method: 'DELETE',
  path: '/api/account/sessions',
  access: 'account',
  answer: done,
})

export const changePassword = endpoint({
  id: 'identity.changePassword',
  title: 'Đổi mật khẩu',
  method: 'PUT',
  path: '/api/account/password',
  access: 'account',
  body: z.object({ currentPassword: givenPassword, newPassword }),
  answer: done,
})

export const requestPasswordReset = endpoint({
  id: 'identity.requestPasswordReset',
  title: 'Yêu cầu đặt lại mật khẩu',
  method: 'POST',
  path: '/api/password-reset-requests',
  access: 'public',
  body: z.object({ name: signInName }),
  answer: done,
})

export const resetPassword = endpoint({
  id: 'identity.resetPassword',
  title: 'Đặt mật khẩu bằng liên kết trong thư',
  method: 'POST',
  path: '/api/password-resets',
  access: 'public',
  body: z.object({ token: z.string().min(1).max(200), newPassword }),
  answer: done,
})

export const startSecondFactor = endpoint({
  id: 'identity.startSecondFactor',
  title: 'Bắt đầu thiết lập xác thực hai bước',
  method: 'POST',
  path: '/api/account/second-factor',
  access: 'account',
  body: z.object({ password: givenPassword }),
  /** `picture` is a data address; `secret` the same in letters, for who cannot scan it. */
  answer: z.object({ picture: z.string(), secret: z.string(), backupCodes: z.array(z.string()) }),
})

export const confirmSecondFactor = endpoint({
  id: 'identity.confirmSecondFactor',
  title: 'Bật xác thực hai bước',
  method: 'PUT',
  path: '/api/account/second-factor',
  access: 'account',
  body: z.object({ code: appCode }),
  answer: done,
})

export const removeSecondFactor = endpoint({
  id: 'identity.removeSecondFactor',
  title: 'Tắt xác thực hai bước',
  method: 'POST',
  path: '/api/account/second-factor/removal',
  access: 'account',
  body: z.object({ password: givenPassword }),
  answer: done,
})

export const renewBackupCodes = endpoint({
  id: 'identity.renewBackupCodes',
  title: 'Tạo lại mã dự phòng',
  method: 'POST',
  path: '/api/account/second-factor/backup-codes',
  access: 'account',
  body: z.object({ password: givenPassword }),
  answer: z.object({ backupCodes: z.array(z.string()) }),
})
