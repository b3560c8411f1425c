import type {
  countUnitTasks as countUnitTasksContract,
  listStrandedTasks,
  StrandedTasks,
} from '#contract/added-task'
import type { Answered } from '#contract/endpoint'
import { allUnits, namedUnits, successions, unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { wordingOf } from '../model/deadline-sentence.ts'
import { laterUnits } from '../model/later-units.ts'
import { mayHandOver } from '../policy.ts'
import { unfinishedOf } from '../store/handovers.ts'
import { planById } from '../store/plans.ts'
import { tasksOfPlan } from '../store/task-list.ts'

/** The unfinished tasks of a plan that stand with units which have ended, and who goes on as each of these. */
export async function showStrandedTasks(
  operation: Operation,
  planId: string,
): Promise<Answered<typeof listStrandedTasks>> {
  const { tx, actor, today } = operation
  if (!(await planById(tx, planId))) throw new Refusal('notFound')
  const open = (await tasksOfPlan(tx, planId)).filter(({ state }) => state === 'open' || state === 'started')
  const units = await namedUnits(operation)
  const followed = await successions(tx)
  const stranded = (await allUnits(tx)).flatMap(({ id, validUntil }): StrandedTasks[] => {
    const unit = units.get(id)
    const own = open.filter(
      ({ parties, handed }) =>
        parties.some(({ unitIds }) => unitIds.includes(id)) || handed.unitIds.includes(id),
    )
    if (!unit || validUntil === null || validUntil > today || own.length === 0) return []
    return [
      {
        unit,
        endedOn: validUntil,
        successors: laterUnits(id, followed).flatMap((later) => {
          const found = units.get(later)
          return found?.valid ? [found] : []
        }),
        tasks: own.map((task) => ({ id: task.id, title: task.title, wording: wordingOf(task.deadline) })),
      },
    ]
  })
  const valid = [...units.values()].filter((unit) => unit.valid)
  return { stranded, units: valid, abilities: { handOver: mayHandOver(actor) } }
}

/** What a unit has not finished. */
export async function countUnitTasks(
  { tx }: Operation,
  unitId: string,
): Promise<Answered<typeof countUnitTasksContract>> {
  const [unit] = await unitsById(tx, [unitId])
  if (!unit) throw new Refusal('notFound')
  return unfinishedOf(tx, unitId)
}
