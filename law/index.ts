export { type AwardCode, awardCodes, isAwardCode, type Subject } from './catalogue/award-codes.ts'
export {
  attestedFactLabels,
  disciplineFormLabels,
  holdReasonLabels,
  initiativeKindLabels,
  leaveKindLabels,
  memberCountLabels,
  ratingLabels,
  reachLabels,
  subjectLabels,
} from './catalogue/fact-labels.ts'
export { type Ground, grounds } from './catalogue/grounds.ts'
export { type PaperTypeCode, paperTypeNames } from './catalogue/paper-types.ts'
export type {
  Deadline,
  DeadlineCap,
  DeadlineKind,
  DeadlineReading,
  DeadlineSpan,
} from './lib/deadline.ts'
export {
  type AttestedFact,
  type AwardFact,
  type DisciplineFact,
  type DisciplineForm,
  disciplineForms,
  type Facts,
  type HoldFact,
  type HoldReason,
  holdReasons,
  type InitiativeFact,
  type InitiativeKind,
  initiativeKinds,
  type LeaveFact,
  type LeaveKind,
  leaveKinds,
  type MembersFact,
  type Rating,
  type Reach,
  ratings,
  reaches,
  type YearFacts,
} from './lib/facts.ts'
export {
  addDays,
  isPlainDate,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  showDate,
} from './lib/plain-date.ts'
export {
  isLocalSlot,
  type LocalSlot,
  type LocalSlotId,
  type LocalValues,
  localSlots,
} from './parameters/local-slots.ts'
export { type DeadlineState, deadlineState, type Timed } from './rules/deadline/deadline-state.ts'
export { lateFrom } from './rules/deadline/late-from.ts'
export {
  isSourceId,
  type LegalSource,
  type SourceId,
  sourceIds,
  sources,
} from './sources/documents.ts'
export type { InstrumentKind } from './sources/instrument.ts'
export { amendedBy, replacedBy, type Validity, validityOn } from './sources/life.ts'
