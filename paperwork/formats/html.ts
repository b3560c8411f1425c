import { attributeOf, type HtmlToken, readHtmlTokens } from './html-tokens.ts'
import { markLetters, readLegacyFont } from './legacy-fonts.ts'
import type { PaperBlock, PaperCell } from './paper-blocks.ts'
import { showBlocks } from './show-blocks.ts'

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr table center blockquote pre ul ol dl dt dd body section article hr'.split(
    ' ',
  ),
)

/** Elements without an end. */
const EMPTY = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'base', 'area', 'wbr'])

/** Elements and tables nested deeper than this are damage. */
const DEEPEST = 400
const DEEPEST_TABLE = 30

/** A wider or higher cell is not one that a page can show. */
const WIDEST_SPAN = 64

/** Whether a text is a page of HTML, which programs of offices name .doc so that Word opens it. */
export function isHtml(text: string): boolean {
  return (
    /<(?:!doctype\s+html|html|body|table|div|p|span|meta)\b/i.test(text.slice(0, 4_000)) &&
    /<\/\w+>/.test(text)
  )
}

type Cell = { blocks: PaperBlock[]; span: number; rows: number }
type Table = { rows: PaperCell[][]; cell: Cell | undefined; carried: Map<number, number>; hasLines: boolean }
type Open = {
  readonly name: string
  readonly font: string | undefined
  readonly isHidden: boolean
  count: number | undefined
}

type Page = { readonly body: PaperBlock[]; readonly tables: Table[]; readonly open: Open[]; text: string }

/** The text of a page of HTML as that of a Word paper: paragraphs, lists and tables. */
export function readHtmlText(source: string): string {
  const page: Page = { body: [], tables: [], open: [], text: '' }
  for (const token of readHtmlTokens(source)) take(page, token)
  while (page.tables.length > 0) endTable(page)
  endLine(page)
  return showBlocks(page.body)
}

function take(page: Page, token: HtmlToken): void {
  if (token.kind === 'text') write(page, token.text)
  else if (token.kind === 'begin') begin(page, token.name, token.attributes)
  else end(page, token.name)
}

function write(page: Page, written: string): void {
  const inner = page.open[page.open.length - 1]
  if (inner?.isHidden === true) return
  const font = readLegacyFont(inner?.font)
  const text = written.replace(/[ \t\r\n]+/g, ' ')
  page.text += font === undefined ? text : markLetters(text, font)
}

function begin(page: Page, name: string, attributes: string): void {
  if (name === 'br') page.text += '\n'
  if (BLOCKS.has(name)) endLine(page)
  if (name === 'table' && page.tables.length < DEEPEST_TABLE) {
    const hasLines =
      Number(attributeOf(attributes, 'border') ?? 0) > 0 || /border[\w-]*\s*:[^;"']*solid/i.test(attributes)
    page.tables.push({ rows: [], cell: undefined, carried: new Map(), hasLines })
  } else if (name === 'tr') beginRow(page)
  else if (name === 'td' || name === 'th') beginCell(page, attributes)
  if (EMPTY.has(name) || attributes.endsWith('/') || page.open.length > DEEPEST) return
  const outer = page.open[page.open.length - 1]
  const face = attributeOf(attributes, 'face') ?? attributeOf(attributes, 'font-family')
  page.open.push({
    name,
    font: face?.split(',')[0]?.replace(/["']/g, '').trim() ?? outer?.font,
    isHidden: outer?.isHidden === true || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes),
    count: name === 'ol' ? Number(attributeOf(attributes, 'start') ?? 1) - 1 : undefined,
  })
  if (name === 'li') page.text += labelOf(page)
}

function labelOf({ open }: Page): string {
  const list = open.findLast(({ name }) => name === 'ol' || name === 'ul')
  if (list?.count === undefined) return '- '
  list.count += 1
  return `${list.count}. `
}

function end(page: Page, name: string): void {
  if (BLOCKS.has(name) || name === 'td' || name === 'th') endLine(page)
  if (name === 'td' || name === 'th' || name === 'tr') endCell(page)
  else if (name === 'table') endTable(page)
  const at = page.open.findLastIndex((one) => one.name === name)
  if (at !== -1) page.open.length = at
}

function endLine(page: Page): void {
  const text = page.text.trim()
  page.text = ''
  if (text !== '') blocksOf(page).push({ kind: 'paragraph', text })
}

/** Where what is read now belongs: the innermost open cell, or the page. */
function blocksOf({ tables, body }: Page): PaperBlock[] {
  return tables.findLast((table) => table.cell !== undefined)?.cell?.blocks ?? body
}

function beginRow(page: Page): void {
  endCell(page)
  const table = page.tables[page.tables.length - 1]
  if (table === undefined) return
  closeRow(table)
  table.rows.push([])
}

function beginCell(page: Page, attributes: string): void {
  endLine(page)
  endCell(page)
  const table = page.tables[page.tables.length - 1]
  if (table === undefined) return
  const row = table.rows[table.rows.length - 1] ?? []
  if (table.rows.length === 0) table.rows.push(row)
  carryDown(table, row)
  table.hasLines ||= /border[\w-]*\s*:[^;"']*solid/i.test(attributes)
  table.cell = { blocks: [], span: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') }
}

function spanOf(attributes: string, name: string): number {
  const span = Number.parseInt(attributeOf(attributes, name) ?? '1', 10)
  return span >= 1 && span <= WIDEST_SPAN ? span : 1
}

function endCell({ tables }: Page): void {
  const table = tables[tables.length - 1]
  const row = table?.rows[table.rows.length - 1]
  if (table?.cell === undefined || row === undefined) return
  const { blocks, span, rows } = table.cell
  if (rows > 1) table.carried.set(widthOf(row), rows - 1)
  row.push({ blocks, span, continues: false })
  table.cell = undefined
}

const widthOf = (row: readonly PaperCell[]): number => row.reduce((sum, cell) => sum + cell.span, 0)

/** Cells above that reach into this row take their place in it. */
function carryDown({ carried }: Table, row: PaperCell[]): void {
  for (
    let left = carried.get(widthOf(row));
    left !== undefined && left > 0;
    left = carried.get(widthOf(row))
  ) {
    carried.set(widthOf(row), left - 1)
    row.push({ blocks: [], span: 1, continues: true })
  }
}

function closeRow(table: Table): void {
  const row = table.rows[table.rows.length - 1]
  if (row !== undefined) carryDown(table, row)
}

function endTable(page: Page): void {
  endLine(page)
  endCell(page)
  const table = page.tables.pop()
  if (table === undefined) return
  closeRow(table)
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length > 0) blocksOf(page).push({ kind: 'table', rows, hasLines: table.hasLines })
}
