import type { MovementPage } from '#contract/movement'
import { allUnits, holdsOn } from '#modules/organisation'
import { linkedTasks } from '#modules/plan'
import { targetsOf } from '#modules/target'
import type { Operation } from '#platform/operation'
import { isLaunched } from '../model/movement-moves.ts'
import { movementAbilities, seesEverything } from '../policy.ts'
import { presentHistory } from '../present/history.ts'
import { presentSummary } from '../present/movement.ts'
import { presentParticipation, type Viewer } from '../present/participation.ts'
import { presentPractice } from '../present/practice.ts'
import { pageOfPractices } from '../store/best-practices.ts'
import { changesOf } from '../store/history.ts'
import { movementById, movementsWanted, type StoredMovement } from '../store/movements.ts'
import type { StoredParticipation } from '../store/participations.ts'
import { reviewsOf } from '../store/reviews.ts'
import { scopeOf, targetIdsOf } from '../store/scope.ts'
import { visibleMovement } from './movement-to-change.ts'
import { practiceSight } from './practice-sight.ts'
import { partsInSight, viewerOf } from './viewer-of.ts'

/** The page of a movement as far as the actor sees it. */
export async function showMovement(operation: Operation, id: string): Promise<MovementPage> {
  const { tx, today, actor } = operation
  const movement = await visibleMovement(operation, id)
  const viewer = await viewerOf(operation)
  const units = await unitsNamed(operation)
  const nameOf = (unitId: string): string => units.find((unit) => unit.id === unitId)?.name ?? ''
  const order = new Map(units.map((unit, at) => [unit.id, at]))
  const parts = (await partsInSight(operation, [id], viewer)).toSorted(
    (one, other) => (order.get(one.unitId) ?? 0) - (order.get(other.unitId) ?? 0),
  )
  const targetIds = await targetIdsOf(tx, id)
  const targets = await targetsOf(operation, movement.year)
  return {
    movement: await face(operation, { movement, parts, targetIds }),
    today,
    ...(await linkedMovements(operation, movement)),
    units,
    participations: parts.map((part) =>
      presentParticipation(part, { movement, unitName: nameOf(part.unitId), viewer }),
    ),
    targets: targets.filter((target) => targetIds.includes(target.id)),
    reviews: inOrder(await reviewsInSight(operation, id, viewer), order),
    practices: await practicesIn(operation, id),
    tasks: await linkedTasks(operation, id),
    history: presentHistory(
      await changesOf(
        tx,
        id,
        parts.map((part) => part.id),
      ),
      new Map(parts.map((part) => [part.id, nameOf(part.unitId)])),
    ),
    abilities: movementAbilities(actor, movement),
  }
}

async function unitsNamed({ tx, today }: Operation): Promise<MovementPage['units']> {
  const units = await allUnits(tx)
  return units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    valid: holdsOn(unit, today),
  }))
}

async function face(
  { tx }: Operation,
  {
    movement,
    parts,
    targetIds,
  }: {
    readonly movement: StoredMovement
    readonly parts: readonly StoredParticipation[]
    readonly targetIds: readonly string[]
  },
): Promise<MovementPage['movement']> {
  return {
    ...presentSummary(movement, parts),
    content: movement.content,
    criteria: movement.criteria,
    scopeAll: movement.scopeAll,
    unitIds: [...(await scopeOf(tx, movement.id))],
    targetIds: [...targetIds],
    submittedOn: movement.submittedOn,
    paperId: movement.paperId,
    paperNumber: movement.paperNumber,
    launchedByName: movement.launchedByName,
    recallReason: movement.recallReason,
    version: movement.version,
  }
}

/** What it answers and what answers it, as far as those exist for the actor. */
async function linkedMovements(
  { tx, actor }: Operation,
  { id, answersId }: StoredMovement,
): Promise<Pick<MovementPage, 'answers' | 'answeredBy'>> {
  const isInSight = (one: StoredMovement): boolean => isLaunched(one) || seesEverything(actor)
  const answered = answersId === null ? undefined : await movementById(tx, answersId)
  const answering = (await movementsWanted(tx, { answersId: id })).filter(isInSight)
  return {
    answers: answered && isInSight(answered) ? named(answered) : null,
    answeredBy: answering.map(named),
  }
}

const named = ({ id, title, launcherName, state }: StoredMovement) => ({ id, title, launcherName, state })

/** What each unit did is for those who see all units, and of the others for their own. */
async function reviewsInSight(
  { tx }: Operation,
  id: string,
  viewer: Viewer,
): Promise<MovementPage['reviews']> {
  const reviews = await reviewsOf(tx, id)
  if (seesEverything(viewer)) return reviews
  const own = new Set([...viewer.unitIds, ...viewer.headedUnitIds])
  return reviews.map((review) => ({ ...review, units: review.units.filter(({ unitId }) => own.has(unitId)) }))
}

/** The units of each review in the order in which people list them. */
function inOrder(
  reviews: MovementPage['reviews'],
  order: ReadonlyMap<string, number>,
): MovementPage['reviews'] {
  const placeOf = (unitId: string): number => order.get(unitId) ?? 0
  return reviews.map((review) => ({
    ...review,
    units: review.units.toSorted((one, other) => placeOf(one.unitId) - placeOf(other.unitId)),
  }))
}

async function practicesIn(operation: Operation, movementId: string): Promise<MovementPage['practices']> {
  const sight = await practiceSight(operation)
  const wanted = { movementId, page: 1, pageSize: 100 }
  const { practices } = await pageOfPractices(operation.tx, wanted, sight)
  return practices.map((practice) => presentPractice(practice, operation.actor))
}
