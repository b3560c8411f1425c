import { addDays, isPlainDate, type PlainDate, showDate } from '#law'
import { type RosterEntry, roster } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { coordinatingUnits, unitsWithPart } from '../model/coordinating-units.ts'
import { mayDelegate, refuseUnless } from '../policy.ts'
import {
  type DelegationRecord,
  insertDelegation,
  lockDelegationsOf,
  lockedDelegation,
  revoke,
  standingDelegations,
} from '../store/delegations.ts'
import { tasksByIds } from '../store/task-list.ts'
import { stillHeaded } from './still-headed.ts'
import { refuseUnlessUnitsOfToday } from './units-of-today.ts'

/** Who is to act for the head of a unit, in all of its tasks or in one; `until` is the last day. */
export interface ToDelegate {
  readonly unitId: string
  readonly personId: string
  readonly taskId?: string | null
  readonly from: string
  readonly until: string
  readonly note?: string
}

/** Names someone of a unit who acts as its head from day to day. */
export async function delegate(operation: Operation, given: ToDelegate): Promise<DelegationRecord> {
  const { tx, actor, now, today } = operation
  const { unitId, personId, taskId = null, note = '' } = given
  await refuseUnlessUnitsOfToday(operation, [unitId])
  refuseUnless(mayDelegate(actor, unitId))
  const people = await roster(tx)
  refuseUnlessOfUnit(people, given, today)
  if (taskId !== null) await refuseUnlessOfTask(operation, taskId, unitId)
  const { from, until } = soundDays(given, today)
  await refuseSecond(operation, { unitId, personId, taskId, from, until })
  const head = headOf(people, { unitId, day: today }, actor.personId)
  const id = await insertDelegation(
    tx,
    {
      unitId,
      personId,
      taskId,
      note,
      validFrom: from,
      validUntil: addDays(until, 1),
      headName: head?.fullName ?? actor.name,
      headPersonId: head?.id ?? null,
      givenByName: actor.name,
    },
    { agencyId: actor.agencyId, now },
  )
  return delegationById(operation, id)
}

/** Takes a delegation back at once; the head of the unit may, and the officer. */
export async function revokeDelegation(
  operation: Operation,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<DelegationRecord> {
  const known = await delegationById(operation, id)
  refuseUnless(mayDelegate(operation.actor, known.unitId))
  if (known.version !== version) throw new Refusal('staleVersion')
  if (known.isRevoked) throw new Refusal('illegalMove', 'Việc giao người làm thay này đã được thu lại.')
  await revoke(operation.tx, id, operation.now)
  return delegationById(operation, id)
}

async function delegationById({ tx }: Operation, id: string): Promise<DelegationRecord> {
  const found = await lockedDelegation(tx, id)
  if (!found) throw new Refusal('notFound')
  return found
}

/** A second one for the same days would go on when the first is taken back. */
async function refuseSecond(
  operation: Operation,
  given: { unitId: string; personId: string; taskId: string | null; from: PlainDate; until: PlainDate },
): Promise<void> {
  const { tx } = operation
  await lockDelegationsOf(tx, given.unitId)
  const standing = await standingDelegations(tx, { unitIds: [given.unitId], personId: null }, given.from)
  const first = (await stillHeaded(operation, standing)).find(
    ({ personId, task, validFrom }) =>
      personId === given.personId && (task?.id ?? null) === given.taskId && validFrom <= given.until,
  )
  if (!first) return
  const days = `từ ${showDate(first.validFrom)} đến ${showDate(addDays(first.validUntil, -1))}`
  throw new Refusal(
    'illegalMove',
    `${first.personName} đã được giao làm thay ${days}; hãy thu lại việc giao ấy trước khi giao lại.`,
  )
}

function soundDays({ from, until }: ToDelegate, today: PlainDate): { from: PlainDate; until: PlainDate } {
  const refuse = (path: string, detail: string): never => {
    throw new Refusal('datesContradict', detail, [{ path, detail }])
  }
  if (!isPlainDate(from)) return refuse('from', 'Ngày bắt đầu không có thật.')
  if (!isPlainDate(until)) return refuse('until', 'Ngày cuối không có thật.')
  if (until < from) return refuse('until', 'Ngày cuối phải từ ngày bắt đầu trở đi.')
  if (until < today) return refuse('until', 'Ngày cuối đã qua; hãy chọn từ hôm nay trở đi.')
  if (addDays(until, 1) === until) return refuse('until', 'Ngày cuối quá xa; hãy chọn một ngày gần hơn.')
  return { from, until }
}

/** A position in a unit on a day. */
interface Post {
  readonly unitId: string
  readonly day: PlainDate
  readonly asHead?: boolean
}

const isPostedOn = ({ postings }: RosterEntry, { unitId, day, asHead = false }: Post): boolean =>
  postings.some(
    (posting) =>
      posting.unitId === unitId &&
      (posting.isHead || !asHead) &&
      posting.validFrom <= day &&
      (posting.validUntil === null || day < posting.validUntil),
  )

function refuseUnlessOfUnit(
  people: readonly RosterEntry[],
  { personId, unitId }: ToDelegate,
  today: PlainDate,
): void {
  const person = people.find(({ id }) => id === personId)
  const refuse = (detail: string): never => {
    throw new Refusal('malformedRequest', detail, [{ path: 'personId', detail }])
  }
  if (!person || !isPostedOn(person, { unitId, day: today })) {
    refuse('Người làm thay phải đang công tác tại đơn vị này.')
  } else if (isPostedOn(person, { unitId, day: today, asHead: true })) {
    refuse(`${person.fullName} là trưởng đơn vị này nên không cần giao làm thay.`)
  }
}

/** Who heads the unit; of several, the one who acts. */
function headOf(
  people: readonly RosterEntry[],
  post: Post,
  actingId: string | null,
): RosterEntry | undefined {
  const heads = people.filter((person) => isPostedOn(person, { ...post, asHead: true }))
  return heads.find(({ id }) => id === actingId) ?? heads[0]
}

async function refuseUnlessOfTask({ tx }: Operation, taskId: string, unitId: string): Promise<void> {
  const [task] = await tasksByIds(tx, [taskId])
  if (!task) throw new Refusal('notFound')
  const units = [...unitsWithPart(task, 'chair'), ...coordinatingUnits(task), ...task.handed.unitIds]
  if (units.includes(unitId)) return
  const detail = 'Đơn vị này không có phần nào trong nhiệm vụ.'
  throw new Refusal('malformedRequest', detail, [{ path: 'taskId', detail }])
}
