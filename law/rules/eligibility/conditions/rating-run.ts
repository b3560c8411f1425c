import type { Outcome } from '../../../lib/finding.ts'
import { allOf, anyOf, reached } from '../../../lib/outcome.ts'
import type { Condition, RunContent } from '../../../lib/requirement.ts'
import { ratingWords, reachWords } from '../../../lib/words.ts'
import type { Answer, Matter } from '../matter.ts'
import { hasTitle, isBroken, lastBrokenBefore, unlessDisciplineUnknown } from '../years.ts'
import { usableIn } from './initiatives.ts'
import { isRatedAtLeast } from './this-year.ts'

type RatingRun = Extract<Condition, { kind: 'ratingRun' }>

/** The years of a run: those that surely belong to it, and those that may; before all that is known, anything may. */
interface Run {
  readonly sure: readonly number[]
  readonly possible: readonly number[]
  readonly openEnded: boolean
}

/** Consecutive years so classified up to the year judged, and what must lie among them. */
export function ratingRun(condition: RatingRun, matter: Matter): Answer {
  const run = walk(condition, matter)
  const length = reached(
    run.sure.length,
    run.openEnded ? Number.POSITIVE_INFINITY : run.possible.length,
    condition.years,
  )
  const contents = (condition.having ?? []).map((content) => contentOf(content, run, matter))
  const outcome = allOf([length, ...contents.map((each) => each.outcome)])
  const missing = [
    ...(length === 'unknown' ? missingYears(run, condition, matter) : []),
    ...contents.flatMap((content) => content.missing),
  ]
  return unlessDisciplineUnknown(
    {
      outcome,
      actual: [describeRun(run, condition), ...contents.map(({ actual }) => actual)].join('; '),
      missing,
    },
    matter,
  )
}

function walk(condition: RatingRun, matter: Matter): Run {
  const { facts, firstYear } = matter
  const sure: number[] = []
  const possible: number[] = []
  for (let year = facts.forYear; year >= firstYear; year -= 1) {
    const counts = isBroken(year, facts.discipline) ? 'notMet' : countsAs(year, condition, matter)
    if (counts === 'notMet') return { sure, possible, openEnded: false }
    if (counts === 'met' && sure.length === possible.length) sure.push(year)
    possible.push(year)
  }
  const unknownFrom = Math.min(firstYear, facts.forYear + 1)
  const broken = lastBrokenBefore(unknownFrom, facts.discipline)
  if (broken === null) return { sure, possible, openEnded: true }
  for (let year = unknownFrom - 1; year > broken; year -= 1) possible.push(year)
  return { sure, possible, openEnded: false }
}

function countsAs(year: number, { atLeast, orTitle }: RatingRun, matter: Matter): Outcome {
  const rating = matter.yearOf(year)?.rating
  if (rating !== undefined && isRatedAtLeast(rating, atLeast)) return 'met'
  const otherwise = orTitle === undefined ? 'notMet' : hasTitle(orTitle, year, matter)
  return rating === undefined ? anyOf(['unknown', otherwise]) : otherwise
}

function contentOf(content: RunContent, run: Run, matter: Matter): Answer {
  switch (content.kind) {
    case 'yearsRated': {
      const isRated = (year: number): boolean | undefined => {
        const rating = matter.yearOf(year)?.rating
        return rating === undefined ? undefined : isRatedAtLeast(rating, content.atLeast)
      }
      return counted(
        { run, needed: content.years, matter },
        {
          what: `năm ${ratingWords[content.atLeast]}`,
          sureIn: (year) => (isRated(year) === true ? 1 : 0),
          possibleIn: (year) => (isRated(year) === false ? 0 : 1),
          missingIn: (year) => (isRated(year) === undefined ? [`years.${year}.rating`] : []),
        },
      )
    }
    case 'titles': {
      const { award } = content
      return counted(
        { run, needed: content.times, matter },
        {
          what: 'lần danh hiệu',
          sureIn: (year) => (hasTitle(award, year, matter) === 'met' ? 1 : 0),
          possibleIn: (year) => (hasTitle(award, year, matter) === 'notMet' ? 0 : 1),
          missingIn: (year) => (hasTitle(award, year, matter) === 'unknown' ? [`years.${year}.titles`] : []),
        },
      )
    }
    case 'initiatives':
      return counted(
        { run, needed: content.atLeast, matter },
        {
          what: `sáng kiến, đề tài ${reachWords[content.reach]} dùng được`,
          sureIn: (year) => usableIn(year, content.reach, matter).sure,
          possibleIn: (year) => usableIn(year, content.reach, matter).possible,
          missingIn: (year) => usableIn(year, content.reach, matter).missing,
        },
      )
  }
}

interface Counting {
  readonly what: string
  readonly sureIn: (year: number) => number
  readonly possibleIn: (year: number) => number
  readonly missingIn: (year: number) => readonly string[]
}

function counted(
  { run, needed, matter }: { readonly run: Run; readonly needed: number; readonly matter: Matter },
  { what, sureIn, possibleIn, missingIn }: Counting,
): Answer {
  const sure = run.sure.reduce((sum, year) => sum + sureIn(year), 0)
  const possible = run.openEnded
    ? Number.POSITIVE_INFINITY
    : run.possible.reduce((sum, year) => sum + possibleIn(year), 0)
  const outcome = reached(sure, possible, needed)
  return {
    outcome,
    actual: `${sure} ${what}`,
    missing: outcome === 'unknown' ? [...run.possible.flatMap(missingIn), ...openYear(run, matter)] : [],
  }
}

/** The nearest year that may or may not belong to the run. */
function openYear({ sure, possible, openEnded }: Run, { facts }: Matter): readonly string[] {
  return openEnded || possible.length > sure.length ? [`years.${facts.forYear - sure.length}.rating`] : []
}

function describeRun({ sure }: Run, { atLeast }: RatingRun): string {
  const [last] = sure
  const first = sure.at(-1)
  if (last === undefined || first === undefined) return `chưa có năm liên tục ${ratingWords[atLeast]} trở lên`
  const span = first === last ? `${first}` : `${first}–${last}`
  return `${sure.length} năm liên tục (${span})`
}

/** What is not known of the years that stand in the way, the nearest first. */
function missingYears({ possible, openEnded }: Run, condition: RatingRun, matter: Matter): readonly string[] {
  const { facts, yearOf } = matter
  const open = possible.filter((year) => countsAs(year, condition, matter) === 'unknown')
  const beyond = openEnded
    ? Array.from(
        { length: Math.max(0, condition.years - possible.length) },
        (_, index) => facts.forYear - possible.length - index,
      )
    : []
  return [...open, ...beyond].map((year) =>
    yearOf(year)?.rating === undefined ? `years.${year}.rating` : `years.${year}.titles`,
  )
}
