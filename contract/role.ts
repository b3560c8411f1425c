import { z } from 'zod'

/** What a person is in one agency; one person may be several. */
export const role = z.enum(['officer', 'leadership', 'unitHead', 'staff', 'administrator'])
export type Role = z.infer<typeof role>

/** As people say it. */
export const roleLabels: Readonly<Record<Role, string>> = {
  officer: 'Cán bộ thi đua',
  leadership: 'Lãnh đạo',
  unitHead: 'Trưởng đơn vị',
  staff: 'Công chức, viên chức',
  administrator: 'Quản trị',
}
