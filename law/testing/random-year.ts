import { type AwardCode, awardCodes, type Subject } from '../catalogue/award-codes.ts'
import {
  type InitiativeFact,
  initiativeKinds,
  type MembersFact,
  type Rating,
  reaches,
  type YearFacts,
} from '../lib/facts.ts'
import type { Chance } from './chance.ts'
import type { Temper } from './temper.ts'

interface About {
  readonly subject: Subject
  readonly random: Chance
  readonly temper: Temper
  /** How far up the ladder of titles the person usually comes: 0 none, 3 the third. */
  readonly level: number
  /** Whether it is the year judged, whose own titles may not have been decided. */
  readonly judged: boolean
}

/** What is known of one year. */
export function randomYear(year: number, about: About): YearFacts {
  const { subject, random, temper } = about
  const rating = random.orAbsent(temper.absent, () => randomRating(temper, random))
  const emulates = random.orAbsent(temper.absent, () => !random.happens(temper.bad))
  const titles = random.orAbsent(temper.absent, () => randomTitles(about))
  const initiatives = random.orAbsent(temper.absent, () => randomInitiatives(random, temper))
  if (subject !== 'collective') return absentLeftOut({ year, rating, emulates, titles, initiatives })
  const united = random.orAbsent(temper.absent, () => !random.happens(temper.bad))
  const members = random.orAbsent(temper.absent, () => randomMembers(random, temper))
  return absentLeftOut({ year, rating, emulates, titles, united, members })
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined }

function absentLeftOut<T extends { readonly year: number }>(row: T): YearFacts {
  const given: Loose<YearFacts> & { readonly year: number } = row
  const { year, rating, emulates, united, titles, initiatives, members } = given
  return {
    year,
    ...(rating !== undefined && { rating }),
    ...(emulates !== undefined && { emulates }),
    ...(united !== undefined && { united }),
    ...(titles !== undefined && { titles }),
    ...(initiatives !== undefined && { initiatives }),
    ...(members !== undefined && { members }),
  }
}

function randomRating({ bad }: Temper, random: Chance): Rating {
  if (random.happens(bad)) return random.pick(['completed', 'notCompleted', 'completed'])
  return random.happens(0.6) ? 'excellent' : 'good'
}

const ladders: Readonly<Record<'individual' | 'collective', readonly AwardCode[]>> = {
  individual: ['advancedWorker', 'grassrootsFighter', 'provincialFighter'],
  collective: ['advancedCollective', 'outstandingCollective', 'provincialFlag'],
}

function randomTitles({ subject, level, judged, random, temper }: About): readonly AwardCode[] {
  if (subject === 'household' || (judged && random.happens(0.3))) return []
  const reached = random.happens(temper.bad) ? random.between(0, 3) : level
  return ladders[subject].slice(0, reached)
}

function randomInitiatives(random: Chance, temper: Temper): readonly InitiativeFact[] {
  const list: InitiativeFact[] = []
  for (let left = random.pick([0, 1, 1, 1, 2]); left > 0; left -= 1)
    list.push(randomInitiative(random, temper))
  return list
}

function randomInitiative(random: Chance, temper: Temper): InitiativeFact {
  const usedFor = random.orAbsent(temper.absent, () =>
    random.happens(0.15 + temper.bad) ? random.pick(awardCodes) : null,
  )
  const recognised = random.orAbsent(temper.absent, () => !random.happens(temper.bad))
  const reach = random.orAbsent(temper.absent, () =>
    random.happens(0.5) ? ('national' as const) : random.pick(reaches),
  )
  return {
    ...(random.happens(0.5) && { kind: random.pick(initiativeKinds) }),
    ...(reach !== undefined && { reach }),
    ...(recognised !== undefined && { recognised }),
    ...(usedFor !== undefined && { usedFor }),
  }
}

function randomMembers(random: Chance, temper: Temper): MembersFact {
  const total = random.pick([2, 3, 10, 10, 90, 100, 100, 0])
  const near = random.pick([0.5, 0.7, 0.7, 0.9, 1])
  const number = (make: () => number) => random.orAbsent(temper.absent, make)
  const known = {
    total: number(() => total),
    completed: number(() => Math.max(0, total - (random.happens(temper.bad + 0.05) ? 1 : 0))),
    advancedWorkers: number(() =>
      Math.min(total, Math.max(0, Math.round(total * near) + random.between(-1, 1))),
    ),
    grassrootsFighters: number(() => (random.happens(0.2) ? 0 : random.between(1, 2))),
    disciplinedWarningOrAbove: number(() => (random.happens(0.05 + temper.bad) ? 1 : 0)),
  }
  return Object.fromEntries(Object.entries(known).filter(([, many]) => many !== undefined))
}
