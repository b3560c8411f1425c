import type { CellValue, Column } from './column.ts'
import { zip } from './zip.ts'

/**
 * The rows as an Excel workbook of one sheet: a bold header that stays, days as days, numbers as numbers, the order
 * and the columns as they are on screen.
 */
export function writeWorkbook<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sheetName: string,
): Uint8Array<ArrayBuffer> {
  const header = columns.map((column, index) => textCell(column.header, cellName(index, 1), 1))
  const lines = rows.map((row, line) => {
    const cells = columns.map((column, index) =>
      cellFor(column.value(row), column.kind ?? 'text', cellName(index, line + 2)),
    )
    return `<row r="${line + 2}">${cells.join('')}</row>`
  })
  const sheet = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(widthOf).join('')}</cols><sheetData><row r="1">${header.join('')}</row>${lines.join('')}</sheetData></worksheet>`
  return zip([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: relationships('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', text: workbook(sheetName) },
    { name: 'xl/_rels/workbook.xml.rels', text: workbookRelationships },
    { name: 'xl/styles.xml', text: styles },
    { name: 'xl/worksheets/sheet1.xml', text: sheet },
  ])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
// Names of vocabularies: nothing is fetched from there.
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const sheetPart = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${xml}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetPart}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetPart}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetPart}.styles+xml"/></Types>`

const relationships = (kind: string, target: string): string =>
  `${xml}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`

const workbookRelationships = relationships('worksheet', 'worksheets/sheet1.xml').replace(
  '</Relationships>',
  `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
)

// Style 1 is the header, 2 a day, 3 text that wraps.
const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

function workbook(sheetName: string): string {
  // Excel refuses longer names and these signs.
  const name = sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
}

function widthOf<Row>(column: Column<Row>, index: number): string {
  const width = column.width ? Math.max(10, Math.round(column.width / 7)) : 60
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

function cellFor(value: CellValue, kind: NonNullable<Column<never>['kind']>, name: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`
  const day = kind === 'day' ? dayNumber(value) : null
  return day === null ? textCell(value, name, 3) : `<c r="${name}" s="2"><v>${day}</v></c>`
}

function textCell(text: string, name: string, style: number): string {
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** Excel counts days from 30 December 1899. */
function dayNumber(day: string): number | null {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at) ? null : Math.round((at - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** A1, B1 … Z1, AA1. */
function cellName(index: number, line: number): string {
  const letters = index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))
  return `${letters}${String.fromCharCode(65 + (index % 26))}${line}`
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}
