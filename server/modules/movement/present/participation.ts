import type { ParticipationCounts } from '#contract/movement'
import {
  type Participation,
  type ParticipationState,
  participationFieldLabels,
} from '#contract/participation'
import type { PlainDate } from '#law'
import { contentChanges } from '../model/participation-content.ts'
import { participationAbilities } from '../policy.ts'
import type { StoredMovement } from '../store/movements.ts'
import type { StoredParticipation } from '../store/participations.ts'

/** For whom parts are shown, and on which day. */
export interface Viewer {
  readonly roles: Parameters<typeof participationAbilities>[0]['roles']
  readonly unitIds: readonly string[]
  readonly headedUnitIds: readonly string[]
  readonly today: PlainDate
}

/** The part of a unit as a viewer sees it; what changed is told while it waits for approval again. */
export function presentParticipation(
  part: StoredParticipation,
  {
    movement,
    unitName,
    viewer,
  }: { readonly movement: StoredMovement; readonly unitName: string; readonly viewer: Viewer },
): Participation {
  const { beforeReturn, content, state } = part
  const isOpen = state === 'unsent' || state === 'returned'
  const isBack = state === 'submitted' && beforeReturn !== null
  return {
    id: part.id,
    unitId: part.unitId,
    unitName,
    state,
    content,
    isLate: isOpen && movement.participationDue !== null && viewer.today > movement.participationDue,
    returnedFields: state === 'returned' ? [...part.returnedFields] : [],
    returnReason: part.returnReason,
    changes: isBack
      ? contentChanges(beforeReturn, content).map(({ field, before, after }) => ({
          label: participationFieldLabels[field],
          before,
          after,
        }))
      : [],
    sentAt: part.sentAt?.toISOString() ?? null,
    sentByName: part.sentByName,
    settledAt: part.settledAt?.toISOString() ?? null,
    settledByName: part.settledByName,
    remindedAt: part.remindedAt?.toISOString() ?? null,
    version: part.version,
    abilities: participationAbilities(viewer, part, movement),
  }
}

/** How parts stand, counted. */
export function countParticipations(
  parts: readonly { readonly state: ParticipationState }[],
): ParticipationCounts {
  const having = (wanted: ParticipationState): number => parts.filter(({ state }) => state === wanted).length
  return {
    unsent: having('unsent'),
    submitted: having('submitted'),
    returned: having('returned'),
    approved: having('approved'),
  }
}
