import { randomUUID } from 'node:crypto'
import { type DeadlineValue, deadline, type Quarter } from '#contract/deadline'
import type { Party, PartyPart } from '#contract/task'
import type { PlainDate } from '#law'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { passedSentence } from '../model/passed-deadline.ts'
import { hasRoomBetween, ordinalBehind } from '../model/reshape-rows.ts'
import { type TaskTiming, taskTiming } from '../model/task-timing.ts'
import { mayAddOwnTask, mayAddTask, refuseUnless } from '../policy.ts'
import { lockPlans, type PlanRecord, planById } from '../store/plans.ts'
import { tasksOfPlan } from '../store/task-list.ts'
import { insertTasks, moveTasksOn } from '../store/task-writing.ts'
import { actingInPlan } from './acting-in-plan.ts'
import { givenDeadline } from './given-deadline.ts'
import { signedFor } from './task-to-change.ts'
import { timingContext } from './timing-of.ts'
import { refuseUnlessUnitsOfToday } from './units-of-today.ts'

/** A task for a running year. `own` is a unit's own work, which the printed plan leaves out. */
export interface TaskToAdd {
  readonly planId: string
  readonly title: string
  readonly wording?: string
  readonly quarters?: readonly Quarter[]
  readonly section?: readonly string[]
  readonly chairUnitIds: readonly string[]
  readonly coordinatingUnitIds?: readonly string[]
  readonly own?: boolean
  /** A deadline that has passed already is meant so. */
  readonly confirmPast?: boolean
}

/**
 * Adds a task to a running year; its wording is read as if it stood in the paper. Refuses with `deadlinePassed` what
 * would be late at once, unless that is meant. Answers the task's id.
 */
export async function addTask(operation: Operation, given: TaskToAdd): Promise<string> {
  const { tx, actor, today } = operation
  await lockPlans(tx, [given.planId])
  const plan = await planById(tx, given.planId)
  if (!plan) throw new Refusal('notFound')
  await refuseUnlessMayAdd(operation, given)
  const { title, section = [], quarters = [] } = given
  const asked = deadlineOf(given, plan)
  const content = {
    text: title,
    // As the reader takes what a plan says of it: a day makes a work with a date.
    class: asked.kind === 'none' ? ('assignment' as const) : ('scheduled' as const),
    deadline: asked,
    quarters: [...new Set(quarters)].toSorted(),
    place: null,
    parties: await partiesOf(operation, given),
  }
  const id = randomUUID()
  const [own] = given.own ? given.chairUnitIds : []
  const timing = taskTiming(content, await timingContext(operation, plan, { addedOn: today }))
  if (!given.confirmPast) refuseIfPassed(timing, today)
  const task = {
    id,
    content,
    timing,
    ordinal: await placeIn(operation, plan.id, section),
    quote: title,
    span: null,
    section,
    readAs: [],
    addedOn: today,
    added: own === undefined ? { by: 'officer' as const } : { by: 'unit' as const, ownUnitId: own },
  }
  await insertTasks(tx, { agencyId: actor.agencyId, planId: plan.id }, [task])
  return id
}

function refuseIfPassed(timing: TaskTiming, today: PlainDate): void {
  const detail = passedSentence(timing, null, today)
  if (detail) throw new Refusal('deadlinePassed', detail, [{ path: 'confirmPast', detail }])
}

async function refuseUnlessMayAdd(operation: Operation, given: TaskToAdd): Promise<void> {
  const { actor } = operation
  const { own, chairUnitIds, coordinatingUnitIds = [] } = given
  const [unitId, ...others] = chairUnitIds
  if (!own) refuseUnless(mayAddTask(actor))
  else {
    const acting = { ...(await actingInPlan(operation)), roles: actor.roles }
    refuseUnless(mayAddOwnTask(acting, unitId))
    if (others.length > 0) {
      throw new Refusal('malformedRequest', 'Việc của đơn vị do một đơn vị chủ trì; hãy chọn một đơn vị.')
    }
    await signedFor(operation, acting, { taskId: '', unitIds: chairUnitIds })
  }
  await refuseUnlessUnitsOfToday(operation, [...new Set([...chairUnitIds, ...coordinatingUnitIds])])
}

function deadlineOf({ wording = '' }: TaskToAdd, { year, issuedOn }: PlanRecord): DeadlineValue {
  if (wording === '') return deadline.parse({ kind: 'none' })
  return givenDeadline({ wording }, { year, documentDate: issuedOn, refusedAt: 'wording' })
}

async function partiesOf(
  operation: Operation,
  { chairUnitIds, coordinatingUnitIds = [] }: TaskToAdd,
): Promise<readonly Party[]> {
  const units = await namedUnits(operation)
  const chairs = new Set(chairUnitIds)
  const party = (part: PartyPart, unitId: string): Party => ({
    part,
    printed: units.get(unitId)?.name ?? '',
    match: 'unit',
    unitIds: [unitId],
  })
  const helpers = new Set(coordinatingUnitIds.filter((unitId) => !chairs.has(unitId)))
  return [
    ...[...chairs].map((id) => party('chair', id)),
    ...[...helpers].map((id) => party('coordinate', id)),
  ]
}

/** Room for so many more tasks is made at once, as every task behind moves for it. */
const ROOM_MADE = 100

/** Behind the last task of its section; a section that is none yet stands at the end. */
async function placeIn({ tx }: Operation, planId: string, section: readonly string[]): Promise<number> {
  const tasks = await tasksOfPlan(tx, planId)
  const last = tasks.findLastIndex((task) => String(task.section) === String(section))
  const after = last < 0 ? tasks.length - 1 : last
  const [before, behind] = [tasks[after]?.ordinal ?? null, tasks[after + 1]?.ordinal ?? null]
  if (hasRoomBetween(before, behind)) return ordinalBehind(before, behind)
  const others = tasks.slice(after + 1).map(({ id }) => id)
  await moveTasksOn(tx, others, ROOM_MADE)
  return ordinalBehind(before, null)
}
