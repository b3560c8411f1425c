import { type Ability, allowed, denied } from '#contract/ability'
import type { PartyPart, TaskAbilities, TaskState } from '#contract/task'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { obstacle, type TaskMove } from './model/task-moves.ts'

/** The officer brings plans in, reviews and commits them. For the others a draft does not exist. */
export function mayReview({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đưa kế hoạch vào và rà soát.')
}

/** The plan is the officer's, so what another paper asks goes into it through the officer too. */
export function mayTakeAsked({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đưa việc từ văn bản đến vào kế hoạch.')
}

/** Who sees how every unit stands. */
export function seesAllUnits({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}

/** What someone is to a task: the one who keeps the plan, head of a unit that chairs, someone of a unit named, leader, or nobody. */
export type Standing = 'officer' | 'chairHead' | 'concerned' | 'leadership' | 'bystander'

/** The units a task names, by their part. */
export interface Concerned {
  readonly parties: readonly { readonly part: PartyPart; readonly unitIds: readonly string[] }[]
}

/** What an actor is to a task, the strongest first. */
export function standingTo(
  { roles, unitIds, headedUnitIds }: Pick<Actor, 'roles' | 'unitIds' | 'headedUnitIds'>,
  { parties }: Concerned,
): Standing {
  if (roles.includes('officer')) return 'officer'
  const named = (own: readonly string[], part?: PartyPart): boolean =>
    parties.some((party) => (!part || party.part === part) && party.unitIds.some((id) => own.includes(id)))
  if (roles.includes('unitHead') && named(headedUnitIds, 'chair')) return 'chairHead'
  if (named(unitIds) || named(headedUnitIds)) return 'concerned'
  return roles.includes('leadership') ? 'leadership' : 'bystander'
}

/** What may be done with a task in a state. */
export function taskAbilities(standing: Standing, state: TaskState): TaskAbilities {
  const isFinished = state === 'done' || state === 'cancelled'
  return {
    start: mayMove(standing, 'start', state),
    finish: mayMove(standing, 'finish', state),
    reopen: mayMove(standing, 'reopen', state),
    cancel: mayMove(standing, 'cancel', state),
    note:
      standing === 'bystander'
        ? denied('Chỉ đơn vị được giao trong nhiệm vụ, lãnh đạo và cán bộ thi đua được ghi chú.')
        : allowed,
    correct:
      standing !== 'officer'
        ? denied('Chỉ cán bộ thi đua được sửa nhiệm vụ.')
        : isFinished
          ? denied('Nhiệm vụ đã xong hoặc đã hủy; hãy mở lại trước khi sửa.')
          : allowed,
  }
}

function mayMove(standing: Standing, move: TaskMove, state: TaskState): Ability {
  const isTheirs = standing === 'officer' || (standing === 'chairHead' && unitMoves.has(move))
  if (!isTheirs) return denied(whose[move])
  const because = obstacle(move, state)
  return because ? denied(because) : allowed
}

/** Cancelling and reopening change the plan, which is the officer's. */
const unitMoves: ReadonlySet<TaskMove> = new Set(['start', 'finish'])

const whose: Readonly<Record<TaskMove, string>> = {
  start: 'Chỉ trưởng đơn vị chủ trì hoặc cán bộ thi đua được bắt đầu nhiệm vụ này.',
  finish: 'Chỉ trưởng đơn vị chủ trì hoặc cán bộ thi đua được đánh dấu hoàn thành.',
  reopen: 'Chỉ cán bộ thi đua được mở lại nhiệm vụ.',
  cancel: 'Chỉ cán bộ thi đua được hủy nhiệm vụ.',
}

/** Throws what an ability says no to. */
export function refuseUnless({ because }: Ability): void {
  if (because !== null) throw new Refusal('notAllowed', because)
}

/** Drafts do not exist for those who may not review. */
export function refuseUnlessReviewer(actor: Actor): void {
  if (!mayReview(actor).allowed) throw new Refusal('notFound')
}
