import type { DocxNotes } from './docx-notes.ts'
import { readRunText } from './docx-run.ts'
import { type DocxStyles, fromStyles, hasVisibleLine, readNumberingReference } from './docx-styles.ts'
import type { ListLabels } from './list-labels.ts'
import { markNote, type PaperBlock, type PaperCell } from './paper-blocks.ts'
import { attribute, child, childElements, type XmlElement } from './xml-tree.ts'

export type DocxContext = {
  readonly styles: DocxStyles
  readonly numbering: ListLabels
  readonly notes: DocxNotes
  readonly hasLegacyFonts: boolean
}

/** Wrappers whose content belongs to the text as if they were not there. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** A table wider than this is not one that a paper can show. */
const WIDEST_SPAN = 64

/** The blocks of a body, cell, text box or note. Deleted and moved-away text is left out, inserted text kept. */
export function readBlocks(parent: XmlElement | undefined, context: DocxContext): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  let unfinished = ''
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(element, context)
      if (paragraph.joinsNext) {
        unfinished += paragraph.text
      } else {
        blocks.push({ kind: 'paragraph', text: paragraph.label + unfinished + paragraph.text })
        unfinished = ''
      }
      for (const box of paragraph.boxes) blocks.push(box)
    } else if (element.name === 'w:tbl') blocks.push(readTable(element, context))
    else for (const inner of within(element)) visit(inner)
  }
  for (const element of childElements(parent)) visit(element)
  if (unfinished !== '') blocks.push({ kind: 'paragraph', text: unfinished })
  return blocks
}

/** What a wrapper holds that belongs to the text; nothing for any other element. */
function within(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'mc:AlternateContent') return chosen(element)
  if (!TRANSPARENT.has(element.name)) return []
  // “Bấm vào đây để nhập” is what Word shows where nobody has written anything.
  const isPlaceholder = child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined
  return isPlaceholder ? [] : childElements(element)
}

type Paragraph = {
  readonly label: string
  readonly text: string
  readonly joinsNext: boolean
  readonly boxes: readonly PaperBlock[]
}

function readParagraph(paragraph: XmlElement, context: DocxContext): Paragraph {
  const { styles, hasLegacyFonts } = context
  const properties = child(paragraph, 'w:pPr')
  const style = child(properties, 'w:pStyle')
  const styleId = style && attribute(style, 'w:val')
  const capitals = fromStyles(styles, styleId, (one) => one.capitals) ?? false
  const boxes: PaperBlock[] = []
  let text = ''
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:r') {
      text += readRunText(element, { styles, styleId, capitals, hasLegacyFonts })
      readAnchored(element, context, boxes)
    } else if (INLINE.has(element.name)) for (const inner of childElements(element)) visit(inner)
    else for (const inner of within(element)) visit(inner)
  }
  for (const element of childElements(paragraph)) visit(element)
  const joinsNext = child(child(properties, 'w:rPr'), 'w:del') !== undefined
  // A paragraph whose mark was deleted is no paragraph of its own, and counts in no list.
  const label = joinsNext ? '' : labelOf(properties, styleId, context)
  return { label, text, joinsNext, boxes }
}

/** Wrappers of runs inside a paragraph. */
const INLINE = new Set(['w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo'])

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
function readAnchored(run: XmlElement, context: DocxContext, found: PaperBlock[]): void {
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') for (const block of readBlocks(element, context)) found.push(block)
    else if (element.name === 'mc:AlternateContent') for (const inner of chosen(element)) visit(inner)
    else if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
      const taken = context.notes.take(element)
      if (taken === undefined) return
      for (const block of markNote(readBlocks(taken.note, context), taken.mark)) found.push(block)
    } else for (const inner of childElements(element)) visit(inner)
  }
  for (const element of childElements(run)) {
    if (element.name !== 'w:t' && element.name !== 'w:rPr') visit(element)
  }
}

/** The modern form of something drawn twice; the fallback repeats the same text for older programs. */
function chosen(alternatives: XmlElement): readonly XmlElement[] {
  return childElements(child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback'))
}

function readTable(table: XmlElement, context: DocxContext): PaperBlock {
  const rows: (readonly PaperCell[])[] = []
  let cellLines = false
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:tr') {
      if (child(child(element, 'w:trPr'), 'w:del') !== undefined) return
      const cells = cellsOf(element)
      cellLines ||= cells.some((cell) => hasVisibleLine(child(child(cell, 'w:tcPr'), 'w:tcBorders')) === true)
      const before = gapBefore(element)
      const read = cells.map((cell) => readCell(cell, context))
      rows.push(before === 0 ? read : [{ blocks: [], span: before, continues: false }, ...read])
    } else for (const inner of within(element)) visit(inner)
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

/** A row may begin some columns to the right of the table's edge. */
function gapBefore(row: XmlElement): number {
  const skipped = child(child(row, 'w:trPr'), 'w:gridBefore')
  return skipped === undefined ? 0 : readSpan(skipped, 0)
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  const cells: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:tc') cells.push(element)
    else for (const inner of within(element)) visit(inner)
  }
  for (const element of childElements(row)) visit(element)
  return cells
}

function readCell(cell: XmlElement, context: DocxContext): PaperCell {
  const properties = child(cell, 'w:tcPr')
  const spanned = child(properties, 'w:gridSpan')
  const merged = child(properties, 'w:vMerge')
  return {
    blocks: readBlocks(cell, context),
    span: spanned === undefined ? 1 : readSpan(spanned, 1),
    continues: merged !== undefined && attribute(merged, 'w:val') !== 'restart',
  }
}

function readSpan(element: XmlElement, otherwise: number): number {
  const span = Number.parseInt(attribute(element, 'w:val') ?? '', 10)
  return span >= 1 && span <= WIDEST_SPAN ? span : otherwise
}
