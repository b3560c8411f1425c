import type { ReactNode } from 'react'

export type CellValue = string | number | null

/** A column of a table: what it is called, what it holds as plain value, how it looks. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** `day` values are `YYYY-MM-DD`; they sort as days and are days in Excel. */
  readonly kind?: 'text' | 'number' | 'day'
  /** What is sorted and exported. */
  readonly value: (row: Row) => CellValue
  /** What is shown, when it is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  /** Order by something else than the value, such as a state by its urgency. */
  readonly sortBy?: (row: Row) => CellValue
  /** In pixels; columns without share what is left. */
  readonly width?: number
  /** Off until it is chosen. */
  readonly isHiddenAtFirst?: boolean
  /** In the sheet even while hidden: what another cell tells as well, so that a screen needs no column for it. */
  readonly isAlwaysInSheet?: boolean
}

/** A day as people write it; anything else as it is. */
export function showValue(value: CellValue, kind: Column<never>['kind']): string {
  if (value === null) return ''
  if (typeof value === 'number') return value.toLocaleString('vi-VN')
  return kind === 'day' ? value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1') : value
}
