import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import { type Ground, grounds } from '../catalogue/grounds.ts'
import { type AttestedFact, type AwardFact, attestedFacts, type Facts, type YearFacts } from '../lib/facts.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'
import { type Chance, dayOf, shifted } from './chance.ts'
import { randomEvents } from './random-events.ts'
import { randomYear } from './random-year.ts'
import type { Temper } from './temper.ts'

/** An award, and a record of somebody it is for. */
export interface Proposal {
  readonly award: AwardCode
  readonly facts: Facts
}

const everyone = ['individual', 'collective', 'household'] as const
const subjectsOf: Readonly<Record<AwardCode, readonly [Subject, ...Subject[]]>> = {
  advancedWorker: ['individual'],
  grassrootsFighter: ['individual'],
  provincialFighter: ['individual'],
  nationalFighter: ['individual'],
  advancedCollective: ['collective'],
  outstandingCollective: ['collective'],
  provincialFlag: ['collective'],
  governmentFlag: ['collective'],
  commendationLetter: everyone,
  communeCommendationLetter: everyone,
  provincialMeritCertificate: ['individual', 'individual', 'individual', 'collective', 'household'],
  primeMinisterMeritCertificate: ['individual', 'individual', 'individual', 'individual', 'collective'],
  laborOrderThirdClass: ['individual', 'individual', 'individual', 'individual', 'collective'],
  laborOrderSecondClass: ['individual', 'individual', 'individual', 'individual', 'collective'],
  laborOrderFirstClass: ['individual', 'individual', 'individual', 'individual', 'collective'],
  commemorativeMedal: ['individual'],
}
const allAwards = Object.keys(subjectsOf) as [AwardCode, ...AwardCode[]]
const allGrounds = Object.keys(grounds) as [Ground, ...Ground[]]

/** The days on which some rule begins or ends. */
const turningDays = [
  '2017-10-01',
  '2017-12-15',
  '2020-01-01',
  '2023-09-15',
  '2024-01-01',
  '2024-04-15',
  '2025-07-01',
  '2025-08-05',
  '2026-01-01',
  '2026-10-01',
].map(plainDate) as [PlainDate, ...PlainDate[]]

const before: Partial<Record<AwardCode, AwardCode>> = {
  provincialMeritCertificate: 'provincialMeritCertificate',
  primeMinisterMeritCertificate: 'provincialMeritCertificate',
  laborOrderThirdClass: 'primeMinisterMeritCertificate',
  laborOrderSecondClass: 'laborOrderThirdClass',
  laborOrderFirstClass: 'laborOrderSecondClass',
}

/** One proposal by chance. */
export function randomProposal(random: Chance): Proposal {
  const award = random.pick(allAwards)
  const subject = random.pick(subjectsOf[award])
  const on = receiptDay(random)
  const temper = random.pick([
    { absent: 0, bad: 0 },
    { absent: 0.01, bad: 0.03 },
    { absent: 0.02, bad: 0.1 },
    { absent: 0.1, bad: 0.05 },
    { absent: 0.3, bad: 0.4 },
  ])
  const forYear = Number(on.slice(0, 4)) - (random.happens(0.3) ? 1 : 0)
  const ground = random.orAbsent(temper.absent, () => groundFor(award, random))
  const awards = random.orAbsent(temper.absent, () => randomAwards(award, on, random))
  return {
    award,
    facts: {
      subject,
      forYear,
      receivedForAppraisalOn: on,
      ...(ground !== undefined && { ground }),
      years: randomYears(forYear, temper, { subject, random }),
      ...(awards !== undefined && { awards }),
      ...randomEvents(on, forYear, { subject, temper, random }),
      attested: randomAttested(temper, random),
    },
  }
}

function receiptDay(random: Chance): PlainDate {
  if (random.happens(0.5)) {
    const day = shifted(random.pick(turningDays), random.between(-1, 1))
    return day < '2017-10-01' ? plainDate('2017-10-01') : day
  }
  return dayOf(random.between(2018, 2028), random)
}

function groundFor(award: AwardCode, random: Chance): Ground {
  if (award === 'provincialFlag' || award === 'governmentFlag')
    return random.pick(['merit', 'merit', 'movement', 'adHoc'])
  return random.happens(0.6) ? 'merit' : random.pick(allGrounds)
}

function randomYears(
  forYear: number,
  temper: Temper,
  about: { readonly subject: Subject; readonly random: Chance },
): readonly YearFacts[] {
  const { random } = about
  if (random.happens(0.02)) return []
  const many = random.between(1, 8)
  const level = random.pick([0, 1, 2, 3, 3])
  const years: YearFacts[] = []
  for (let year = forYear; year > forYear - many; year -= 1) {
    if (random.happens(temper.absent / 2)) continue
    years.push(randomYear(year, { ...about, temper, level, judged: year === forYear }))
  }
  return years
}

function randomAwards(award: AwardCode, on: PlainDate, random: Chance): readonly AwardFact[] {
  const list: AwardFact[] = []
  const prior = before[award]
  if (prior !== undefined && random.happens(0.8)) list.push(randomAward(prior, on, random))
  if (random.happens(0.15)) list.push(randomAward(random.pick(allAwards), on, random))
  if (random.happens(0.1)) list.push(randomAward(award, on, random))
  return list
}

function randomAward(award: AwardCode, on: PlainDate, random: Chance): AwardFact {
  const decidedOn = random.happens(0.08)
    ? shifted(on, random.between(-1, 1))
    : dayOf(Number(on.slice(0, 4)) - random.between(0, 9), random)
  const ground = random.happens(0.3) ? random.pick(allGrounds) : undefined
  const periodUntil = random.happens(0.4)
    ? dayOf(Number(decidedOn.slice(0, 4)) - random.between(1, 2), random)
    : undefined
  return {
    award,
    decidedOn,
    ...(ground !== undefined && { ground }),
    ...(periodUntil !== undefined && { periodUntil }),
  }
}

function randomAttested(temper: Temper, random: Chance): Partial<Record<AttestedFact, boolean>> {
  const given: Partial<Record<AttestedFact, boolean>> = {}
  for (const fact of attestedFacts) {
    if (random.happens(temper.absent)) continue
    given[fact] = !random.happens(temper.bad)
  }
  return given
}
