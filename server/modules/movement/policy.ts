import { type Ability, allowed, denied } from '#contract/ability'
import type { MovementAbilities } from '#contract/movement'
import type { Participation, ParticipationState } from '#contract/participation'
import type { ActingUnits } from '#modules/organisation'
import type { Actor } from '#platform/operation'
import {
  type MovementMove,
  type Moving,
  obstacle,
  whyNotCorrected,
  whyNotRemoved,
  whyNotRunning,
} from './model/movement-moves.ts'
import { type ParticipationMove, participationObstacle } from './model/participation-moves.ts'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

type Roles = Pick<Actor, 'roles'>

const isOfficer = ({ roles }: Roles): boolean => roles.includes('officer')

/** Who sees movements before they are launched, and the part of every unit. The others see what is theirs. */
export function seesEverything({ roles }: Roles): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}

/** The officer writes movements down; the others hear of them when they are launched. */
export function mayDraft(actor: Roles): Ability {
  return isOfficer(actor) ? allowed : denied('Chỉ cán bộ thi đua được soạn và quản lý phong trào.')
}

/** Who may make a move of a movement at all: leadership signs, everything else is the officer's. */
export function mayEverMove(actor: Roles, move: MovementMove): Ability {
  if (move !== 'launch') return mayDraft(actor)
  return seesEverything(actor)
    ? allowed
    : denied('Chỉ lãnh đạo hoặc cán bộ thi đua ghi được việc ký, phát động.')
}

/** Everything a member may do with a movement. */
export function movementAbilities(actor: Roles, moving: Moving): MovementAbilities {
  const draft = mayDraft(actor)
  const can = (move: MovementMove): Ability => unless(mayEverMove(actor, move), obstacle(move, moving))
  const running = unless(draft, whyNotRunning(moving))
  return {
    correct: unless(draft, whyNotCorrected(moving)),
    remove: unless(draft, whyNotRemoved(moving)),
    submit: can('submit'),
    takeBack: can('takeBack'),
    launch: can('launch'),
    adopt: can('adopt'),
    recall: can('recall'),
    reviewMidway: can('reviewMidway'),
    review: can('review'),
    reopen: can('reopen'),
    remind: running,
    approve: running,
    linkTask: draft,
  }
}

/** Who may make a move of the part of a unit at all: its head writes, the officer judges. */
export function mayEverMovePart(
  { roles, headedUnitIds }: Roles & Pick<ActingUnits, 'headedUnitIds'>,
  move: ParticipationMove,
  unitId: string,
): Ability {
  if (isOfficer({ roles })) return allowed
  if (move !== 'write' && move !== 'takeBack') {
    return denied('Chỉ cán bộ thi đua được duyệt, trả lại và nhắc đơn vị.')
  }
  const heads = roles.includes('unitHead') && headedUnitIds.includes(unitId)
  return heads ? allowed : denied('Chỉ trưởng đơn vị hoặc cán bộ thi đua được ghi và gửi nội dung tham gia.')
}

/** Everything a member may do with the part of a unit. */
export function participationAbilities(
  viewer: Roles & Pick<ActingUnits, 'headedUnitIds'>,
  { unitId, state }: { readonly unitId: string; readonly state: ParticipationState },
  moving: Moving,
): Participation['abilities'] {
  const can = (move: ParticipationMove): Ability =>
    unless(mayEverMovePart(viewer, move, unitId), participationObstacle(move, state, moving))
  return {
    write: can('write'),
    takeBack: can('takeBack'),
    approve: can('approve'),
    return: can('return'),
    reopen: can('reopen'),
    remind: can('remind'),
  }
}

/** What one may do, unless something stands in the way just now. */
function unless(may: Ability, because: string | null): Ability {
  return may.allowed && because !== null ? denied(because) : may
}

/** Whether a member may propose a best practice of a unit: of their own, the officer of any. */
export function mayPropose(actor: Roles, unitIds: readonly string[]): Ability {
  if (isOfficer(actor) || unitIds.length > 0) return allowed
  return denied('Chỉ người của một đơn vị hoặc cán bộ thi đua đề xuất được cách làm hay.')
}

/** Whether a best practice may be corrected or taken out: by who proposed it until it is settled, else by the officer. */
export function mayCorrectPractice(
  actor: Roles & Pick<Actor, 'accountId'>,
  { proposedBy, state }: { readonly proposedBy: string | null; readonly state: string },
): Ability {
  if (isOfficer(actor)) return allowed
  if (proposedBy === actor.accountId && state === 'proposed') return allowed
  return denied('Chỉ người đề xuất (khi chưa xét) hoặc cán bộ thi đua sửa được.')
}

/** The officer chooses what others are to follow. */
export function maySettlePractice(actor: Roles): Ability {
  return isOfficer(actor) ? allowed : denied('Chỉ cán bộ thi đua được chọn nhân rộng.')
}
