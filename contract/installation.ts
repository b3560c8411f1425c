import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { emailAddress, newPassword, signInStep, userName } from './identity.ts'
import { agencyHeaderGiven } from './organisation.ts'

/** What the first-run wizard gathers: the agency, its paper header, and who looks after both from now on. */
export const installationGiven = z.object({
  /** Short name of the agency in the program: capitals, digits, dashes. */
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9-]{1,31}$/, 'Từ 2 đến 32 ký tự: chữ hoa không dấu, chữ số, gạch nối.'),
  header: agencyHeaderGiven,
  /** Since when the header has been so. */
  validFrom: z.iso.date('Hãy chọn ngày.'),
  officer: z.object({
    name: z
      .string()
      .trim()
      .min(2, 'Hãy nhập họ và tên.')
      .max(120)
      .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ')),
    userName,
    email: emailAddress,
    password: newPassword,
  }),
})
export type InstallationGiven = z.output<typeof installationGiven>

export const install = endpoint({
  id: 'identity.install',
  title: 'Thiết lập lần đầu',
  method: 'POST',
  path: '/api/installation',
  access: 'public',
  body: installationGiven,
  answer: signInStep,
})
