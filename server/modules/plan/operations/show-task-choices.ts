import type { readTaskChoices } from '#contract/added-task'
import type { Answered } from '#contract/endpoint'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayAddOwnTask, mayAddTask } from '../policy.ts'
import { planById } from '../store/plans.ts'
import { tasksOfPlan } from '../store/task-list.ts'
import { actingInPlan } from './acting-in-plan.ts'

/** What someone may choose from to add a task to a plan: units of today, sections of the plan, own units. */
export async function showTaskChoices(
  operation: Operation,
  planId: string,
): Promise<Answered<typeof readTaskChoices>> {
  const { tx, actor } = operation
  if (!(await planById(tx, planId))) throw new Refusal('notFound')
  const units = [...(await namedUnits(operation)).values()].filter(({ valid }) => valid)
  const acting = { ...(await actingInPlan(operation)), roles: actor.roles }
  const ownUnits = units.filter(({ id }) => mayAddOwnTask(acting, id).allowed)
  const sections = new Map(
    (await tasksOfPlan(tx, planId)).flatMap(({ section, title }) =>
      section.length === 0 ? [] : [[String(section), { path: section, lastTitle: title }] as const],
    ),
  )
  return {
    units,
    sections: [...sections.values()].map(({ path, lastTitle }) => ({ path: [...path], lastTitle })),
    ownUnits,
    abilities: { addTask: mayAddTask(actor), addOwnTask: mayAddOwnTask(acting, ownUnits[0]?.id) },
  }
}
