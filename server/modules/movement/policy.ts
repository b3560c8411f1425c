import { type Ability, allowed, denied } from '#contract/ability'
import type { MovementAbilities } from '#contract/movement'
import type { Participation, ParticipationState } from '#contract/participation'
import type { ActingUnits } from '#modules/organisation'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { isLaunched, isRunning, type MovementMove, type Moving, obstacle } from './model/movement-moves.ts'
import { type ParticipationMove, participationObstacle } from './model/participation-moves.ts'

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

/** Who may launch: leadership signs, the officer writes down that it was signed. */
function maySign(actor: Roles): Ability {
  return seesEverything(actor)
    ? allowed
    : denied('Chỉ lãnh đạo hoặc cán bộ thi đua ghi được việc ký, phát động.')
}

/** Whether a member may make a move of a movement now. */
export function mayMove(actor: Roles, move: MovementMove, moving: Moving): Ability {
  const may = move === 'launch' ? maySign(actor) : mayDraft(actor)
  if (!may.allowed) return may
  const because = obstacle(move, moving)
  return because === null ? allowed : denied(because)
}

/** Whether what a movement says may be corrected now. */
export function mayCorrect(actor: Roles, { state }: Pick<Moving, 'state'>): Ability {
  const may = mayDraft(actor)
  if (!may.allowed) return may
  if (state === 'awaitingSignature') return denied('Phong trào đang chờ ký; hãy rút lại trước khi sửa.')
  return state === 'reviewed' ? denied('Phong trào đã tổng kết; hãy mở lại trước khi sửa.') : allowed
}

/** Everything a member may do with a movement. */
export function movementAbilities(actor: Roles, moving: Moving): MovementAbilities {
  const can = (move: MovementMove): Ability => mayMove(actor, move, moving)
  const draft = mayDraft(actor)
  const isUnsigned = moving.state === 'draft'
  return {
    correct: mayCorrect(actor, moving),
    remove: !draft.allowed || isUnsigned ? draft : denied('Chỉ bỏ được phong trào còn đang soạn.'),
    submit: can('submit'),
    takeBack: can('takeBack'),
    launch: can('launch'),
    adopt: can('adopt'),
    recall: can('recall'),
    reviewMidway: can('reviewMidway'),
    review: can('review'),
    reopen: can('reopen'),
    remind: whileRunning(draft, moving),
    approve: whileRunning(draft, moving),
    linkTask: draft,
  }
}

/** What a member is to the part of a unit. */
export function participationAbilities(
  { roles, headedUnitIds }: Roles & Pick<ActingUnits, 'headedUnitIds'>,
  { unitId, state }: { readonly unitId: string; readonly state: ParticipationState },
  moving: Moving,
): Participation['abilities'] {
  const heads = roles.includes('unitHead') && headedUnitIds.includes(unitId)
  const own: Ability =
    isOfficer({ roles }) || heads
      ? allowed
      : denied('Chỉ trưởng đơn vị hoặc cán bộ thi đua được ghi và gửi nội dung tham gia.')
  const judge: Ability = isOfficer({ roles })
    ? allowed
    : denied('Chỉ cán bộ thi đua được duyệt, trả lại và nhắc đơn vị.')
  const can = (who: Ability, move: ParticipationMove): Ability => {
    const may = whileRunning(who, moving)
    if (!may.allowed) return may
    const because = participationObstacle(move, state)
    return because === null ? allowed : denied(because)
  }
  return {
    write: can(own, 'write'),
    takeBack: can(own, 'takeBack'),
    approve: can(judge, 'approve'),
    return: can(judge, 'return'),
    reopen: can(judge, 'reopen'),
    remind: can(judge, 'write'),
  }
}

/** Units work in a movement between its launch and its final review. */
function whileRunning(may: Ability, moving: Moving): Ability {
  if (!may.allowed || isRunning(moving)) return may
  return denied(
    isLaunched(moving) ? 'Phong trào đã tổng kết; hãy mở lại nếu cần.' : 'Phong trào chưa được phát động.',
  )
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

/** Throws what an ability says no to. */
export function refuseUnless({ because }: Ability): void {
  if (because !== null) throw new Refusal('notAllowed', because)
}
