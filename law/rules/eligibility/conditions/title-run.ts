import type { Outcome } from '../../../lib/finding.ts'
import { allOf, anyOf } from '../../../lib/outcome.ts'
import type { Condition } from '../../../lib/requirement.ts'
import type { Answer, Matter } from '../matter.ts'
import { hasTitle, isBroken, unlessDisciplineUnknown } from '../years.ts'

type TitleRun = Extract<Condition, { kind: 'titleRun' }>

/** What is known of the title in each year that a run may touch, the latest first. */
type Held = ReadonlyMap<number, Outcome>

/** The title so many times in a row, the last in the year judged or the one before ("năm liền kề"). */
export function titleRun(condition: TitleRun, matter: Matter): Answer {
  const { forYear, discipline } = matter.facts
  const held = new Map<number, Outcome>()
  for (let back = 0; back <= (condition.times - 1) * condition.apart + 1; back += 1) {
    const year = forYear - back
    held.set(year, isBroken(year, discipline) ? 'notMet' : hasTitle(condition.award, year, matter))
  }
  const isPassable = (year: number): boolean => !isBroken(year, discipline)
  const run = { held, apart: condition.apart, isPassable }
  const outcome = anyOf([
    endingIn(forYear, condition.times, run),
    endingIn(forYear - 1, condition.times, run),
  ])
  const answer = { outcome, actual: describe(held), missing: missingOf(held, matter) }
  return unlessDisciplineUnknown(answer, matter)
}

interface Run {
  readonly held: Held
  readonly apart: number
  /** Whether a year may lie between two titles: discipline starts the counting anew. */
  readonly isPassable: (year: number) => boolean
}

function endingIn(year: number, times: number, run: Run): Outcome {
  const here = run.held.get(year) ?? 'notMet'
  if (times === 1 || here === 'notMet') return here
  const before: Outcome[] = []
  for (let back = 1; back <= run.apart; back += 1) {
    before.push(endingIn(year - back, times - 1, run))
    if (!run.isPassable(year - back)) break
  }
  return allOf([here, anyOf(before)])
}

function describe(held: Held): string {
  const years = yearsThatAre('met', held)
  const open = yearsThatAre('unknown', held)
  const sure = years.length > 0 ? `có các năm ${years.join(', ')}` : 'chưa có năm nào'
  return open.length > 0 ? `${sure}; chưa rõ năm ${open.join(', ')}` : sure
}

function missingOf(held: Held, { facts }: Matter): readonly string[] {
  return yearsThatAre('unknown', held).map((year) =>
    year === facts.forYear ? `years.${year}` : `years.${year}.titles`,
  )
}

function yearsThatAre(wanted: Outcome, held: Held): readonly number[] {
  return [...held].flatMap(([year, outcome]) => (outcome === wanted ? [year] : [])).reverse()
}
