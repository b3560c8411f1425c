import type { MyWork, UnitStanding, WorkTask } from '#contract/plan'
import type { TaskCounts, TaskUnit } from '#contract/task'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { mayReview, seesAllUnits } from '../policy.ts'
import type { PageCache, WrittenPage } from '../present/page-cache.ts'
import { noTasks, presentTasks, unitsNamed, type Viewer } from '../present/task.ts'
import { allPlans, yearsStamp } from '../store/plans.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { countsByUnit, countsOf, urgentTasks } from '../store/task-search.ts'
import { showDrafts } from './show-draft.ts'
import { viewerClass, viewerOf } from './show-plan.ts'

const MOST_TASKS = 300

/** The same as JSON, written anew only when something it shows, the day or the viewer is another. */
export async function showMyWorkPage(operation: Operation, pages: PageCache): Promise<WrittenPage> {
  const { tx, actor } = operation
  const viewer = await viewerOf(operation)
  const depends = [
    'work',
    actor.agencyId,
    await yearsStamp(tx),
    viewer.on,
    viewerClass(viewer),
    actor.roles.toSorted(),
    actor.unitIds,
  ]
  return pages.take(depends, () => workFor(operation, viewer))
}

/** What someone has to do now: of the agency for those who see all units, else of their own units. */
export async function showMyWork(operation: Operation): Promise<MyWork> {
  return workFor(operation, await viewerOf(operation))
}

async function workFor(operation: Operation, viewer: Viewer): Promise<MyWork> {
  const { tx, actor, today } = operation
  const units = await namedUnits(operation)
  const year = Number(today.slice(0, 4))
  const scope = seesAllUnits(actor) ? 'agency' : viewer.unitIds.length > 0 ? 'units' : 'none'
  const whose = { unitIds: scope === 'agency' ? undefined : viewer.unitIds, year }
  const records = scope === 'none' ? [] : await urgentTasks(tx, { ...whose, limit: MOST_TASKS }, viewer.on)
  const plans = await allPlans(tx)
  const { tasks, abilitySets } = presentTasks(records, viewer)
  const planOf = new Map(plans.map((plan) => [plan.id, plan]))
  const workTasks = tasks.map((task): WorkTask => {
    const plan = planOf.get(task.planId)
    return {
      ...task,
      planYear: plan?.year ?? year,
      planTitle: plan?.title ?? '',
      myPart: partOf(task, viewer),
    }
  })
  return {
    today,
    scope,
    myUnits: actor.unitIds.flatMap((id) => units.get(id) ?? []),
    counts: scope === 'none' ? noTasks : await countsOf(tx, whose, viewer.on),
    tasks: workTasks,
    units: unitsNamed(records, units),
    abilitySets,
    byUnit: scope === 'agency' ? standings(await countsByUnit(tx, year, viewer.on), units) : [],
    drafts: mayReview(actor).allowed ? await showDrafts(operation, 'reviewing') : null,
    plans: plans.map(({ id, year: of, title }) => ({ id, year: of, title })),
    abilities: { importPlan: mayReview(actor) },
  }
}

function partOf({ parties }: Pick<TaskRecord, 'parties'>, { unitIds }: Viewer): WorkTask['myPart'] {
  const own = parties.filter((party) => party.unitIds.some((id) => unitIds.includes(id)))
  return own.some(({ part }) => part === 'chair') ? 'chair' : (own[0]?.part ?? null)
}

/** The units that are latest first. */
function standings(
  counts: ReadonlyMap<string, TaskCounts>,
  units: ReadonlyMap<string, TaskUnit>,
): UnitStanding[] {
  return [...units.values()]
    .flatMap((unit) => {
      const own = counts.get(unit.id)
      return own ? [{ unit, counts: own }] : []
    })
    .toSorted(
      (one, other) => other.counts.late - one.counts.late || other.counts.dueSoon - one.counts.dueSoon,
    )
}
