import { type Ability, allowed, denied } from '#contract/ability'
import type { PartyPart, TaskAbilities, TaskState } from '#contract/task'
import type { Subtask, SubtaskState } from '#contract/task-work'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type ActingFor, delegationsFor } from './model/acting.ts'
import { obstacle, type TaskMove } from './model/task-moves.ts'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

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

/**
 * Filling a deadline from another paper opens that paper to everyone, so it is the officer's also where the task is a
 * unit's own, which its head may correct.
 */
export function mayFill({ roles }: Pick<Actor, 'roles'>, correct: Ability): Ability {
  if (roles.includes('officer')) return correct
  return denied('Chỉ cán bộ thi đua được điền hoặc bỏ thời hạn theo văn bản đến.')
}

/** Who sees how every unit stands. */
export function seesAllUnits({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}

/**
 * What someone is to a task: the one who keeps the plan, head of the unit whose own work it is, head of a unit that
 * chairs, someone of a unit named, leader, or nobody. Who acts for a head is what the head is.
 */
export type Standing = 'officer' | 'ownHead' | 'chairHead' | 'concerned' | 'leadership' | 'bystander'

/** The units a task names, by their part, and those it was handed to in parts. */
export interface Concerned {
  readonly id: string
  readonly parties: readonly { readonly part: PartyPart; readonly unitIds: readonly string[] }[]
  readonly handed: { readonly unitIds: readonly string[] }
  readonly ownUnitId: string | null
}

/** As what someone acts: roles, own units, and the heads acted for. */
export type Acting = Pick<Actor, 'roles' | 'unitIds' | 'headedUnitIds'> & {
  readonly delegations: readonly ActingFor[]
}

/** The units for which someone decides in a task, as their head or for their head. */
export function headedFor(acting: Acting, taskId: string): readonly string[] {
  const own = acting.roles.includes('unitHead') ? acting.headedUnitIds : []
  return [...own, ...delegationsFor(acting, taskId).flatMap(({ unitIds }) => unitIds)]
}

/** What an actor is to a task, the strongest first. */
export function standingTo(acting: Acting, { id, parties, handed, ownUnitId }: Concerned): Standing {
  const { roles, unitIds, headedUnitIds } = acting
  if (roles.includes('officer')) return 'officer'
  const named = (own: readonly string[], part?: PartyPart): boolean =>
    parties.some(
      (party) => (!part || party.part === part) && party.unitIds.some((unit) => own.includes(unit)),
    )
  const headed = headedFor(acting, id)
  if (ownUnitId !== null && headed.includes(ownUnitId)) return 'ownHead'
  if (named(headed, 'chair')) return 'chairHead'
  const isHanded = handed.unitIds.some((unit) => unitIds.includes(unit) || headedUnitIds.includes(unit))
  if (isHanded || named(unitIds) || named(headedUnitIds)) return 'concerned'
  return roles.includes('leadership') ? 'leadership' : 'bystander'
}

/** Whether someone steers a task: hands out its parts, asks for confirmations. */
export function isChair(standing: Standing): boolean {
  return standing === 'officer' || standing === 'ownHead' || standing === 'chairHead'
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
      standing !== 'officer' && standing !== 'ownHead'
        ? denied('Chỉ cán bộ thi đua được sửa nhiệm vụ.')
        : isFinished
          ? denied('Nhiệm vụ đã xong hoặc đã hủy; hãy mở lại trước khi sửa.')
          : allowed,
  }
}

