import { parseFacts } from '#law'
import type { CellProblem, TableSubject } from './facts-table.ts'

/** Where a fact stands in the table, and as what. */
export interface FoundAt {
  readonly cell: string
  readonly found: string
}

/** Facts of a subject that cannot stand beside each other, each at the cell that says it. */
export function contradictions(
  { facts, lines }: TableSubject,
  cells: ReadonlyMap<string, FoundAt>,
): readonly CellProblem[] {
  const forYear = facts.years[0]?.year ?? YEAR_OF_NOTHING
  const { problems } = parseFacts({ ...facts, forYear, receivedForAppraisalOn: `${forYear}-12-31` })
  return problems.map(({ path, detail }) => {
    const [first = '', index = '', field = ''] = path.split('.')
    const year = first === 'years' ? facts.years[Number(index)]?.year : undefined
    const at = cells.get(year === undefined ? first : `${year}.${field}`)
    return { cell: at?.cell ?? `A${lines[0] ?? 1}`, found: at?.found ?? '', expected: detail }
  })
}

/** Someone of whom no year is told is not judged for any; the day only has to be one. */
const YEAR_OF_NOTHING = 2024
