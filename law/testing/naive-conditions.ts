import type { AwardCode } from '../catalogue/award-codes.ts'
import type {
  AttestedFact,
  Facts,
  InitiativeFact,
  MembersFact,
  Rating,
  Reach,
  YearFacts,
} from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import { answered, every, some } from './three-values.ts'

/** One question put to a record: which award, and whether sentences nobody compared are left out. */
export interface Question {
  readonly award: AwardCode
  readonly facts: Facts
  readonly onlyCompared: boolean
}

type Judge = (question: Question) => Outcome

const rank: Readonly<Record<Rating, number>> = { excellent: 3, good: 2, completed: 1, notCompleted: 0 }
const reachRank: Readonly<Record<Reach, number>> = { grassroots: 0, provincial: 1, national: 2 }
/** Far enough back to count as "without end" for any number in the law. */
const endless = 60

const titles: readonly AwardCode[] = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
  'advancedCollective',
  'outstandingCollective',
  'provincialFlag',
  'governmentFlag',
]

export function entryOf(facts: Facts, year: number): YearFacts | undefined {
  return facts.years.find((entry) => entry.year === year)
}

export function thisYear(facts: Facts): YearFacts | undefined {
  return entryOf(facts, facts.forYear)
}

export function rated(facts: Facts, atLeast: Rating): Outcome {
  const rating = thisYear(facts)?.rating
  return answered(rating === undefined ? undefined : rank[rating] >= rank[atLeast])
}

export function attested(facts: Facts, fact: AttestedFact): Outcome {
  return answered(facts.attested?.[fact])
}

export function ground(facts: Facts, ...oneOf: readonly string[]): Outcome {
  return answered(facts.ground === undefined ? undefined : oneOf.includes(facts.ground))
}

/** Whether a share of the members is reached; nobody of nobody reaches none. */
export function membersReach(
  facts: Facts,
  of: keyof MembersFact,
  [share, over]: readonly [number, number],
): Outcome {
  return membersShare(facts, of, (part, whole) => part * over >= whole * share)
}

export function mostMembers(facts: Facts, of: keyof MembersFact): Outcome {
  return membersShare(facts, of, (part, whole) => part * 2 > whole)
}

function membersShare(
  facts: Facts,
  of: keyof MembersFact,
  suffices: (part: number, whole: number) => boolean,
): Outcome {
  const { total, [of]: part } = thisYear(facts)?.members ?? {}
  if (total === undefined || part === undefined) return 'unknown'
  return answered(total > 0 && suffices(part, total))
}

export function membersNumber(facts: Facts, of: keyof MembersFact, test: (many: number) => boolean): Outcome {
  const many = thisYear(facts)?.members?.[of]
  return answered(many === undefined ? undefined : test(many))
}

/** A discipline of the year, or one that lay over the whole of it. */
export function isBroken({ discipline }: Facts, year: number): boolean {
  return (discipline ?? []).some(
    ({ from, until }) =>
      Number(from.slice(0, 4)) === year ||
      (Number(from.slice(0, 4)) < year && (until === null || until > `${year}-12-31`)),
  )
}

/** Whether a title was won for a year; the year judged may still lack its decision. */
export function won(
  question: Question,
  title: AwardCode,
  { year, judge }: { year: number; judge: Judge },
): Outcome {
  const { facts } = question
  if (isBroken(facts, year)) return 'notMet'
  const entry = entryOf(facts, year)
  if (entry?.titles?.includes(title)) return 'met'
  if (year === facts.forYear) return judge({ ...question, award: title })
  return entry?.titles === undefined ? 'unknown' : 'notMet'
}

export interface InARow {
  readonly title: AwardCode
  readonly times: number
  /** At most so many years from one to the next. */
  readonly apart: number
  readonly judge: Judge
}

/** So many times in a row, the last in the year judged or the year before. */
export function inARow(question: Question, row: InARow): Outcome {
  const { forYear } = question.facts
  const endingIn = (year: number, times: number): Outcome => {
    const own = won(question, row.title, { year, judge: row.judge })
    if (times === 1 || own === 'notMet') return own
    const before: Outcome[] = []
    for (let step = 1; step <= row.apart; step += 1) {
      before.push(endingIn(year - step, times - 1))
      if (isBroken(question.facts, year - step)) break
    }
    return every(own, some(...before))
  }
  return unlessDisciplined(
    question.facts,
    some(endingIn(forYear, row.times), endingIn(forYear - 1, row.times)),
  )
}

