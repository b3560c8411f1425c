import type { BlocItem, BlocItemState } from '#contract/bloc'
import type { TargetStanding } from '#contract/target'
import { targetsOf } from '#modules/target'
import type { Operation } from '#platform/operation'
import type { BlocPaper } from './papers-with-blocs.ts'

/** The targets that papers of blocs and superiors state. */
export async function targetItems(
  operation: Operation,
  year: number,
  papers: readonly BlocPaper[],
): Promise<BlocItem[]> {
  const blocOf = new Map(papers.map(({ paper, blocId }) => [paper.id, blocId]))
  const targets = await targetsOf(operation, year)
  return targets.flatMap(({ id, measure, expectation, standing, quote, paperId }): BlocItem[] => {
    const blocId = paperId === null ? null : (blocOf.get(paperId) ?? null)
    if (blocId === null) return []
    return [
      {
        id: `target ${id}`,
        blocIds: [blocId],
        kind: 'target',
        title: `${measure}: ${expectation}`,
        source: quote,
        path: `/targets?year=${year}`,
        state: states[standing],
        dueOn: null,
        wording: null,
      },
    ]
  })
}

const states: Readonly<Record<TargetStanding, BlocItemState>> = {
  notMet: 'late',
  endangered: 'running',
  unknown: 'running',
  onTrack: 'running',
  met: 'done',
}
