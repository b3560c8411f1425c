import type { StandingCounts, YearView } from '#contract/overview'
import { standing, standingLabels } from '#contract/overview'
import type { Column } from '../../ui/data-table/column.ts'
import { CountLink } from './CountLink.tsx'
import type { ListFilters } from './list-filters.ts'

/** A row of counts; `wanted` is what its numbers list, null for a row that only corrects the sum. */
export interface StandingRow {
  readonly id: string
  readonly name: string
  readonly counts: StandingCounts
  readonly wanted: Partial<ListFilters> | null
}

/** The columns of counts: a name, the total, and each standing that occurs. */
export function standingColumns(
  header: string,
  { year, period, total }: Pick<YearView, 'year' | 'period' | 'total'>,
): readonly Column<StandingRow>[] {
  const shown = standing.options.filter((kind) => total[kind] > 0)
  const column = (id: keyof StandingCounts, label: string): Column<StandingRow> => ({
    id,
    header: label,
    kind: 'number',
    width: 110,
    value: ({ counts }) => counts[id],
    cell: ({ name, counts, wanted }) =>
      wanted === null ? (
        counts[id].toLocaleString('vi-VN')
      ) : (
        <CountLink
          count={counts[id]}
          label={`${name}, ${label.toLocaleLowerCase('vi')}`}
          year={year}
          period={period}
          wanted={{ ...wanted, ...(id === 'total' ? {} : { standing: id }) }}
        />
      ),
  })
  return [
    { id: 'name', header, width: 230, value: ({ name }) => name },
    column('total', 'Tổng số'),
    ...shown.map((kind) => column(kind, standingLabels[kind])),
  ]
}
