import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

type Roles = Pick<Actor, 'roles'>

/** Accounts and roles are the administrator's. */
export function mayKeepMembers({ roles }: Roles): Ability {
  return roles.includes('administrator') ? allowed : denied('Chỉ người quản trị được quản lý thành viên.')
}

/** The audit names everyone's doings, so it is not for everyone. */
export function maySeeAudit({ roles }: Roles): Ability {
  return roles.includes('administrator') ? allowed : denied('Chỉ người quản trị được xem nhật ký.')
}

/** Kept mails hold links that open accounts. */
export function maySeeOutbox({ roles }: Roles): Ability {
  return roles.includes('administrator') ? allowed : denied('Chỉ người quản trị được xem hộp thư đi.')
}

/** Whether the pages of units and people are for keeping or only for reading. */
export function mayKeepOrganisation({ roles }: Roles): Ability {
  return roles.includes('officer') || roles.includes('administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua hoặc người quản trị được sửa đơn vị và nhân sự.')
}
