import { addDays, showDate } from '#law'
import { holdsOn, namedUnits, roster, successions } from '#modules/organisation'
import type { DueItem, DueSource } from '#platform/due-item'
import { coordinatingUnits, unitsWithPart } from '../model/coordinating-units.ts'
import { wordingOf } from '../model/deadline-sentence.ts'
import { laterUnits } from '../model/later-units.ts'
import { openTasks } from '../store/fulfilments.ts'
import { openSubtasks, type SubtaskRecord } from '../store/subtasks.ts'
import type { TaskRecord } from '../store/task-list.ts'

/** Units as they go on today: in the place of one that has ended, those that went on as it. */
type GoneOn = (unitIds: readonly string[]) => readonly string[]

/** The open tasks and sub-tasks of all plans, as those who are reminded of them. */
export const dueItems: DueSource = async (operation) => {
  const { tx, today } = operation
  const units = await namedUnits(operation)
  const followed = await successions(tx)
  const goneOn: GoneOn = (unitIds) => [
    ...new Set(
      unitIds.flatMap((id) =>
        units.get(id)?.valid ? [id] : laterUnits(id, followed).filter((later) => units.get(later)?.valid),
      ),
    ),
  ]
  const tasks = await openTasks(tx)
  const subtasks = await openSubtasks(tx, 'all')
  const handed = subtasks.some(({ person }) => person !== null)
  const unitsOf = new Map(
    (handed ? await roster(tx) : []).map(({ id, postings }) => [
      id,
      postings.filter((posting) => holdsOn(posting, today)).map(({ unitId }) => unitId),
    ]),
  )
  return [
    ...tasks.flatMap((task) => [dueTask(task, goneOn), ...unitsPart(task, goneOn)]),
    ...subtasks.map((subtask) => dueSubtask(subtask, goneOn, unitsOf)),
  ]
}

function dueTask(task: TaskRecord, goneOn: GoneOn): DueItem {
  return {
    kind: 'task',
    id: task.id,
    title: task.title,
    path: `/tasks/${task.id}`,
    wording: wordingOf(task.deadline),
    startsOn: task.startsOn,
    lateFrom: task.lateFrom,
    waitingSince: task.waitingSince,
    waitsFor: task.waitsFor,
    ...doersOf(task, goneOn),
    personIds: [],
  }
}

/** The agency's day is the business of the unit that puts the parts together, where the others have a day of their own. */
function doersOf(task: TaskRecord, goneOn: GoneOn): Pick<DueItem, 'chairUnitIds' | 'coordinatingUnitIds'> {
  const { unitsLateFrom, consolidatingUnitId } = task
  if (unitsLateFrom !== null && consolidatingUnitId !== null) {
    return { chairUnitIds: goneOn([consolidatingUnitId]), coordinatingUnitIds: [] }
  }
  return {
    chairUnitIds: goneOn(unitsWithPart(task, 'chair')),
    coordinatingUnitIds: goneOn(coordinatingUnits(task)),
  }
}

/** What the other units send by their own day, earlier than the agency's. */
function unitsPart(task: TaskRecord, goneOn: GoneOn): readonly DueItem[] {
  const { unitsLateFrom, consolidatingUnitId, deadline } = task
  if (unitsLateFrom === null || consolidatingUnitId === null) return []
  const named = [...unitsWithPart(task, 'chair'), ...unitsWithPart(task, 'coordinate')]
  const senders = goneOn([...new Set(named)].filter((id) => id !== consolidatingUnitId))
  if (senders.length === 0) return []
  return [
    {
      ...dueTask(task, goneOn),
      kind: 'unitPart',
      title: `${task.title} (phần của đơn vị)`,
      wording: deadline.units?.text ?? wordingOf(deadline),
      lateFrom: unitsLateFrom,
      chairUnitIds: senders,
      coordinatingUnitIds: [],
    },
  ]
}

/** A part that was handed to someone who has left the unit since is everyone's of the unit. */
function dueSubtask(
  { id, taskId, title, dueOn, unitId, person }: SubtaskRecord,
  goneOn: GoneOn,
  unitsOf: ReadonlyMap<string, readonly string[]>,
): DueItem {
  const chairUnitIds = goneOn([unitId])
  const isThere = person !== null && unitsOf.get(person.id)?.some((own) => chairUnitIds.includes(own))
  return {
    kind: 'subtask',
    id,
    title,
    path: `/tasks/${taskId}`,
    wording: dueOn === null ? null : `Hạn ${showDate(dueOn)}`,
    startsOn: null,
    lateFrom: dueOn === null ? null : addDays(dueOn, 1),
    waitingSince: null,
    waitsFor: null,
    chairUnitIds,
    coordinatingUnitIds: [],
    personIds: isThere ? [person.id] : [],
  }
}
