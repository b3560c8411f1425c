import { type CellValue, readXlsx } from 'hucre/xlsx'
import { type Grid, readGrid } from '../facts-table/grid.ts'
import { recogniseContent } from './content-kind.ts'
import { type PaperProblem, paperProblem, sizeProblem } from './paper-problem.ts'
import { decodeUnicode, looksBinary } from './plain-text.ts'
import { openZip } from './zip-archive.ts'

/** The cells of a spreadsheet as text, or why it could not be read. */
export type SheetCells =
  | { readonly ok: true; readonly cells: Grid }
  | { readonly ok: false; readonly problem: PaperProblem }

/** More lines and columns than any list of staff over the years has. */
const MOST_LINES = 200_000
const MOST_COLUMNS = 400

/**
 * Reads the first visible sheet of an .xlsx, or the cells of a text (pasted, .csv, .tsv). Days are written dd/mm/yyyy.
 * Never throws: a file that is none of these gives a problem with a sentence.
 */
export async function readSheetCells(bytes: Uint8Array): Promise<SheetCells> {
  const problem = sizeProblem(bytes.length)
  if (problem !== undefined) return { ok: false, problem }
  const kind = recogniseContent(bytes)
  if (kind === 'encryptedOffice') return refused('passwordProtected')
  if (kind === 'zip') return readWorkbook(bytes)
  const text = decodeUnicode(bytes)
  if (text === undefined) {
    return kind === 'text' ? refused('legacyEncoding', notUnicode) : refused('unsupportedFormat', notASheet)
  }
  return looksBinary(text) ? refused('unsupportedFormat', notASheet) : bounded(readGrid(text))
}

const notASheet = 'Tệp này không phải bảng tính; hãy lưu bảng dưới dạng .xlsx hoặc .csv rồi gửi lại.'
const notUnicode = 'Bảng không dùng bảng mã Unicode; hãy lưu dưới dạng .xlsx, hoặc “CSV UTF-8”, rồi gửi lại.'
const tooManyCells = `Bảng có quá nhiều dòng hoặc cột (nhiều nhất ${MOST_LINES} dòng, ${MOST_COLUMNS} cột); hãy tách bảng rồi gửi lại.`
const broken = 'Tệp bảng tính bị hỏng nên không mở được; hãy mở bằng Excel, lưu lại rồi gửi lại.'

async function readWorkbook(bytes: Uint8Array): Promise<SheetCells> {
  const archive = openZip(bytes)
  if (archive === 'bomb') return refused('zipBomb')
  if (archive === 'encrypted') return refused('passwordProtected')
  if (archive === 'broken') return refused('brokenFile', broken)
  if (!archive.entries.has('xl/workbook.xml')) return refused('unsupportedFormat', notASheet)
  try {
    let taken = false
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => {
        if (taken || hidden || veryHidden) return false
        taken = true
        return true
      },
    })
    return bounded((sheets[0]?.rows ?? []).map((row) => row.map(asText)))
  } catch {
    // The library throws errors of many kinds on files that only look like workbooks.
    return refused('brokenFile', broken)
  }
}

function asText(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return showDay(value)
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return String(value).normalize('NFC').trim()
}

function showDay(day: Date): string {
  if (Number.isNaN(day.getTime())) return ''
  const [year, month, date] = day.toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

function bounded(cells: Grid): SheetCells {
  const tooMany = cells.length > MOST_LINES || cells.some((line) => line.length > MOST_COLUMNS)
  return tooMany ? refused('tooLarge', tooManyCells) : { ok: true, cells }
}

function refused(code: PaperProblem['code'], message?: string): SheetCells {
  return { ok: false, problem: paperProblem(code, message) }
}
