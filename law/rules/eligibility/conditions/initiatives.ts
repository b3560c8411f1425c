import { type AwardCode, isTitle } from '../../../catalogue/award-codes.ts'
import { type InitiativeFact, type Reach, reaches } from '../../../lib/facts.ts'
import { reached } from '../../../lib/outcome.ts'
import type { Condition } from '../../../lib/requirement.ts'
import type { Answer, Matter } from '../matter.ts'

/** How many initiatives serve an award: surely, and at most if all that is unknown turned out well. */
export interface InitiativeCount {
  readonly sure: number
  readonly possible: number
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
    actual: describe(sure, possible),
    missing: outcome === 'unknown' ? counts.flatMap(({ missing }) => missing) : [],
  }
}

/** The initiatives of one year that are recognised, reach so far and are still free to serve the award. */
export function usableIn(year: number, reach: Reach, { award, yearOf }: Matter): InitiativeCount {
  const given = yearOf(year)?.initiatives
  if (given === undefined) {
    return { sure: 0, possible: Number.POSITIVE_INFINITY, missing: [`years.${year}.initiatives`] }
  }
  let sure = 0
  let possible = 0
  const missing: string[] = []
  for (const [index, each] of given.entries()) {
    const gaps = gapsOf(each, reach, award)
    if (gaps === null) continue
    possible += 1
    if (gaps.length === 0) sure += 1
    for (const gap of gaps) missing.push(`years.${year}.initiatives.${index}.${gap}`)
  }
  return { sure, possible, missing }
}

/** What is not known of an initiative that may serve; null where something known rules it out. */
function gapsOf(
  { recognised, reach, usedFor }: InitiativeFact,
  needed: Reach,
  award: AwardCode,
): readonly string[] | null {
  if (recognised === false || (reach !== undefined && reaches.indexOf(reach) < reaches.indexOf(needed))) {
    return null
  }
  if (usedFor !== undefined && !isFree(usedFor, award)) return null
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

function describe(sure: number, possible: number): string {
  if (possible === sure) return `${sure} sáng kiến, đề tài dùng được`
  return `${sure} sáng kiến, đề tài dùng được, còn số liệu chưa rõ`
}
