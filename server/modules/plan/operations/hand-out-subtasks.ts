import { addDays, isPlainDate, type PlainDate, showDate } from '#law'
import { roster } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { maySteer, refuseUnless } from '../policy.ts'
import { insertSubtasks } from '../store/subtasks.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { heldTask } from './task-to-change.ts'
import { refuseUnlessUnitsOfToday } from './units-of-today.ts'

/** A part of a task for one or more units; for one person only with one unit. */
export interface PartToHandOut {
  readonly taskId: string
  readonly title: string
  readonly unitIds: readonly string[]
  readonly personId?: string | null
  readonly dueOn?: string | null
  readonly note?: string
  readonly beyondDeadline?: boolean
}

/** Hands a part of a task to units; refuses a day in the past, or after the task's last one without saying so. */
export async function handOutSubtasks(operation: Operation, given: PartToHandOut): Promise<void> {
  const { tx, actor, now } = operation
  const { task, standing, actorName } = await heldTask(operation, given)
  refuseUnless(maySteer(standing, task.state))
  const unitIds = [...new Set(given.unitIds)]
  await refuseUnlessUnitsOfToday(operation, unitIds)
  if (given.personId) await refuseUnlessOfUnit(operation, given.personId, unitIds)
  const { title, note = '', personId = null } = given
  const dueOn = soundDay(operation.today, task, given)
  await insertSubtasks(
    tx,
    { taskId: task.id, unitIds, personId, title, note, dueOn },
    { agencyId: actor.agencyId, now, byName: actorName },
  )
}

function soundDay(
  today: PlainDate,
  { lateFrom }: TaskRecord,
  { dueOn, beyondDeadline }: PartToHandOut,
): PlainDate | null {
  if (dueOn === undefined || dueOn === null) return null
  const refuse = (detail: string): never => {
    throw new Refusal('datesContradict', detail, [{ path: 'dueOn', detail }])
  }
  if (!isPlainDate(dueOn)) return refuse('Ngày phải xong không có thật.')
  if (dueOn < today) return refuse('Ngày phải xong đã qua; hãy chọn từ hôm nay trở đi.')
  if (lateFrom !== null && dueOn >= lateFrom && !beyondDeadline) {
    const last = showDate(addDays(lateFrom, -1))
    return refuse(
      `Ngày phải xong sau ngày cuối của nhiệm vụ (${last}); hãy chọn sớm hơn, hoặc xác nhận vẫn giao.`,
    )
  }
  return dueOn
}

async function refuseUnlessOfUnit(
  { tx, today }: Operation,
  personId: string,
  unitIds: readonly string[],
): Promise<void> {
  const person = (await roster(tx)).find(({ id }) => id === personId)
  const isOfUnit =
    unitIds.length === 1 &&
    person?.postings.some(
      ({ unitId, validFrom, validUntil }) =>
        unitIds.includes(unitId) && validFrom <= today && (validUntil === null || today < validUntil),
    )
  if (isOfUnit) return
  const detail = 'Người được giao phải đang công tác tại đơn vị được giao.'
  throw new Refusal('malformedRequest', detail, [{ path: 'personId', detail }])
}
