import { writeXlsx } from 'hucre/xlsx'

/** A sheet to be written: the first line is its header; texts stay texts, numbers numbers. */
export interface WrittenSheet {
  readonly name: string
  readonly lines: readonly (readonly (string | number)[])[]
  /** In characters, by column; 18 where nothing is said. */
  readonly widths?: readonly number[]
}

/** Sheets as an .xlsx workbook, the header of each bold and always in sight. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheets.map(({ name, lines, widths = [] }) => ({
      // Excel refuses longer names and these signs.
      name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      columns: (lines[0] ?? []).map((_, at) => ({ width: widths[at] ?? 18 })),
      rows: lines.map((line) => line.map(clean)),
      cells: new Map((lines[0] ?? []).map((_, at) => [`0,${at}`, { style: { font: { bold: true } } }])),
      freezePane: { rows: 1 },
    })),
    defaultFont: { name: 'Times New Roman', size: 11 },
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function clean(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : cell.replace(UNWRITABLE, '')
}
