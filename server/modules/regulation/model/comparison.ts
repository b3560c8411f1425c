import {
  type AwardCode,
  awardCodes,
  type Facts,
  judge,
  type LawBook,
  type Outcome,
  type PlainDate,
  type Reason,
  type Subject,
  type Verdict,
  type Weighed,
} from '#law'

/** What is known of a subject, whatever the year judged and the day of receipt. */
export type KnownFacts = Omit<Facts, 'forYear' | 'receivedForAppraisalOn' | 'ground'>

/** Someone or some collective of a population. */
export interface Candidate {
  /** Stable within the population. */
  readonly key: string
  readonly name: string
  readonly unit: string
  readonly facts: KnownFacts
}

/** One of the two laws: a day of receipt, and the law book that is read on it. */
export interface Side {
  readonly on: PlainDate
  readonly book: LawBook
}

/** The two laws, and the year that is judged under both. */
export interface TwoLaws {
  readonly forYear: number
  readonly first: Side
  readonly second: Side
}

/** What becomes of a subject from the first law to the second. */
export type Change = 'gains' | 'loses' | 'becomesUnknown' | 'becomesKnown' | 'same'

/** One subject and one award under both laws; the reasons are found again when somebody looks. */
export interface Compared {
  readonly candidate: Candidate
  readonly award: AwardCode
  readonly first: Outcome
  readonly second: Outcome
  readonly change: Change
}

/** A reason of one side that the other has not, or not so. */
export interface DifferingReason {
  readonly side: 'first' | 'second'
  readonly reason: Reason
}

/** The awards that both laws have for a kind of subject. */
export function awardsFor(subject: Subject, { first, second }: TwoLaws): readonly AwardCode[] {
  return awardCodes.filter(
    (award) => first.book.standards[award][subject] && second.book.standards[award][subject],
  )
}

/** Judges one subject for one award under both laws. Throws what `judge` throws. */
export function compare(award: AwardCode, candidate: Candidate, laws: TwoLaws): Compared {
  const both = bothVerdicts(award, candidate, laws)
  const [first, second] = [both.first.outcome, both.second.outcome]
  return { candidate, award, first, second, change: changeOf(first, second) }
}

/** Why the two verdicts on a subject differ: what decides on one side and not, or not so, on the other. */
export function differences({ award, candidate }: Compared, laws: TwoLaws): readonly DifferingReason[] {
  const both = bothVerdicts(award, candidate, laws)
  const [first, second] = [deciding(both.first.weighed), deciding(both.second.weighed)]
  return [
    ...telling(first, second).map((reason) => ({ side: 'first' as const, reason })),
    ...telling(second, first).map((reason) => ({ side: 'second' as const, reason })),
  ]
}

/** Both verdicts on a subject in full. Throws what `judge` throws. */
export function bothVerdicts(
  award: AwardCode,
  candidate: Candidate,
  { forYear, first, second }: TwoLaws,
): { readonly first: Verdict; readonly second: Verdict } {
  return {
    first: verdictOf(award, candidate, { forYear, side: first }),
    second: verdictOf(award, candidate, { forYear, side: second }),
  }
}

/** Merit is what a yearly review judges; nobody has an ad-hoc achievement as a matter of course. */
function verdictOf(
  award: AwardCode,
  { facts }: Candidate,
  { forYear, side }: { readonly forYear: number; readonly side: Side },
): Verdict {
  const whole: Facts = { ...facts, forYear, receivedForAppraisalOn: side.on, ground: 'merit' }
  return judge({ award, facts: whole, book: side.book })
}

function changeOf(first: Outcome, second: Outcome): Change {
  if (first === second) return 'same'
  if (second === 'met') return 'gains'
  if (second === 'unknown') return 'becomesUnknown'
  return first === 'met' ? 'loses' : 'becomesKnown'
}

/** A condition that makes an outcome what it is; `isChoice` where it is one of several ways. */
interface Deciding {
  readonly reason: Reason
  readonly isChoice: boolean
}

/** The conditions that make the outcome what it is: of alternatives those that carry it, of all those that break it. */
function deciding(weighed: Weighed, isChoice = false): readonly Deciding[] {
  if (weighed.group === null) return [{ reason: weighed.reason, isChoice }]
  const { outcome, group, parts } = weighed
  const everyPart = group === 'all' ? outcome === 'met' : outcome === 'notMet'
  return parts
    .filter((part) => everyPart || outcomeOf(part) === outcome)
    .flatMap((part) => deciding(part, isChoice || group === 'any'))
}

function outcomeOf(weighed: Weighed): Outcome {
  return weighed.group === null ? weighed.reason.outcome : weighed.outcome
}

/**
 * What is worth telling of one side: what is not met or open there and not so on the other, and the way by which it is
 * met where the other law knows no such way. That someone has no discipline under either law tells nothing.
 */
function telling(own: readonly Deciding[], other: readonly Deciding[]): readonly Reason[] {
  return own
    .filter(({ reason, isChoice }) => (isChoice || reason.outcome !== 'met') && !hasLike(other, reason))
    .map(({ reason }) => reason)
}

/** The same condition may be worded otherwise in another law: then it is known by its rule and what was found. */
function hasLike(others: readonly Deciding[], { outcome, required, rule, actual }: Reason): boolean {
  return others.some(
    ({ reason }) =>
      reason.outcome === outcome &&
      (reason.required === required || (reason.rule === rule && reason.actual === actual)),
  )
}
