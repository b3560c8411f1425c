import type { MovementSummary } from '#contract/movement'
import type { ParticipationState } from '#contract/participation'
import type { StoredMovement } from '../store/movements.ts'
import { countParticipations } from './participation.ts'

/** A movement in the list of a year, with the counts of the parts that the viewer sees. */
export function presentSummary(
  movement: StoredMovement,
  parts: readonly { readonly state: ParticipationState }[],
): MovementSummary {
  return {
    id: movement.id,
    year: movement.year,
    title: movement.title,
    theme: movement.theme,
    kind: movement.kind,
    launcher: movement.launcher,
    launcherName: movement.launcherName,
    answersId: movement.answersId,
    startsOn: movement.startsOn,
    endsOn: movement.endsOn,
    participationDue: movement.participationDue,
    state: movement.state,
    launchedOn: movement.launchedOn,
    counts: countParticipations(parts),
  }
}
