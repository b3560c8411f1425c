import type { BlocItem, BlocItemState } from '#contract/bloc'
import type { MovementSummary } from '#contract/movement'
import { movementsOf } from '#modules/movement'
import type { Operation } from '#platform/operation'
import type { FindBloc } from './papers-with-blocs.ts'

/** The movements that blocs and superiors launched and the agency answers. */
export async function movementItems(operation: Operation, year: number, find: FindBloc): Promise<BlocItem[]> {
  const movements = await movementsOf(operation, year)
  return movements.flatMap((movement): BlocItem[] => {
    const { id, title, launcher, launcherName, endsOn } = movement
    const blocId = launcher === 'agency' ? null : find({ issuer: launcherName, parentAgency: null })
    if (blocId === null) return []
    return [
      {
        id: `movement ${id}`,
        blocIds: [blocId],
        kind: 'movement',
        title,
        source: launcherName,
        path: `/movements/${id}`,
        state: stateOf(movement, operation),
        dueOn: endsOn,
        wording: null,
      },
    ]
  })
}

/** Late is a movement in which a unit has not sent in what it had to. */
function stateOf({ state, participationDue, counts }: MovementSummary, { today }: Operation): BlocItemState {
  if (state === 'reviewed') return 'done'
  const isMissing = counts.unsent > 0 && participationDue !== null && participationDue < today
  return isMissing ? 'late' : 'running'
}
