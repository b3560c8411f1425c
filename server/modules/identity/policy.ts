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

/** What arrives is the officer's to deal with; others meet a paper in the library once it concerns them. */
export function mayHandlePapers({ roles }: Roles): Ability {
  return roles.includes('officer') ? allowed : denied('Chỉ cán bộ thi đua nhận và xử lý văn bản đến.')
}

/** What is late, in danger and to be signed of the whole agency is for those who lead it and the one who keeps its plan. */
export function maySeeLeadershipPage({ roles }: Roles): Ability {
  if (roles.includes('leadership') || roles.includes('officer')) return allowed
  return denied('Trang này dành cho lãnh đạo và cán bộ thi đua.')
}

/** Whether a link may be sent that opens the account: only the agency that vouches for it, and only while it may enter. */
export function maySendPasswordLink(
  actor: Actor,
  member: { active: boolean; isVouchedFor: boolean },
): Ability {
  const keep = mayKeepMembers(actor)
  if (!keep.allowed) return keep
  if (!member.active) return denied('Thành viên này đã ngừng hoạt động.')
  return mayChangeEmail(actor, member)
}

/** Whether the address of the account may be changed: where it leads, password links go. */
export function mayChangeEmail(actor: Actor, { isVouchedFor }: { isVouchedFor: boolean }): Ability {
  const keep = mayKeepMembers(actor)
  if (!keep.allowed) return keep
  return isVouchedFor
    ? allowed
    : denied('Tài khoản này do cơ quan khác lập; chỉ quản trị của cơ quan ấy làm được việc này.')
}
