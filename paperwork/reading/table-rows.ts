import type { Passage } from './passage.ts'

/** A row of a table: its cells, empty ones included. */
export type Row = { readonly cells: readonly Passage[]; readonly start: number; readonly end: number }

/** The rows of a table and the line behind it. */
export type RowsRead = { readonly rows: readonly Row[]; readonly next: number }
