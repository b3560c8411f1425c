import type { AwardCode } from '../catalogue/award-codes.ts'
import type { Facts } from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import type { Question } from './naive-conditions.ts'
import { answered, every } from './three-values.ts'

const individualTitles: readonly AwardCode[] = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
]
const ofTheState: readonly AwardCode[] = [
  'nationalFighter',
  'governmentFlag',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
]
const unlimitedGrounds = ['adHoc', 'contribution', 'tenure', 'foreignRelations']

/** What the decrees and circulars ask of whoever is proposed, beside the award's own standard. */
export function generalConditions({ award, facts, onlyCompared }: Question): Outcome {
  const on = facts.receivedForAppraisalOn
  const asked: Outcome[] = []
  const ask = (outcome: Outcome, compared: boolean) => {
    if (compared || !onlyCompared) asked.push(outcome)
  }
  if (on >= '2017-12-15') ask(nothingExamined(facts), on >= '2024-01-01')
  if (facts.subject === 'individual' && on >= '2024-01-01') ask(disciplineServed(facts), true)
  if (facts.subject === 'collective' && on >= '2025-08-05') ask(notDissolved(facts), false)
  if (ofTheState.includes(award) && on >= '2020-01-01') ask(onceAYear(facts), false)
  if (individualTitles.includes(award) && !withoutCircular(on)) {
    ask(oldUnitAgrees(facts), on < '2025-08-05')
    ask(receivingUnitAgrees(facts), false)
  }
  if (award === 'advancedWorker') askOfWorkers(facts, ask)
  return every(...asked)
}

/** From the new law to its circular no text of the ministry said how to treat newcomers, training or transfers. */
function withoutCircular(on: string): boolean {
  return on >= '2024-01-01' && on < '2024-04-15'
}

function askOfWorkers(facts: Facts, ask: (outcome: Outcome, compared: boolean) => void): void {
  const on = facts.receivedForAppraisalOn
  if (on < '2024-01-01') ask(hasServed(facts, 10), true)
  if (on >= '2024-04-15') ask(hasServed(facts, 6), on < '2025-08-05')
  ask(notDisciplinedInYear(facts), on < '2026-01-01')
  if (on >= '2023-09-15') ask(awayLessThan90Days(facts), on < '2026-01-01')
  if (!withoutCircular(on)) ask(trainingCounts(facts, on < '2024-01-01'), on < '2025-08-05')
}

interface Span {
  readonly from: string
  readonly until: string | null
}

function lasts({ from, until }: Span, on: string): boolean {
  return from <= on && (until === null || on < until)
}

function nothingExamined({ holds, receivedForAppraisalOn: on }: Facts): Outcome {
  return answered(holds === undefined ? undefined : !holds.some((hold) => lasts(hold, on)))
}

function disciplineServed({ discipline, receivedForAppraisalOn: on }: Facts): Outcome {
  return answered(discipline === undefined ? undefined : !discipline.some((each) => lasts(each, on)))
}

function notDisciplinedInYear({ discipline, forYear }: Facts): Outcome {
  return answered(
    discipline === undefined ? undefined : !discipline.some(({ from }) => from.startsWith(`${forYear}-`)),
  )
}

function notDissolved({ dissolvedOn, receivedForAppraisalOn: on }: Facts): Outcome {
  return answered(dissolvedOn === undefined || on < dissolvedOn)
}

function onceAYear({ awards, ground, receivedForAppraisalOn: on }: Facts): Outcome {
  if (ground !== undefined && unlimitedGrounds.includes(ground)) return 'met'
  if (awards === undefined) return 'unknown'
  const another = awards.some(
    ({ award, decidedOn, ground: of }) =>
      ofTheState.includes(award) &&
      decidedOn.slice(0, 4) === on.slice(0, 4) &&
      decidedOn <= on &&
      !(of !== undefined && unlimitedGrounds.includes(of)),
  )
  return another && ground === undefined ? 'unknown' : answered(!another)
}

/** The same day so many months later, or the last of a month that has no such day. */
function monthsLater(day: string, months: number): string {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(whole / 12)
  const month = (whole % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8, 10)), last)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function number(day: string): number {
  return Date.parse(day) / 86_400_000
}

function hasServed({ recruitedOn, forYear }: Facts, months: number): Outcome {
  return answered(
    recruitedOn === undefined ? undefined : monthsLater(recruitedOn, months) <= `${forYear + 1}-01-01`,
  )
}

function awayLessThan90Days({ leaves, forYear }: Facts): Outcome {
  let days = 0
  for (const { kind, from, until } of leaves ?? []) {
    if (kind !== 'other') continue
    const first = Math.max(number(from), number(`${forYear}-01-01`))
    const last = Math.min(number(until), number(`${forYear}-12-31`))
    days += Math.max(0, last - first + 1)
  }
  return answered(days < 90)
}

function trainingCounts({ leaves, forYear }: Facts, goodResultAsked: boolean): Outcome {
  return every(
    ...(leaves ?? [])
      .filter(
        ({ kind, from, until }) =>
          kind === 'training' && from <= `${forYear}-12-31` && until >= `${forYear}-01-01`,
      )
      .map(({ from, until, resultGood, rulesKept }) => {
        if (rulesKept === false) return 'notMet'
        const aYear = number(monthsLater(from, 12)) <= number(until) + 1
        return goodResultAsked && aYear ? answered(resultGood) : 'met'
      }),
  )
}

function oldUnitAgrees({ transfers, forYear }: Facts): Outcome {
  return every(
    ...(transfers ?? [])
      .filter(({ on }) => on >= `${forYear}-07-01` && on <= `${forYear}-12-31`)
      .map(({ oldUnitAgrees: agrees }) => answered(agrees)),
  )
}

function receivingUnitAgrees({ secondments, forYear }: Facts): Outcome {
  return every(
    ...(secondments ?? [])
      .filter(
        ({ from, until }) => from <= `${forYear}-12-31` && (until === null || until >= `${forYear}-01-01`),
      )
      .map(({ receivingUnitAgrees: agrees }) => answered(agrees)),
  )
}