/** Where nobody knows of disciplines, a year that looks whole may have been broken by one. */
function unlessDisciplined({ discipline }: Facts, outcome: Outcome): Outcome {
  return discipline === undefined && outcome === 'met' ? 'unknown' : outcome
}

/** The years a run surely has and those it may have, last first. */
export function run(
  facts: Facts,
  atLeast: Rating,
  orWon: (year: number) => Outcome = () => 'notMet',
): { readonly sure: number[]; readonly possible: number[] } {
  const sure: number[] = []
  const possible: number[] = []
  for (let year = facts.forYear; year > facts.forYear - endless; year -= 1) {
    const rating = entryOf(facts, year)?.rating
    const isRated = rating === undefined ? 'unknown' : answered(rank[rating] >= rank[atLeast])
    const counts = isRated === 'met' ? 'met' : some(isRated, orWon(year))
    if (isBroken(facts, year) || counts === 'notMet') break
    if (counts === 'met' && sure.length === possible.length) sure.push(year)
    possible.push(year)
  }
  return { sure, possible }
}

/** Whether the run is as long as it must be. */
export function lasts(facts: Facts, { sure, possible }: ReturnType<typeof run>, years: number): Outcome {
  return unlessDisciplined(facts, enough(sure.length, possible.length, years))
}

/** Enough for sure, perhaps enough, or not. */
export function enough(sure: number, possible: number, asked: number): Outcome {
  if (sure >= asked) return 'met'
  return possible >= asked ? 'unknown' : 'notMet'
}

export function yearsRated(
  facts: Facts,
  atLeast: Rating,
  years: { sure: number[]; possible: number[] },
): readonly [number, number] {
  const ratingOf = (year: number) => entryOf(facts, year)?.rating
  const reaches = (year: number) => {
    const rating = ratingOf(year)
    return rating !== undefined && rank[rating] >= rank[atLeast]
  }
  return [
    years.sure.filter(reaches).length,
    years.possible.filter((year) => ratingOf(year) === undefined || reaches(year)).length,
  ]
}

function reachesFar({ reach }: InitiativeFact, far: Reach): Outcome {
  return answered(reach === undefined ? undefined : reachRank[reach] >= reachRank[far])
}

function stillFree({ usedFor }: InitiativeFact, award: AwardCode): Outcome {
  if (usedFor === undefined) return 'unknown'
  if (usedFor === null) return 'met'
  if (usedFor === award) return 'notMet'
  return answered(titles.includes(usedFor) && titles.includes(award))
}

/** How many initiatives serve in these years: for sure, and perhaps. */
export function initiatives(
  question: Question,
  far: Reach,
  years: readonly number[],
): readonly [number, number] {
  let sure = 0
  let possible = 0
  for (const year of years) {
    const list = entryOf(question.facts, year)?.initiatives
    if (list === undefined) possible += endless
    for (const one of list ?? []) {
      const serves = every(answered(one.recognised), reachesFar(one, far), stillFree(one, question.award))
      if (serves === 'met') sure += 1
      if (serves !== 'notMet') possible += 1
    }
  }
  return [sure, possible]
}

function counted(facts: Facts, award: AwardCode, forMerit: boolean) {
  return facts.awards?.filter(
    (each) =>
      each.award === award &&
      each.decidedOn <= facts.receivedForAppraisalOn &&
      !(forMerit && (each.ground === 'adHoc' || each.ground === 'movement')),
  )
}

/** Awards ad hoc and of movements are no basis for merit; on an unknown ground they may be. */
function eitherWay({ ground: of }: Facts, asked: (forMerit: boolean) => Outcome): Outcome {
  if (of !== undefined) return asked(of === 'merit')
  return asked(true) === asked(false) ? asked(true) : 'unknown'
}

export function holds(facts: Facts, award: AwardCode): Outcome {
  return eitherWay(facts, (forMerit) => {
    const list = counted(facts, award, forMerit)
    return answered(list === undefined ? undefined : list.length > 0)
  })
}

/** So many years of achievements which the award before did not reward. */
export function yearsSince(facts: Facts, award: AwardCode, years: number): Outcome {
  return eitherWay(facts, (forMerit) => {
    const list = counted(facts, award, forMerit)
    if (list === undefined) return 'unknown'
    let first = Number.NEGATIVE_INFINITY
    for (const { decidedOn, periodUntil } of list) {
      const after = periodUntil ? Number(periodUntil.slice(0, 4)) + 1 : Number(decidedOn.slice(0, 4))
      if (after > first) first = after
    }
    return answered(facts.forYear - first + 1 >= years)
  })
}
