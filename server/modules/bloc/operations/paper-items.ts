import type { BlocItem } from '#contract/bloc'
import { citePaper } from '#modules/plan'
import type { BlocPaper } from './papers-with-blocs.ts'

/** The papers that blocs and superiors issued in the year. */
export function paperItems(papers: readonly BlocPaper[]): BlocItem[] {
  return papers.flatMap(({ paper, blocId }): BlocItem[] =>
    blocId === null
      ? []
      : [
          {
            id: `paper ${paper.id}`,
            blocIds: [blocId],
            kind: 'paper',
            title: paper.title ?? paper.fileName,
            source: citePaper({ ...paper, issuer: null }),
            path: `/papers/${paper.id}`,
            state: 'told',
            dueOn: null,
            wording: null,
          },
        ],
  )
}
