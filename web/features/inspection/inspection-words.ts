import type { DeadlineState } from '#contract/deadline'
import { type InspectionStage, inspectionStageLabels } from '#contract/inspection'
import { type Recommendation, recommendationStateLabels } from '#contract/recommendation'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

/** A state as people see it: a picture, a word, and a colour that repeats them. */
export interface StateWords {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How far a round is. */
export const stageWords: Readonly<Record<InspectionStage, StateWords>> = {
  planned: { label: inspectionStageLabels.planned, icon: 'calendar', tone: 'quiet' },
  underWay: { label: inspectionStageLabels.underWay, icon: 'started', tone: 'plain' },
  awaitingSignature: { label: inspectionStageLabels.awaitingSignature, icon: 'waiting', tone: 'due' },
  concluded: { label: inspectionStageLabels.concluded, icon: 'done', tone: 'done' },
}

const late: StateWords = { label: 'Trễ hạn', icon: 'late', tone: 'late' }

const standings: Readonly<Partial<Record<DeadlineState, StateWords>>> = {
  late,
  dueSoon: { label: 'Sắp đến hạn', icon: 'due', tone: 'due' },
  waitingLong: { label: 'Chờ quá lâu', icon: 'alert', tone: 'due' },
}

/** How a recommendation stands: who has reported is not late, however long the officer takes. */
export function recommendationWords({
  state,
  deadlineState,
  returnReason,
}: Pick<Recommendation, 'state' | 'deadlineState' | 'returnReason'>): StateWords {
  if (state === 'pending') return { label: recommendationStateLabels.pending, icon: 'open', tone: 'quiet' }
  if (state === 'accepted') return { label: recommendationStateLabels.accepted, icon: 'done', tone: 'done' }
  if (state === 'reported') {
    return { label: recommendationStateLabels.reported, icon: 'waiting', tone: 'waiting' }
  }
  const standing = standings[deadlineState]
  if (standing) return standing
  if (returnReason !== null) return { label: 'Bị trả lại', icon: 'undo', tone: 'due' }
  return { label: recommendationStateLabels.open, icon: 'started', tone: 'plain' }
}
