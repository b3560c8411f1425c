import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { DisciplineFact } from '../../lib/facts.ts'
import type { Outcome } from '../../lib/finding.ts'
import { type Answer, type Matter, open } from './matter.ts'

/** Whether a title belongs to a year: by decision, or, in the year judged, by meeting its standard already. */
export function hasTitle(award: AwardCode, year: number, { facts, yearOf, judged }: Matter): Outcome {
  const titles = yearOf(year)?.titles
  if (titles?.includes(award)) return 'met'
  if (year === facts.forYear) return judged(award)
  return titles === undefined ? 'unknown' : 'notMet'
}

/**
 * Whether discipline interrupts the counting of years: the year it was decided in, and each year spent under it to the
 * last day. Achievements count again from the moment it is served (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4).
 */
export function isBroken(year: number, discipline: readonly DisciplineFact[] | undefined): boolean {
  return (discipline ?? []).some(({ from, until }) => {
    const began = Number(from.slice(0, 4))
    return began === year || (began < year && (until === null || until > `${year}-12-31`))
  })
}

/** The last year that discipline interrupts before a year; null where there is none. */
export function lastBrokenBefore(
  year: number,
  discipline: readonly DisciplineFact[] | undefined,
): number | null {
  const first = Math.min(...(discipline ?? []).map(({ from }) => Number(from.slice(0, 4))))
  for (let each = year - 1; each >= first; each -= 1) {
    if (isBroken(each, discipline)) return each
  }
  return null
}

/** A run of years counts only once it is known that no discipline interrupts it. */
export function unlessDisciplineUnknown(answer: Answer, { facts }: Matter): Answer {
  return facts.discipline === undefined && answer.outcome === 'met'
    ? open(`${answer.actual}; chưa có thông tin kỷ luật`, 'discipline')
    : answer
}
