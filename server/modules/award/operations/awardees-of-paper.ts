import { type KeptPaper, readablePaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { awardLabel } from '../model/award-label.ts'
import { matchAwardee } from '../model/match-awardee.ts'
import { known, type MatchedAwardee } from '../model/matched-awardee.ts'
import { type HistoryLine, knownAwards, linesOf } from '../model/recorded-lines.ts'
import { linesOfPaper, linesOfYears } from '../store/lines-beside.ts'
import { loadDirectory } from './load-directory.ts'

type ReadAwardee = KeptPaper['reading']['awardees'][number]

/** One whom a paper names for an award, beside the agency and its history. */
export interface Awardee extends ReadAwardee, MatchedAwardee {
  readonly index: number
  readonly awardLabel: string
  /** The line of the history that was made of it. */
  readonly line: HistoryLine | null
  readonly isKnown: boolean
}

/** Loads whom a paper that the actor may see names for awards. */
export async function awardeesOfPaper(
  operation: Operation,
  paperId: string,
): Promise<{ readonly paper: KeptPaper; readonly awardees: readonly Awardee[] }> {
  const { tx } = operation
  const paper = await readablePaper(operation, paperId)
  const read = paper.reading.awardees.map((awardee) => ({
    ...awardee,
    awardLabel: awardLabel(awardee.award, awardee.awardPrinted),
  }))
  const years = read.map(({ year }) => year)
  const directory = await loadDirectory(operation, paper, years)
  const lines = linesOf(read, await linesOfPaper(tx, paperId))
  const others = (await linesOfYears(tx, years)).filter((line) => line.paperId !== paperId)
  const isKnown = knownAwards(others)
  const awardees = read.map((awardee, index): Awardee => {
    const line = lines.get(index) ?? null
    const matched = line ? known(line.match) : matchAwardee(awardee, directory)
    const isKnownAlready = line === null && isKnown({ ...awardee, match: matched.match })
    return { ...awardee, ...matched, index, line, isKnown: isKnownAlready }
  })
  return { paper, awardees }
}
