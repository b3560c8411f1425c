import type { PaperProblem } from '../formats/paper-problem.ts'
import { readSheetCells } from '../formats/sheet-cells.ts'
import type { FactsTable } from './facts-table.ts'
import { readFactsTable } from './read-facts-table.ts'

/** A table of facts out of a file, or why the file is no table. */
export type FactsFile =
  | { readonly ok: true; readonly table: FactsTable }
  | { readonly ok: false; readonly problem: PaperProblem }

/** Reads the table of facts in an .xlsx, a .csv or a pasted text. Never throws. */
export async function readFactsFile(bytes: Uint8Array): Promise<FactsFile> {
  const sheet = await readSheetCells(bytes)
  return sheet.ok ? { ok: true, table: readFactsTable(sheet.cells) } : sheet
}
