export {
  type Authority,
  authorities,
  type Decider,
  type DeciderCode,
  deciderNames,
  proposalChain,
  usualDecider,
} from './catalogue/authorities.ts'
export { type AwardCode, awardCodes, isAwardCode, type Subject } from './catalogue/award-codes.ts'
export { awardFromName, type NamedAward } from './catalogue/award-from-name.ts'
export { type Award, type AwardLevel, awards, type TitleOrForm } from './catalogue/awards.ts'
export {
  type DossierPaper,
  type DossierParameter,
  type DossierRule,
  dossierPaperNames,
  dossiers,
} from './catalogue/dossiers.ts'
export { factFieldName } from './catalogue/fact-fields.ts'
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
export { type OtherAward, type OtherAwardCode, otherAwards } from './catalogue/other-awards.ts'
export { type PaperTypeCode, paperTypeNames } from './catalogue/paper-types.ts'
export {
  type Coverage,
  type CoverageArea,
  type CoverageRow,
  type CoverageStatus,
  coverage,
  coverageAreaNames,
} from './coverage.ts'
export { areaNames, everythingDated, type InArea, type LawArea } from './everything-dated.ts'
export { type Freshness, freshness } from './freshness.ts'
export { type LetterRule, type PaperElement, type PaperLayout, paperLayout } from './layout/paper-layout.ts'
export {
  type Citation,
  type EnteredSourceId,
  formatCitation,
  isEntered,
  type SourceCitation,
  type SourceTitles,
} from './lib/citation.ts'
export type { Check, Version } from './lib/dated.ts'
export {
  type Dated,
  type GoverningDay,
  inForce,
  isUnread,
  lastChecked,
  NothingInForce,
  type Parameter,
  type Preview,
  type ReadVersion,
  TextNotRead,
  type UnreadVersion,
  versionOn,
} from './lib/dated.ts'
export type {
  Deadline,
  DeadlineCap,
  DeadlineKind,
  DeadlineReading,
  DeadlineSpan,
  Occurrence,
  RestDayReading,
  UnitDeadline,
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
export type { Finding, Outcome, Reason, Weighed } from './lib/finding.ts'
export { type Fraction, showShare } from './lib/fraction.ts'
export { parseFacts } from './lib/parse-facts.ts'
export { type ParsedRequirement, parseRequirement } from './lib/parse-requirement.ts'
export {
  addDays,
  daysCounted,
  isPlainDate,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  showDate,
} from './lib/plain-date.ts'
export type { Condition, Requirement } from './lib/requirement.ts'
export { type Rounding, roundings, wholeShare } from './lib/rounding.ts'
export type { NotModelled } from './not-modelled.ts'
export {
  bonusCoefficient,
  bonusCoefficients,
  type Coefficient,
  type CoefficientParameter,
} from './parameters/bonus-coefficients.ts'
export {
  type BallotRule,
  ballotThreshold,
  ballotThresholds,
  centralQuorum,
  otherQuorum,
} from './parameters/council.ts'
export { everyParameter, type ParameterArea } from './parameters/every-parameter.ts'
export { type BoundVersion, boundsBroken, type HeldDays, type LocalBound } from './parameters/local-bounds.ts'
export type { LocalAnswer, LocalSlot } from './parameters/local-slot.ts'
export {
  isLocalAnswer,
  isLocalSlot,
  type LocalSlotId,
  type LocalValues,
  localSlots,
} from './parameters/local-slots.ts'
export {
  baseSalary,
  bonusCumulation,
  bonusRounding,
  type Cumulation,
  fundForMovements,
} from './parameters/money.ts'
export {
  type EvaluationCap,
  evaluationCap,
  governmentFlagQuota,
  grassrootsFighterQuota,
  type Quota,
} from './parameters/quota.ts'
export { reportYears } from './parameters/report-years.ts'
export { type Bonus, bonus, NoBonusFor } from './rules/bonus/bonus.ts'
export { type AwardAtOnce, type Cumulated, cumulated } from './rules/bonus/cumulated.ts'
export { isOfIssuer } from './rules/citation/is-of-issuer.ts'
export {
  type CitationDoubt,
  type CitationRead,
  type Library,
  type ListedInstrument,
  type LookedUp,
  lookUpCitation,
} from './rules/citation/look-up.ts'
export { type OddDay, oddDay } from './rules/citation/odd-day.ts'
export { toldAsPast } from './rules/citation/told-as-past.ts'
export { ballotCarries, type Tally } from './rules/council/ballot-carries.ts'
export type { CouncilFinding, CouncilReason } from './rules/council/council-finding.ts'
export { quorumReached } from './rules/council/quorum-reached.ts'
export {
  type DeadlineState,
  deadlineState,
  type Notice,
  type Timed,
} from './rules/deadline/deadline-state.ts'
export { lateFrom, unitsLateFrom } from './rules/deadline/late-from.ts'
export { occurrences, type PlanTime } from './rules/deadline/occurrences.ts'
export { type PublicHoliday, publicHolidays, type YearOfRest } from './rules/deadline/public-holidays.ts'
export { isContinuous, rhythmsOf } from './rules/deadline/recurrence.ts'
export { type RelativeTime, relativeTime } from './rules/deadline/relative-span.ts'
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type RestDay,
  restDayOn,
  unsureWorkingDay,
  workingDaysBetween,
} from './rules/deadline/working-days.ts'
export { NotForSubject } from './rules/eligibility/applicable-law.ts'
export { judge, type Verdict } from './rules/eligibility/judge.ts'
export {
  authorityOn,
  deadlinesOn,
  dossierOn,
  proposalChainOn,
  quotaOn,
  reportYearsOn,
  thresholdOn,
} from './rules/figures/award-figures.ts'
export {
  type AwardForSubject,
  awardOnDay,
  type StandardOnDay,
  standardOn,
} from './rules/figures/award-on-day.ts'
export type { Figure } from './rules/figures/figure.ts'
export type { LocalShare } from './rules/local-share.ts'
export {
  type BoundedAward,
  type QuotaBound,
  type QuotaFinding,
  quotaHolds,
} from './rules/quota/quota-holds.ts'
export {
  type TransitionId,
  type TransitionRule,
  transitionRules,
} from './rules/transition/transition-rules.ts'
export {
  type DossierDays,
  type Governing,
  type Transitions,
  transitionsFor,
} from './rules/transition/transitions-for.ts'
export {
  isSourceId,
  type LegalSource,
  type SourceId,
  sourceIds,
  sources,
} from './sources/documents.ts'
export type { InstrumentKind } from './sources/instrument.ts'
export { amendedBy, replacedBy, type Validity, validityOn } from './sources/life.ts'
export { nationalLaw } from './standards/national-law.ts'
export type { GeneralCondition, LawBook, Standard } from './standards/standard.ts'
export { conflictsWithChecked, type EnteredVersion, withEntered } from './standards/with-entered.ts'
