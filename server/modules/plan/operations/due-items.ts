import type { PartyPart } from '#contract/task'
import type { DueItem, DueSource } from '#platform/due-item'
import { wordingOf } from '../model/deadline-sentence.ts'
import { openTasks } from '../store/fulfilments.ts'
import type { TaskRecord } from '../store/task-list.ts'

/** The open tasks of all plans, as those who are reminded of them. */
export const dueItems: DueSource = async (operation) => {
  const tasks = await openTasks(operation.tx)
  return tasks.map(dueTask)
}

function dueTask(task: TaskRecord): DueItem {
  const unitIds = (part: PartyPart): readonly string[] => [
    ...new Set(task.parties.flatMap((party) => (party.part === part ? party.unitIds : []))),
  ]
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
    chairUnitIds: unitIds('chair'),
    coordinatingUnitIds: unitIds('coordinate'),
    personIds: [],
  }
}
