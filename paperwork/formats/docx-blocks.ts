import type { DocxNumbering } from './docx-numbering.ts'
import { readRunText } from './docx-run.ts'
import { type DocxStyles, fromStyles, hasVisibleLine, readNumberingReference } from './docx-styles.ts'
import { attribute, child, childElements, type XmlElement } from './xml-tree.ts'

/** A part of the body in the order of the paper. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DocxCell[])[]; readonly hasLines: boolean }

/** One cell with the columns it spans; `continues` marks the lower part of a vertically merged cell. */
export type DocxCell = {
  readonly blocks: readonly DocxBlock[]
  readonly span: number
  readonly continues: boolean
}

export type DocxContext = {
  readonly styles: DocxStyles
  readonly numbering: DocxNumbering
  /** Notes that were not shown yet; each is taken out with its first reference. */
  readonly notes: Map<string, XmlElement>
}

/** Wrappers whose content belongs to the text as if they were not there. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** A table wider than this is not one that a paper can show. */
const WIDEST_SPAN = 64

/** The blocks of a body, cell, text box or note. Deleted and moved-away text is left out, inserted text kept. */
export function readBlocks(parent: XmlElement | undefined, context: DocxContext): readonly DocxBlock[] {
  const blocks: DocxBlock[] = []
  let unfinished = ''
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(element, context)
      if (paragraph.joinsNext) {
        unfinished += paragraph.text
      } else {
        blocks.push({ kind: 'paragraph', text: unfinished + paragraph.text })
        unfinished = ''
      }
      for (const box of paragraph.boxes) blocks.push(box)
    } else if (element.name === 'w:tbl') blocks.push(readTable(element, context))
    else if (TRANSPARENT.has(element.name)) for (const inner of childElements(element)) visit(inner)
    else if (element.name === 'mc:AlternateContent') for (const inner of chosen(element)) visit(inner)
  }
  for (const element of childElements(parent)) visit(element)
  if (unfinished !== '') blocks.push({ kind: 'paragraph', text: unfinished })
  return blocks
}

type Paragraph = { readonly text: string; readonly joinsNext: boolean; readonly boxes: readonly DocxBlock[] }

function readParagraph(paragraph: XmlElement, context: DocxContext): Paragraph {
  const properties = child(paragraph, 'w:pPr')
  const style = child(properties, 'w:pStyle')
  const styleId = style && attribute(style, 'w:val')
  const capitals = fromStyles(context.styles, styleId, (one) => one.capitals) ?? false
  const boxes: DocxBlock[] = []
  const pieces: string[] = []
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:r':
        pieces.push(readRunText(element, capitals))
        for (const box of readAnchored(element, context)) boxes.push(box)
        break
      case 'mc:AlternateContent':
        for (const inner of chosen(element)) visit(inner)
        break
      case 'w:hyperlink':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
        for (const inner of childElements(element)) visit(inner)
        break
      default:
        if (TRANSPARENT.has(element.name)) for (const inner of childElements(element)) visit(inner)
    }
  }
  for (const element of childElements(paragraph)) visit(element)
  return {
    text: labelOf(properties, styleId, context) + pieces.join(''),
    joinsNext: child(child(properties, 'w:rPr'), 'w:del') !== undefined,
    boxes,
  }
}

function labelOf(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  context: DocxContext,
): string {
  const own = readNumberingReference(properties)
  const listId = own.listId ?? fromStyles(context.styles, styleId, (one) => one.numbering.listId)
  if (listId === undefined || listId === '0') return ''
  const level = own.level ?? fromStyles(context.styles, styleId, (one) => one.numbering.level) ?? 0
  return context.numbering.labelFor(listId, level)
}

/** What hangs on a run but stands outside its line: text boxes, and the notes at the foot of the page. */
function readAnchored(run: XmlElement, context: DocxContext): readonly DocxBlock[] {
  const found: DocxBlock[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') for (const block of readBlocks(element, context)) found.push(block)
    else if (element.name === 'mc:AlternateContent') for (const inner of chosen(element)) visit(inner)
    else if (element.name === 'w:footnoteReference') {
      const id = attribute(element, 'w:id') ?? ''
      const note = readBlocks(context.notes.get(id), { ...context, notes: new Map() })
      // A second reference to a note shows only its number, as on paper.
      context.notes.delete(id)
      for (const block of note)
        found.push(block.kind === 'table' ? block : { ...block, text: `[${id}] ${block.text.trim()}` })
    } else for (const inner of childElements(element)) visit(inner)
  }
  for (const element of childElements(run)) visit(element)
  return found
}

/** The modern form of something drawn twice; the fallback repeats the same text for older programs. */
function chosen(alternatives: XmlElement): readonly XmlElement[] {
  return childElements(child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback'))
}

function readTable(table: XmlElement, context: DocxContext): DocxBlock {
  const rows: (readonly DocxCell[])[] = []
  let cellLines = false
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:tr') {
      if (child(child(element, 'w:trPr'), 'w:del') !== undefined) return
      const cells = cellsOf(element)
      cellLines ||= cells.some((cell) => hasVisibleLine(child(child(cell, 'w:tcPr'), 'w:tcBorders')) === true)
      rows.push(cells.map((cell) => readCell(cell, context)))
    } else if (TRANSPARENT.has(element.name)) for (const inner of childElements(element)) visit(inner)
  }
  for (const element of childElements(table)) visit(element)
  const properties = child(table, 'w:tblPr')
  const style = child(properties, 'w:tblStyle')
  const lines =
    hasVisibleLine(child(properties, 'w:tblBorders')) ??
    fromStyles(context.styles, style && attribute(style, 'w:val'), (one) => one.tableLines) ??
    false
  return { kind: 'table', rows, hasLines: lines || cellLines }
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return childElements(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    return TRANSPARENT.has(element.name) ? cellsOf(element) : []
  })
}

function readCell(cell: XmlElement, context: DocxContext): DocxCell {
  const properties = child(cell, 'w:tcPr')
  const spanned = child(properties, 'w:gridSpan')
  const span = Number.parseInt((spanned && attribute(spanned, 'w:val')) ?? '1', 10)
  const merged = child(properties, 'w:vMerge')
  return {
    blocks: readBlocks(cell, context),
    span: span >= 1 && span <= WIDEST_SPAN ? span : 1,
    continues: merged !== undefined && attribute(merged, 'w:val') !== 'restart',
  }
}
