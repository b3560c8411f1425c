import { type PlainDate, plainDate } from '../../lib/plain-date.ts'
import { type SourceId, sources } from '../../sources/documents.ts'
import { validityOn } from '../../sources/life.ts'
import { type TransitionId, type TransitionRule, transitionRules } from './transition-rules.ts'

/** The days of a dossier; what is not known yet is null or left out. */
export interface DossierDays {
  /** The day the appraising body received it. */
  readonly receivedForAppraisalOn: PlainDate
  /** The day it was submitted, where that was earlier. */
  readonly submittedOn?: PlainDate | null
  readonly decidedOn: PlainDate | null
  /** The year judged. */
  readonly forYear?: number
}

/** Which texts govern one side of a dossier, and by which of its days. */
export interface Governing {
  readonly by: 'receivedForAppraisalOn' | 'submittedOn' | 'decidedOn'
  readonly day: PlainDate
  /** The law, the law that amends it, and the decree in force. */
  readonly texts: readonly SourceId[]
}

export interface Transitions {
  readonly eligibility: Governing
  /** A later text to be considered too, where it is more favourable. */
  readonly considerAlso: SourceId | null
  readonly procedure: Governing
  /** Null while nothing is decided. */
  readonly money: Governing | null
  /** The clauses that matter to this dossier. */
  readonly rules: readonly TransitionRule[]
}

const newLaw = plainDate('2024-01-01')
const newDecree = plainDate('2025-07-01')
const amendment = plainDate('2026-10-01')

/**
 * Which text governs eligibility, procedure and money of a dossier, and the transition clauses that say so. Eligibility
 * follows the day of receipt, procedure the day of submission, money the day of decision.
 */
export function transitionsFor(days: DossierDays): Transitions {
  const { receivedForAppraisalOn: received, decidedOn } = days
  const submitted = days.submittedOn ?? null
  const laws: Governing = {
    by: 'receivedForAppraisalOn',
    day: received,
    texts: inForceOn(emulationLaws, received),
  }
  const procedure: Governing =
    submitted === null
      ? { ...laws, texts: inForceOn(decrees, received) }
      : { by: 'submittedOn', day: submitted, texts: inForceOn(decrees, submitted) }
  return {
    eligibility: { ...laws, texts: [...laws.texts, ...procedure.texts] },
    considerAlso: matters['transition.receivedBeforeAmendment'](days) ? 'L-06-2026' : null,
    procedure,
    money:
      decidedOn === null
        ? null
        : { by: 'decidedOn', day: decidedOn, texts: inForceOn([...decrees, ...salaries], decidedOn) },
    rules: Object.values(transitionRules).filter(({ id }) => matters[id](days)),
  }
}

const matters: Readonly<Record<TransitionId, (days: DossierDays) => boolean>> = {
  'transition.earlierAwardsStand': ({ receivedForAppraisalOn }) => receivedForAppraisalOn >= newLaw,
  'transition.receivedBeforeAmendment': ({ receivedForAppraisalOn, decidedOn }) =>
    receivedForAppraisalOn < amendment && isFrom(amendment, decidedOn),
  'transition.earlierResultsCount': ({ receivedForAppraisalOn }) => receivedForAppraisalOn >= amendment,
  'transition.submittedBeforeDecree152': ({ submittedOn, receivedForAppraisalOn, decidedOn }) => {
    const submitted = submittedOn ?? receivedForAppraisalOn
    return submitted < newDecree && [receivedForAppraisalOn, decidedOn].some((day) => isFrom(newDecree, day))
  },
  'transition.bonusFollowsDecision': ({ decidedOn }) => decidedOn !== null,
  'transition.year2023DecidedLater': ({ receivedForAppraisalOn, decidedOn, forYear }) =>
    isFrom(newLaw, decidedOn) && (receivedForAppraisalOn < newLaw || forYear === 2023),
}

/** A day that is not known yet has not come. */
function isFrom(first: PlainDate, day: PlainDate | null): boolean {
  return (day ?? '') >= first
}

const emulationLaws = ['L-15-2003', 'L-06-2022', 'L-06-2026'] as const satisfies readonly SourceId[]
const decrees = ['ND-91-2017', 'ND-98-2023', 'ND-152-2025'] as const satisfies readonly SourceId[]
const salaries = [
  'ND-66-2013',
  'ND-47-2016',
  'ND-47-2017',
  'ND-72-2018',
  'ND-38-2019',
  'ND-24-2023',
  'ND-73-2024',
  'ND-161-2026',
] as const satisfies readonly SourceId[]

function inForceOn(ids: readonly SourceId[], day: PlainDate): readonly SourceId[] {
  return ids.filter((id) => validityOn(sources[id], day) === 'inForce')
}
