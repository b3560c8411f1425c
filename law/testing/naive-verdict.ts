import type { AwardCode } from '../catalogue/award-codes.ts'
import type { Facts } from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import {
  adHoc,
  advancedCollective,
  contribution,
  governmentFlag,
  letterBefore2024,
  provincialFlag,
  reviewed,
} from './naive-attested.ts'
import {
  attested,
  enough,
  ground,
  holds,
  inARow,
  initiatives,
  lasts,
  membersNumber,
  membersReach,
  type Question,
  rated,
  run,
  thisYear,
  won,
  yearsRated,
  yearsSince,
} from './naive-conditions.ts'
import { generalConditions } from './naive-conditions-general.ts'
import { answered, every, some } from './three-values.ts'

/** The verdict read straight off the sentences of the law, without any of the engine's parts. */
export interface NaiveVerdict {
  readonly outcome: Outcome
  readonly provisional: boolean
}

/** Judges a record a second time, in another way, so that the engine can be compared with something. */
export function naiveVerdict(award: AwardCode, facts: Facts): NaiveVerdict {
  const outcome = judge({ award, facts, onlyCompared: false })
  return {
    outcome,
    provisional: wholeTextUncompared(award, facts) || outcome !== judge({ award, facts, onlyCompared: true }),
  }
}

const laborOrders: readonly AwardCode[] = [
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
]

function wholeTextUncompared(award: AwardCode, facts: Facts): boolean {
  const before2024 = facts.receivedForAppraisalOn < '2024-01-01'
  return (
    facts.receivedForAppraisalOn >= '2026-10-01' ||
    neverRead(award, facts) ||
    award === 'laborOrderFirstClass' ||
    (before2024 && (award === 'nationalFighter' || award === 'provincialMeritCertificate'))
  )
}

/** Standards of which nobody has a text, in force or earlier. */
function neverRead(award: AwardCode, { subject, receivedForAppraisalOn }: Facts): boolean {
  const before2024 = receivedForAppraisalOn < '2024-01-01'
  if (laborOrders.includes(award)) return before2024 || subject === 'collective'
  if (award === 'primeMinisterMeritCertificate') return subject === 'collective'
  if (award === 'provincialMeritCertificate') return before2024 && subject !== 'individual'
  return award === 'commemorativeMedal' && before2024
}

function judge(question: Question): Outcome {
  const own = neverRead(question.award, question.facts) ? 'unknown' : standard(question)
  return every(own, generalConditions(question))
}

function standard(question: Question): Outcome {
  const { facts } = question
  const old = facts.receivedForAppraisalOn < '2024-01-01'
  switch (question.award) {
    case 'advancedWorker':
      return every(rated(facts, 'good'), answered(thisYear(facts)?.emulates))
    case 'grassrootsFighter':
      return grassrootsFighter(question, old)
    case 'provincialFighter':
      return provincialFighter(question)
    case 'nationalFighter':
      return nationalFighter(question, old)
    case 'advancedCollective':
      return advancedCollective(facts, old)
    case 'outstandingCollective':
      return outstandingCollective(question, old)
    case 'provincialFlag':
      return old ? attested(facts, 'leadsBloc') : provincialFlag(question)
    case 'governmentFlag':
      return governmentFlag(facts, old)
    case 'commendationLetter':
    case 'communeCommendationLetter':
      return old ? letterBefore2024(facts) : attested(facts, 'localStandardMet')
    case 'commemorativeMedal':
      return attested(facts, 'localStandardMet')
    case 'provincialMeritCertificate':
      return provincialMeritCertificate(question, old)
    case 'primeMinisterMeritCertificate':
      return primeMinisterMeritCertificate(question, old)
    case 'laborOrderThirdClass':
    case 'laborOrderSecondClass':
    case 'laborOrderFirstClass':
      return laborOrder(question)
  }
}

/** The title of the year, or what its standard asks. */
function hasOrDeserves(question: Question, title: AwardCode): Outcome {
  if (thisYear(question.facts)?.titles?.includes(title)) return 'met'
  return judge({ ...question, award: title })
}

function lastYears(facts: Facts, many: number): readonly number[] {
  return Array.from({ length: many }, (_, index) => facts.forYear - index)
}

function grassrootsFighter(question: Question, old: boolean): Outcome {
  const { facts } = question
  const [sure, possible] = initiatives(question, 'grassroots', lastYears(facts, 1))
  const initiative = enough(sure, possible, 1)
  return every(
    hasOrDeserves(question, 'advancedWorker'),
    old ? initiative : some(rated(facts, 'excellent'), initiative),
  )
}

function provincialFighter(question: Question): Outcome {
  const [sure, possible] = initiatives(question, 'provincial', lastYears(question.facts, 3))
  return every(
    inARow(question, { title: 'grassrootsFighter', times: 3, apart: 1, judge }),
    enough(sure, possible, 1),
  )
}

