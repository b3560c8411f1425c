import { plainDate } from '#law'
import { openAgency, openUnit } from '#modules/organisation'
import type { Actor, Operation } from '#platform/operation'

/** The head of the plan of the invented agency. */
export const planHead = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT

An Sơn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Triển khai công tác thi đua, khen thưởng năm 2026
`

/** A small plan: four dated tasks in two quarters, one of them waiting for a superior's plan, one unknown party. */
export const smallPlan = `${planHead}
I. NHIỆM VỤ QUÝ I

1. Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị

- Thời gian: Trước ngày 30/3/2026.

- Đơn vị chủ trì: Văn phòng.

- Đơn vị phối hợp: các phòng, đơn vị trực thuộc.

2. Ký kết giao ước thi đua của Khối

- Thời gian: Theo kế hoạch của Khối thi đua.

- Đơn vị chủ trì: Văn phòng.

II. NHIỆM VỤ QUÝ II

1. Sơ kết công tác thi đua sáu tháng đầu năm

- Thời gian: Trong tháng 6/2026.

- Đơn vị chủ trì: Văn phòng.

- Đơn vị phối hợp: Công đoàn.

2. Tổ chức hội thao chào mừng ngày truyền thống

- Thời gian: Chậm nhất ngày 15/5/2026.

- Đơn vị chủ trì: Tổ Thể thao cơ quan.

- Đơn vị phối hợp: Chi đoàn.
`

/** A plan of so many dated tasks, each with a chair, a collective of coordinating units and a deadline. */
export function largePlan(count: number): string {
  const chairs = ['Văn phòng', 'Phòng Quản lý Đầu tư', 'Công đoàn']
  const tasks = Array.from({ length: count }, (_, at) => {
    const day = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2026`
    return `${at + 1}. Thực hiện nhiệm vụ thi đua thứ ${at + 1} về xây dựng cơ quan, đơn vị văn hóa và phong trào điển hình tiên tiến

- Thời gian: Trước ngày ${day}.

- Đơn vị chủ trì: ${chairs[at % chairs.length]}.

- Đơn vị phối hợp: các phòng, đơn vị trực thuộc.
`
  })
  return `${planHead}\nI. NHIỆM VỤ\n\n${tasks.join('\n')}`
}

/** A file of a text. */
export const fileOf = (text: string, fileName = 'ke-hoach-2026.txt') => ({
  bytes: Buffer.from(text),
  fileName,
})

/** The ids of the units of the invented agency. */
export interface InventedUnits {
  readonly office: string
  readonly investment: string
  readonly union: string
  readonly youth: string
}

/** Opens the invented agency under the actor's id, with its header and four units. */
export async function openInventedAgency(operation: Operation, code: string): Promise<InventedUnits> {
  const validFrom = plainDate('2015-01-01')
  await openAgency(operation, {
    code,
    validFrom,
    header: {
      name: 'Ban Quản lý Khu kinh tế An Sơn',
      shortName: 'Ban Quản lý',
      superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
      symbol: 'BQLKKT',
      place: 'An Sơn',
      headPosition: 'Trưởng ban',
      headName: 'Lê Văn An',
    },
  })
  const unit = (kind: 'department' | 'massOrganisation', name: string, ordinal: number) =>
    openUnit(operation, { kind, name, ordinal, aliases: [], validFrom })
  return {
    office: await unit('department', 'Văn phòng', 1),
    investment: await unit('department', 'Phòng Quản lý Đầu tư', 2),
    union: await unit('massOrganisation', 'Công đoàn', 3),
    youth: await unit('massOrganisation', 'Chi đoàn', 4),
  }
}

/** Someone of an agency with one role, in some units. */
export function member(
  agencyId: string,
  role: Actor['roles'][number],
  { units = [], heads = [] }: { units?: readonly string[]; heads?: readonly string[] } = {},
): Actor {
  return {
    accountId: '00000000-0000-4000-8000-000000000001',
    name: `Nguyễn Văn ${role}`,
    agencyId,
    personId: null,
    roles: [role],
    unitIds: [...units, ...heads],
    headedUnitIds: heads,
  }
}
