import type { CellValue, Column } from './column.ts'

/** Which column orders the rows, and which way. */
export interface Sorting {
  readonly columnId: string
  readonly isDescending: boolean
}

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' })

/** The rows in the order asked for, equal ones as they came; rows without a value stand last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.columnId)
  if (!column || !sorting) return rows
  const orderOf = column.sortBy ?? column.value
  const keyed = rows.map((row) => ({ row, value: orderOf(row) }))
  return keyed
    .toSorted((one, other) => compare(one.value, other.value, sorting.isDescending))
    .map(({ row }) => row)
}

/** The next step of a header that is pressed: upwards, downwards, as it was. */
export function nextSorting(sorting: Sorting | null, columnId: string): Sorting | null {
  if (sorting?.columnId !== columnId) return { columnId, isDescending: false }
  return sorting.isDescending ? null : { columnId, isDescending: true }
}

function compare(one: CellValue, other: CellValue, isDescending: boolean): number {
  const [first, second] = [isAbsent(one), isAbsent(other)]
  if (first || second) return Number(first) - Number(second)
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other))
  return isDescending ? -order : order
}

const isAbsent = (value: CellValue): boolean => value === null || value === ''
