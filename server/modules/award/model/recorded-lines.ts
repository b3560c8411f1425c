import type { AwardeeMatch } from '#contract/granted-award'
import { personName } from './person-name.ts'

/** A line of the history as far as papers are compared with it. */
export interface HistoryLine {
  readonly id: string
  readonly paperId: string | null
  readonly ordinal: number
  readonly award: string | null
  readonly awardLabel: string
  readonly name: string
  readonly unit: string | null
  readonly year: number | null
  readonly match: AwardeeMatch
}

/** An awardee of a paper as far as it is compared with the history. */
export type ComparedAwardee = Pick<HistoryLine, 'award' | 'awardLabel' | 'name' | 'unit' | 'year'>

/**
 * Which line of the history was made of each awardee of a paper: of the same award, name and unit; several such in
 * their order. A corrected paper numbers its awardees anew, so the place is asked last. Keys are places.
 */
export function linesOf(
  awardees: readonly ComparedAwardee[],
  lines: readonly HistoryLine[],
): ReadonlyMap<number, HistoryLine> {
  const byPrint = Map.groupBy(
    lines.toSorted((one, other) => one.ordinal - other.ordinal),
    printOf,
  )
  const found = new Map<number, HistoryLine>()
  const used = new Set<string>()
  for (const [at, awardee] of awardees.entries()) {
    const line = byPrint.get(printOf(awardee))?.shift()
    if (!line) continue
    found.set(at, line)
    used.add(line.id)
  }
  for (const line of lines) {
    const awardee = awardees[line.ordinal]
    if (used.has(line.id) || !awardee || found.has(line.ordinal)) continue
    if (awardOf(awardee) === awardOf(line)) found.set(line.ordinal, line)
  }
  return found
}

/**
 * Tells whether the history has the same award of the same year for the same one already, from whatever paper. Lines are
 * taken apart once: a decision names hundreds, and a history holds thousands.
 */
export function knownAwards(
  lines: readonly HistoryLine[],
): (awardee: ComparedAwardee & { readonly match: AwardeeMatch }) => boolean {
  const known = new Set(lines.flatMap((line) => [keyOf(line, whoIs(line)), keyOf(line, printedName(line))]))
  return (awardee) => known.has(keyOf(awardee, whoIs(awardee)))
}

const keyOf = (one: ComparedAwardee, who: string): string => [awardOf(one), one.year, who].join('|')

/** Whom a line or an awardee stands for; whoever is not of the agency is known by name and unit alone. */
function whoIs(one: ComparedAwardee & { readonly match: AwardeeMatch }): string {
  const { match } = one
  if (match.kind === 'person') return `person ${match.personId}`
  if (match.kind === 'unit') return `unit ${match.unitId}`
  return match.kind === 'agency' ? 'agency' : printedName(one)
}

const printedName = ({ name, unit }: ComparedAwardee): string =>
  `name ${personName(name)}, ${personName(unit ?? '')}`

const awardOf = ({ award, awardLabel }: Pick<HistoryLine, 'award' | 'awardLabel'>): string =>
  award ?? personName(awardLabel)

const printOf = (one: Pick<HistoryLine, 'award' | 'awardLabel' | 'name' | 'unit'>): string =>
  [awardOf(one), personName(one.name), personName(one.unit ?? '')].join('|')
