import type { SuccessionKind } from '#contract/organisation'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import type { UnitsSucceeded } from '../events.ts'
import type { NewUnit, Unit } from '../model/unit.ts'
import { raiseVersion } from '../store/people.ts'
import { endPostings, insertPostings, postingsReaching, repost } from '../store/postings.ts'
import { insertSuccessions } from '../store/successions.ts'
import { endUnits, insertUnit } from '../store/units.ts'
import { refuseNameTaken } from './open-unit.ts'

/** A unit that goes on as another, with the people who go with it; who is named nowhere goes to the first. */
export interface Successor {
  readonly unit: NewUnit
  readonly personIds?: readonly string[]
}

/** Ends units, opens those they go on as, moves their people and records who followed whom: all of it or nothing. */
export async function succeed(
  { tx, announce }: Operation,
  {
    kind,
    predecessors,
    successors,
    on,
  }: {
    readonly kind: SuccessionKind
    readonly predecessors: readonly Unit[]
    readonly successors: readonly Successor[]
    readonly on: PlainDate
  },
): Promise<readonly string[]> {
  const predecessorIds = predecessors.map(({ id }) => id)
  await endUnits(tx, predecessorIds, on)
  const successorIds: string[] = []
  for (const { unit } of successors) {
    await refuseNameTaken(tx, unit, predecessorIds)
    successorIds.push(await insertUnit(tx, unit))
  }
  await insertSuccessions(
    tx,
    predecessorIds.flatMap((predecessorId) =>
      successorIds.map((successorId) => ({ predecessorId, successorId, kind, happenedOn: on })),
    ),
  )
  await movePeople(tx, { predecessorIds, on, unitFor: destination(successors, successorIds) })
  const event: UnitsSucceeded = {
    name: 'organisation.unitsSucceeded',
    payload: { kind, predecessorIds, successorIds, on },
  }
  await announce(event)
  return successorIds
}

function destination(
  successors: readonly Successor[],
  successorIds: readonly string[],
): (personId: string) => string | undefined {
  return (personId) => {
    const named = successors.findIndex(({ personIds }) => personIds?.includes(personId))
    return successorIds[Math.max(named, 0)]
  }
}

/** Postings that reach the day go on in the successor; those that were to begin later begin there. */
async function movePeople(
  tx: Operation['tx'],
  {
    predecessorIds,
    on,
    unitFor,
  }: {
    readonly predecessorIds: readonly string[]
    readonly on: PlainDate
    readonly unitFor: (personId: string) => string | undefined
  },
): Promise<void> {
  const reaching = await postingsReaching(tx, predecessorIds, on)
  const begun = reaching.filter(({ validFrom }) => validFrom < on)
  await endPostings(
    tx,
    begun.map(({ id }) => id),
    on,
  )
  await insertPostings(
    tx,
    begun.flatMap((posting) => {
      const unitId = unitFor(posting.personId)
      return unitId ? [{ ...posting, unitId, validFrom: on }] : []
    }),
  )
  for (const { id, personId } of reaching.filter(({ validFrom }) => validFrom >= on)) {
    const unitId = unitFor(personId)
    if (unitId) await repost(tx, id, unitId)
  }
  await raiseVersion(tx, [...new Set(reaching.map(({ personId }) => personId))])
}
