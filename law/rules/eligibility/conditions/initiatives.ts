import { type AwardCode, isTitle } from '../../../catalogue/award-codes.ts'
import { type InitiativeFact, type Reach, reaches } from '../../../lib/facts.ts'
import { reached } from '../../../lib/outcome.ts'
import type { Condition } from '../../../lib/requirement.ts'
import type { Answer, Matter } from '../matter.ts'

/** How many initiatives serve an award: surely, and at most if all that is unknown turned out well. */
export interface InitiativeCount {
  readonly sure: number
  readonly possible: number
  /** Those that would serve, had they not served another award already. */
  readonly spent: number
  readonly missing: readonly string[]
}

/** Initiatives of the last years up to the one judged. */
export function initiatives(
  { reach, atLeast, years }: Extract<Condition, { kind: 'initiatives' }>,
  matter: Matter,
): Answer {
  const { forYear } = matter.facts
  const counts = Array.from({ length: years }, (_, back) => usableIn(forYear - back, reach, matter))
  const sure = counts.reduce((sum, count) => sum + count.sure, 0)
  const possible = counts.reduce((sum, count) => sum + count.possible, 0)
  const outcome = reached(sure, possible, atLeast)
  return {
    outcome,
    actual: describeInitiatives({
      sure,
      possible,
      spent: counts.reduce((sum, count) => sum + count.spent, 0),
    }),
    missing: counts.flatMap(({ missing }) => missing),
  }
}

/** The initiatives of one year that are recognised, reach so far and are still free to serve the award. */
export function usableIn(year: number, reach: Reach, { award, yearOf }: Matter): InitiativeCount {
  const given = yearOf(year)?.initiatives
  if (given === undefined) {
    return { sure: 0, possible: Number.POSITIVE_INFINITY, spent: 0, missing: [`years.${year}.initiatives`] }
  }
  let sure = 0
  let possible = 0
  let spent = 0
  const missing: string[] = []
  for (const [index, each] of given.entries()) {
    const gaps = gapsOf(each, reach)
    if (gaps === null) continue
    if (each.usedFor !== undefined && !isFree(each.usedFor, award)) {
      spent += 1
      continue
    }
    possible += 1
    if (gaps.length === 0) sure += 1
    for (const gap of gaps) missing.push(`years.${year}.initiatives.${index}.${gap}`)
  }
  return { sure, possible, spent, missing }
}

/** What is not known of an initiative that may serve; null where it is not recognised, or does not reach so far. */
function gapsOf({ recognised, reach, usedFor }: InitiativeFact, needed: Reach): readonly string[] | null {
  if (recognised === false || (reach !== undefined && reaches.indexOf(reach) < reaches.indexOf(needed))) {
    return null
  }
  return [
    ...(recognised === undefined ? ['recognised'] : []),
    ...(reach === undefined ? ['reach'] : []),
    ...(usedFor === undefined ? ['usedFor'] : []),
  ]
}

/**
 * Công văn 5007/BNV-TĐKT (2023), Mục III.5.c: an initiative serves once; one that served a title serves no form of
 * commendation, nor the other way round. Nothing is said against two different titles.
 */
function isFree(usedFor: AwardCode | null, award: AwardCode): boolean {
  return usedFor === null || (usedFor !== award && isTitle(usedFor) && isTitle(award))
}

/** In words: how many serve, and how many have served already. */
function describeInitiatives({ sure, possible, spent }: Omit<InitiativeCount, 'missing'>): string {
  const open = possible === sure ? '' : ', còn số liệu chưa rõ'
  const used =
    spent === 0
      ? ''
      : `; ${spent} đã dùng cho lần khen khác (Công văn 5007/BNV-TĐKT: mỗi sáng kiến dùng một lần)`
  return `${sure} sáng kiến, đề tài dùng được${open}${used}`
}