function mayMove(standing: Standing, move: TaskMove, state: TaskState): Ability {
  const isTheirs =
    standing === 'officer' || standing === 'ownHead' || (standing === 'chairHead' && unitMoves.has(move))
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

/** Drafts do not exist for those who may not review. */
export function refuseUnlessReviewer(actor: Actor): void {
  if (!mayReview(actor).allowed) throw new Refusal('notFound')
}

const isOver = (state: TaskState): boolean => state === 'done' || state === 'cancelled'
const OVER = 'Nhiệm vụ đã xong hoặc đã hủy; hãy mở lại trước.'

/** Who steers a task hands out its parts and asks its units for confirmations, as long as it is not over. */
export function maySteer(standing: Standing, state: TaskState): Ability {
  if (!isChair(standing)) {
    return denied('Chỉ trưởng đơn vị chủ trì hoặc cán bộ thi đua được giao việc con và nhắc đơn vị phối hợp.')
  }
  return isOver(state) ? denied(OVER) : allowed
}

/** Who answers for a unit: its head, who acts for the head, the officer. */
function answersFor(acting: Acting, taskId: string, unitId: string): boolean {
  return acting.roles.includes('officer') || headedFor(acting, taskId).includes(unitId)
}

/** A coordinating unit answers for its own part through its head. */
export function mayConfirm(
  acting: Acting,
  { id, state }: Pick<Concerned, 'id'> & { readonly state: TaskState },
  unitId: string,
): Ability {
  if (!answersFor(acting, id, unitId)) {
    return denied('Chỉ trưởng đơn vị phối hợp hoặc cán bộ thi đua được xác nhận phần việc này.')
  }
  return isOver(state) ? denied(OVER) : allowed
}

/** Whose a sub-task is, and how it and its task stand. */
export interface SubtaskStanding {
  readonly subtask: {
    readonly taskId: string
    readonly unitId: string
    readonly person: { readonly id: string } | null
    readonly state: SubtaskState
  }
  readonly taskState: TaskState
  readonly standing: Standing
}

/** What may be done with a sub-task: the unit's head or the person it was handed to finishes it, the chair judges it. */
export function subtaskAbilities(
  acting: Acting & { readonly personId: string | null },
  { subtask, taskState, standing }: SubtaskStanding,
): Subtask['abilities'] {
  // Who has left the unit does its work no more.
  const isHanded =
    acting.personId !== null &&
    subtask.person?.id === acting.personId &&
    acting.unitIds.includes(subtask.unitId)
  const isTheirs = isHanded || answersFor(acting, subtask.taskId, subtask.unitId)
  const during = (who: boolean, because: string, from: readonly SubtaskState[]): Ability => {
    if (!who) return denied(because)
    if (isOver(taskState)) return denied(OVER)
    return from.includes(subtask.state) ? allowed : denied(subtaskSentences[subtask.state])
  }
  const receiver =
    'Chỉ trưởng đơn vị được giao, người được giao hoặc cán bộ thi đua được xác nhận xong việc con này.'
  const chair = 'Chỉ trưởng đơn vị chủ trì hoặc cán bộ thi đua được trả lại hay rút việc con.'
  const steers = isChair(standing)
  return {
    finish: during(isTheirs, receiver, ['open', 'returned']),
    reopen: during(isTheirs, receiver, ['done']),
    giveBack: during(steers, chair, ['done']),
    withdraw: during(steers, chair, ['open', 'returned']),
  }
}

const subtaskSentences: Readonly<Record<SubtaskState, string>> = {
  open: 'Việc con này chưa được xác nhận xong.',
  returned: 'Việc con này đã được trả lại.',
  done: 'Việc con này đã xong.',
  withdrawn: 'Việc con này đã được rút.',
}

/** Files show what was done, so whoever has to do with a task may attach them, also after it is done. */
export function mayAttach(standing: Standing): Ability {
  return isChair(standing) || standing === 'concerned'
    ? allowed
    : denied('Chỉ đơn vị được giao trong nhiệm vụ và cán bộ thi đua được đính kèm minh chứng.')
}

/** Evidence does not exist for those who have nothing to do with the task. */
export const seesEvidence = (standing: Standing): boolean => standing !== 'bystander'

/** Who attached a file may take it back, as long as the task is theirs; else it is the chair's. */
export function mayRemoveEvidence(
  standing: Standing,
  { accountId, attachedBy }: { readonly accountId: string; readonly attachedBy: string | null },
): Ability {
  return isChair(standing) || (seesEvidence(standing) && accountId === attachedBy)
    ? allowed
    : denied('Chỉ người đã đính kèm, trưởng đơn vị chủ trì hoặc cán bộ thi đua được gỡ minh chứng này.')
}

/** The head of a unit names who acts for them; who only acts for the head may not pass that on. */
export function mayDelegate(
  { roles, headedUnitIds }: Pick<Actor, 'roles' | 'headedUnitIds'>,
  unitId: string,
): Ability {
  const heads = roles.includes('unitHead') && headedUnitIds.includes(unitId)
  return heads || roles.includes('officer')
    ? allowed
    : denied('Chỉ trưởng đơn vị hoặc cán bộ thi đua được giao người làm thay.')
}

/** The plan is the officer's. */
export function mayAddTask({ roles }: Pick<Actor, 'roles'>): Ability {
  return roles.includes('officer') ? allowed : denied('Chỉ cán bộ thi đua được thêm nhiệm vụ vào kế hoạch.')
}

/** A head adds work of the own unit, which the printed plan leaves out. */
export function mayAddOwnTask(acting: Acting, unitId: string | undefined): Ability {
  const heads = acting.roles.includes('unitHead') ? acting.headedUnitIds : []
  const always = acting.delegations.flatMap((given) => (given.taskId === null ? given.unitIds : []))
  const isTheirs = unitId !== undefined && [...heads, ...always].includes(unitId)
  return isTheirs || acting.roles.includes('officer')
    ? allowed
    : denied('Chỉ trưởng đơn vị được thêm việc của đơn vị mình.')
}

/** What a unit does of its own comes into the plan through the officer. */
export function mayTakeIntoPlan(roles: Actor['roles']): Ability {
  return roles.includes('officer')
    ? allowed
    : denied('Chỉ cán bộ thi đua được đưa việc của đơn vị vào kế hoạch.')
}

/** Reorganised work is moved by the officer. */
export function mayHandOver({ roles }: Pick<Actor, 'roles'>): Ability {
  return roles.includes('officer') ? allowed : denied('Chỉ cán bộ thi đua được chuyển việc sang đơn vị khác.')
}
