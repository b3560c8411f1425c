import type { Period } from '#contract/overview'
import type { ReportBlock, ReportSection } from '#contract/period-report'
import { compose } from './compose.ts'
import { narrativeRows, narrativeSections } from './narrative.ts'
import type { FigureTable } from './report-tables.ts'
import { periodWords, type Told } from './told.ts'

/** The title of a report on a period. */
export function reportTitle(period: Period, year: number): string {
  const verb = period === 'wholeYear' ? 'Tổng kết' : period === 'firstHalf' ? 'Sơ kết' : 'Kết quả'
  return `${verb} công tác thi đua, khen thưởng ${periodWords(period, year)}`
}

/**
 * The first draft: rows of sentences chosen by the figures, each number with the figure it stands for. A section of
 * which the data says nothing is left out; `newId` names the blocks.
 */
export function draftSections(
  told: Told,
  tables: readonly FigureTable[],
  newId: () => string,
): ReportSection[] {
  const byFigure = new Map(tables.map((table) => [table.figure, table]))
  const rows = narrativeRows.filter(({ when }) => when?.(told) ?? true)
  return narrativeSections.flatMap(({ id, label, title }): ReportSection[] => {
    const own = rows.filter(({ section }) => section === id)
    const blocks = own.flatMap(({ says }): ReportBlock[] => {
      if ('table' in says) {
        const table = byFigure.get(says.table)
        return table ? [{ kind: 'table', id: newId(), ...table }] : []
      }
      return says.sentences(told).map((sentence) => paragraphOf(compose(sentence, told.figures), newId()))
    })
    const headsOthers = id === 'results'
    return blocks.length > 0 || headsOthers ? [{ label, title, blocks }] : []
  })
}

function paragraphOf({ text, figures }: ReturnType<typeof compose>, id: string): ReportBlock {
  return { kind: 'paragraph', id, text, figures: [...figures] }
}
