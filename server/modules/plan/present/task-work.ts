import type { Fulfilment } from '#contract/fulfilment'
import type { TaskUnit } from '#contract/task'
import type { Confirmation, Delegation, Evidence, Subtask, TaskWork } from '#contract/task-work'
import { addDays, type PlainDate } from '#law'
import { coordinatingUnits, unitsWithPart } from '../model/coordinating-units.ts'
import { suggestFulfilment } from '../model/suggest-fulfilment.ts'
import {
  type Acting,
  mayAttach,
  mayConfirm,
  mayDelegate,
  mayRemoveEvidence,
  maySteer,
  mayTakeIntoPlan,
  seesEvidence,
  standingTo,
  subtaskAbilities,
} from '../policy.ts'
import type { ConfirmationRecord } from '../store/confirmations.ts'
import type { DelegationRecord } from '../store/delegations.ts'
import type { EvidenceRecord } from '../store/evidence.ts'
import type { SubtaskRecord } from '../store/subtasks.ts'
import type { TaskRecord } from '../store/task-list.ts'

/** For whom the work of a task is shown, and on which day. */
export interface WorkViewer {
  readonly acting: Acting & { readonly personId: string | null; readonly accountId: string }
  readonly units: ReadonlyMap<string, TaskUnit>
  readonly today: PlainDate
}

/** All that is done for one task. */
export interface WorkOfTask {
  readonly task: TaskRecord
  readonly subtasks: readonly SubtaskRecord[]
  readonly confirmations: readonly ConfirmationRecord[]
  readonly evidence: readonly EvidenceRecord[]
  readonly delegations: readonly DelegationRecord[]
  readonly fulfilment: Fulfilment | null
}

/** What is done for a task, with what the viewer may do. */
export function presentTaskWork(work: WorkOfTask, viewer: WorkViewer): TaskWork {
  const { task } = work
  const { acting, units, today } = viewer
  const standing = standingTo(acting, task)
  const said = new Map(work.confirmations.map((each) => [each.unitId, each]))
  return {
    taskId: task.id,
    today,
    lastDay: task.lateFrom === null ? null : addDays(task.lateFrom, -1),
    subtasks: work.subtasks.map((subtask) => presentSubtask(subtask, task, viewer)),
    confirmations: coordinatingUnits(task).map((unitId) =>
      presentConfirmation(task, { unitId, said: said.get(unitId) }, viewer),
    ),
    evidence: seesEvidence(standing)
      ? work.evidence.map((file) => presentEvidence(file, task, viewer))
      : null,
    delegations: work.delegations.map((delegation) => presentDelegation(delegation, viewer)),
    fulfilment: work.fulfilment,
    suggested: work.fulfilment === null ? suggestFulfilment(task.title) : null,
    ownUnit: task.ownUnitId === null ? null : unitOf(units, task.ownUnitId),
    units: [...units.values()].filter(({ valid }) => valid),
    delegatingUnits: delegatingUnits(task, viewer),
    abilities: {
      handOut: maySteer(standing, task.state),
      remind: maySteer(standing, task.state),
      attach: mayAttach(standing),
      takeIntoPlan: mayTakeIntoPlan(acting.roles),
      link: maySteer(standing, task.state),
    },
  }
}

/** Heads name who acts for them in their own page of tasks; the officer does it in the task too. */
function delegatingUnits(task: TaskRecord, { acting, units }: WorkViewer): TaskUnit[] {
  const named = [...unitsWithPart(task, 'chair'), ...coordinatingUnits(task), ...task.handed.unitIds]
  return [...new Set(named)].flatMap((id) => {
    const unit = units.get(id)
    return unit?.valid && mayDelegate(acting, id).allowed ? [unit] : []
  })
}

/** A sub-task, with what the viewer may do with it. */
export function presentSubtask(
  subtask: SubtaskRecord,
  task: TaskRecord,
  { acting, units, today }: WorkViewer,
): Subtask {
  const { unitId, dueOn, state } = subtask
  return {
    id: subtask.id,
    taskId: subtask.taskId,
    title: subtask.title,
    unit: unitOf(units, unitId),
    person: subtask.person,
    dueOn,
    isLate: (state === 'open' || state === 'returned') && dueOn !== null && dueOn < today,
    note: subtask.note,
    state,
    because: subtask.because,
    givenByName: subtask.givenByName,
    givenAt: subtask.givenAt.toISOString(),
    doneOn: subtask.doneOn,
    doneByName: subtask.doneByName,
    version: subtask.version,
    abilities: subtaskAbilities(acting, {
      subtask,
      taskState: task.state,
      standing: standingTo(acting, task),
    }),
  }
}

/** What a coordinating unit said of its part, or that it said nothing. */
export function presentConfirmation(
  task: TaskRecord,
  { unitId, said }: { readonly unitId: string; readonly said: ConfirmationRecord | undefined },
  { acting, units }: Pick<WorkViewer, 'acting' | 'units'>,
): Confirmation {
  const isAnswered = said !== undefined && said.answer !== null
  return {
    unit: unitOf(units, unitId),
    answer: said?.answer ?? null,
    because: said?.because ?? null,
    answeredByName: isAnswered ? said.answeredByName : null,
    answeredAt: isAnswered ? said.answeredAt.toISOString() : null,
    abilities: { confirm: mayConfirm(acting, task, unitId) },
  }
}

function presentEvidence(file: EvidenceRecord, task: TaskRecord, { acting }: WorkViewer): Evidence {
  const { accountId } = acting
  return {
    id: file.id,
    fileName: file.fileName,
    format: file.format,
    byteSize: file.byteSize,
    attachedByName: file.attachedByName,
    attachedAt: file.attachedAt.toISOString(),
    abilities: {
      remove: mayRemoveEvidence(standingTo(acting, task), { accountId, attachedBy: file.attachedBy }),
    },
  }
}

/** Who acts for whom, and whether the viewer may take that back. */
export function presentDelegation(
  delegation: DelegationRecord,
  { acting, units, today }: WorkViewer,
): Delegation {
  const { personId, personName, validFrom, validUntil, isRevoked } = delegation
  return {
    id: delegation.id,
    unit: unitOf(units, delegation.unitId),
    person: { id: personId, name: personName },
    task: delegation.task,
    from: validFrom,
    until: addDays(validUntil, -1),
    note: delegation.note,
    headName: delegation.headName,
    givenByName: delegation.givenByName,
    isActive: !isRevoked && validFrom <= today && today < validUntil,
    version: delegation.version,
    abilities: { revoke: mayDelegate(acting, delegation.unitId) },
  }
}

function unitOf(units: ReadonlyMap<string, TaskUnit>, id: string): TaskUnit {
  return units.get(id) ?? { id, name: 'Đơn vị đã thôi hoạt động', kind: 'department', valid: false }
}
