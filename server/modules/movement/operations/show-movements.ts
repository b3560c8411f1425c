import type { Answered } from '#contract/endpoint'
import type { listMovements, MovementSummary } from '#contract/movement'
import { movementState } from '#contract/movement'
import type { Operation } from '#platform/operation'
import { mayDraft, seesEverything } from '../policy.ts'
import { presentSummary } from '../present/movement.ts'
import { type MovementsWanted, movementsWanted, yearsWithMovements } from '../store/movements.ts'
import { partsInSight, viewerOf } from './viewer-of.ts'

/** The movements of a year that exist for the actor, the latest to begin first. */
export async function movementsOf(
  operation: Operation,
  year: number,
  wanted: Pick<MovementsWanted, 'search'> = {},
): Promise<MovementSummary[]> {
  const viewer = await viewerOf(operation)
  const movements = await movementsWanted(operation.tx, { ...wanted, year, states: statesInSight(operation) })
  const parts = await partsInSight(
    operation,
    movements.map(({ id }) => id),
    viewer,
  )
  return movements.map((movement) =>
    presentSummary(
      movement,
      parts.filter(({ movementId }) => movementId === movement.id),
    ),
  )
}

/** The page of a year: this one where none is asked for. */
export async function showMovements(
  operation: Operation,
  { year, search }: { readonly year?: number | undefined; readonly search?: string | undefined },
): Promise<Answered<typeof listMovements>> {
  const { tx, today, actor } = operation
  const thisYear = Number(today.slice(0, 4))
  const shown = year ?? thisYear
  const years = new Set([shown, thisYear, ...(await yearsWithMovements(tx, statesInSight(operation)))])
  return {
    year: shown,
    years: [...years].toSorted((one, other) => other - one),
    movements: await movementsOf(operation, shown, { search }),
    abilities: { draft: mayDraft(actor) },
  }
}

/** Movements are news when they are launched; before, they are the business of those who make them. */
function statesInSight({ actor }: Pick<Operation, 'actor'>) {
  return seesEverything(actor)
    ? movementState.options
    : movementState.options.filter((state) => state !== 'draft' && state !== 'awaitingSignature')
}
