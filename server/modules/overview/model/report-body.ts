import type { ReportBlock, ReportSection } from '#contract/period-report'
import { Refusal } from '#platform/refusal'
import { keepFigures, rewriteFigures } from './keep-figures.ts'
import { type PeriodFigure, writeFigure } from './period-figure.ts'
import type { FigureTable } from './report-tables.ts'
import { gapsIn } from './written-number.ts'

/** A section as somebody wrote it: paragraphs by their text, tables by their id; a new paragraph has none. */
export interface WrittenSection {
  readonly label: string
  readonly title: string
  readonly blocks: readonly { readonly id: string | null; readonly text: string }[]
}

/** What was written, with the figures that are still in it. Refuses a block that is not of the report. */
export function writtenSections(
  before: readonly ReportSection[],
  written: readonly WrittenSection[],
  newId: () => string,
): ReportSection[] {
  const known = new Map(before.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])))
  const used = new Set<string>()
  return written.map(({ label, title, blocks }) => ({
    label,
    title,
    blocks: blocks.flatMap(({ id, text }): ReportBlock[] => {
      if (id === null) return text === '' ? [] : [{ kind: 'paragraph', id: newId(), text, figures: [] }]
      const block = known.get(id)
      if (!block || used.has(id)) {
        throw new Refusal('staleVersion', 'Báo cáo vừa được sửa ở nơi khác; hãy tải lại rồi làm tiếp.')
      }
      used.add(id)
      if (block.kind === 'table') return [block]
      if (text === '') return []
      const kept = keepFigures(block, text)
      return [{ ...block, text: kept.text, figures: [...kept.figures] }]
    }),
  }))
}

/** What figures and tables are now. */
export interface FiguresNow {
  readonly figures: ReadonlyMap<string, PeriodFigure>
  readonly tables: ReadonlyMap<string, FigureTable>
}

/** The sections with some figures as they are now; all of them when `wanted` is null. */
export function refreshedSections(
  sections: readonly ReportSection[],
  { figures, tables }: FiguresNow,
  wanted: readonly string[] | null,
): ReportSection[] {
  const isWanted = (figure: string): boolean => wanted === null || wanted.includes(figure)
  const written = (id: string): string | null => {
    const figure = figures.get(id)
    return figure && isWanted(id) ? writeFigure(figure) : null
  }
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): ReportBlock => {
      if (block.kind === 'table') {
        const now = tables.get(block.figure)
        return now && isWanted(block.figure) ? { ...block, columns: now.columns, rows: now.rows } : block
      }
      const { text, figures: moved } = rewriteFigures(block, written)
      return { ...block, text, figures: [...moved] }
    }),
  }))
}

/** Every figure that stands in a report, once. */
export function figuresIn(sections: readonly ReportSection[]): readonly string[] {
  const ids = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block.figure] : block.figures.map(({ figure }) => figure),
    ),
  )
  return [...new Set(ids)]
}

/** What a figure counts and where that is listed. */
export type NamedFigure = Pick<PeriodFigure, 'id' | 'label' | 'path'>

/** The figures that stand in a report with what each counts now; where that cannot be counted, as it was known before. */
export function namedFigures(
  sections: readonly ReportSection[],
  { figures, tables }: FiguresNow,
  before: readonly NamedFigure[] = [],
): NamedFigure[] {
  const known = new Map(before.map((figure) => [figure.id, figure]))
  for (const id of figuresIn(sections)) {
    const figure = figures.get(id)
    const table = tables.get(id)
    if (figure) known.set(id, { id, label: figure.label, path: figure.path })
    else if (table) known.set(id, { id, label: table.title, path: null })
  }
  return [...known.values()]
}

/** The gaps of a report, each as it stands. */
export function gapsOf(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [] : gapsIn(block.text))),
  )
}

/** Whether a table says another thing now. */
export function hasTableChanged(block: Extract<ReportBlock, { kind: 'table' }>, now: FigureTable): boolean {
  return JSON.stringify([block.columns, block.rows]) !== JSON.stringify([now.columns, now.rows])
}