function nationalFighter(question: Question, old: boolean): Outcome {
  const [sure, possible] = initiatives(question, 'national', lastYears(question.facts, 6))
  return every(
    inARow(question, { title: 'provincialFighter', times: 2, apart: 3, judge }),
    enough(sure, possible, 1),
    old ? inARow(question, { title: 'grassrootsFighter', times: 6, apart: 1, judge }) : 'met',
  )
}

function outstandingCollective(question: Question, old: boolean): Outcome {
  const { facts } = question
  return every(
    rated(facts, 'excellent'),
    membersReach(facts, 'completed', [1, 1]),
    membersReach(facts, 'advancedWorkers', [7, 10]),
    membersNumber(facts, 'grassrootsFighters', (many) => many >= 1),
    answered(thisYear(facts)?.united),
    old
      ? every(
          hasOrDeserves(question, 'advancedCollective'),
          membersNumber(facts, 'disciplinedWarningOrAbove', (many) => many === 0),
        )
      : answered(thisYear(facts)?.emulates),
  )
}

function provincialMeritCertificate(question: Question, old: boolean): Outcome {
  const { facts } = question
  if (facts.subject === 'household') return attested(facts, 'householdContribution')
  const years = run(facts, 'excellent', (year) =>
    facts.subject === 'collective' ? won(question, 'outstandingCollective', { year, judge }) : 'notMet',
  )
  const twoYears = lasts(facts, years, 2)
  const two = { times: 2, apart: 1, judge }
  const merit =
    facts.subject === 'collective'
      ? every(twoYears, attested(facts, 'collectiveCare'))
      : some(
          every(twoYears, initiativesIn(question, years, 2)),
          old ? 'notMet' : inARow(question, { title: 'grassrootsFighter', ...two }),
        )
  return some(
    reviewed(facts),
    adHoc(facts),
    old ? 'notMet' : contribution(facts),
    every(ground(facts, 'merit'), merit, old ? 'met' : yearsSince(facts, 'provincialMeritCertificate', 2)),
  )
}

type Years = ReturnType<typeof run>

function initiativesIn(question: Question, { sure, possible }: Years, asked: number): Outcome {
  return enough(
    initiatives(question, 'grassroots', sure)[0],
    initiatives(question, 'grassroots', possible)[1],
    asked,
  )
}

function titlesIn(
  question: Question,
  { sure, possible }: Years,
  [title, asked]: readonly [AwardCode, number],
): Outcome {
  const in_ = (year: number) => won(question, title, { year, judge })
  return enough(
    sure.filter((year) => in_(year) === 'met').length,
    possible.filter((year) => in_(year) !== 'notMet').length,
    asked,
  )
}

function primeMinisterMeritCertificate(question: Question, old: boolean): Outcome {
  const { facts } = question
  const years = run(facts, old ? 'excellent' : 'good')
  const fiveYears = lasts(facts, years, 5)
  const merit = every(
    ground(facts, 'merit'),
    holds(facts, 'provincialMeritCertificate'),
    fiveYears,
    old ? initiativesIn(question, years, 5) : titlesIn(question, years, ['grassrootsFighter', 3]),
    yearsSince(facts, old ? 'provincialMeritCertificate' : 'primeMinisterMeritCertificate', 5),
  )
  const movement = old ? every(reviewed(facts), attested(facts, 'movementThreeYears')) : reviewed(facts)
  return some(movement, adHoc(facts), old ? 'notMet' : contribution(facts), merit)
}

function laborOrder(question: Question): Outcome {
  const { facts, award, onlyCompared } = question
  const years = run(facts, 'good')
  const fiveYears = lasts(facts, years, 5)
  const excellent = (asked: number) => {
    const [sure, possible] = yearsRated(facts, 'excellent', years)
    return enough(sure, possible, asked)
  }
  const onMerit =
    award === 'laborOrderThirdClass'
      ? every(
          holds(facts, 'primeMinisterMeritCertificate'),
          excellent(1),
          titlesIn(question, years, ['grassrootsFighter', 3]),
          fiveYears,
        )
      : award === 'laborOrderSecondClass'
        ? every(
            holds(facts, 'laborOrderThirdClass'),
            excellent(2),
            titlesIn(question, years, ['provincialFighter', 1]),
            fiveYears,
          )
        : every(holds(facts, 'laborOrderSecondClass'), 'unknown')
  return some(
    every(ground(facts, 'merit'), onMerit),
    adHoc(facts),
    every(ground(facts, 'contribution'), attested(facts, 'serviceRecord')),
    onlyCompared ? 'notMet' : every(ground(facts, 'movement', 'foreignRelations'), 'unknown'),
  )
}
