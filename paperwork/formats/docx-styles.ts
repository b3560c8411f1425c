import { attribute, child, childElements, type XmlElement } from './xml-tree.ts'

/** What a style sheet says that changes the text of a paper: numbering, capitals, visible table lines. */
export type DocxStyle = {
  readonly basedOn: string | undefined
  readonly numbering: NumberingReference
  readonly capitals: boolean | undefined
  readonly tableLines: boolean | undefined
}

/** A list and a level of it as named by a paragraph or a style; either may be inherited. */
export type NumberingReference = { readonly listId: string | undefined; readonly level: number | undefined }

export type DocxStyles = ReadonlyMap<string, DocxStyle>

/** Styles inherit; a chain longer than this is a circle. */
const LONGEST_CHAIN = 20

/** Reads `word/styles.xml`; a paper without one has no styles. */
export function readStyles(part: XmlElement | undefined): DocxStyles {
  const styles = new Map<string, DocxStyle>()
  for (const style of childElements(part, 'w:style')) {
    const id = attribute(style, 'w:styleId')
    if (id === undefined) continue
    const basedOn = child(style, 'w:basedOn')
    styles.set(id, {
      basedOn: basedOn && attribute(basedOn, 'w:val'),
      numbering: readNumberingReference(child(style, 'w:pPr')),
      capitals: readSwitch(child(child(style, 'w:rPr'), 'w:caps')),
      tableLines: hasVisibleLine(child(child(style, 'w:tblPr'), 'w:tblBorders')),
    })
  }
  return styles
}

/** The first answer along the chain of styles that starts with `id`. */
export function fromStyles<T>(
  styles: DocxStyles,
  id: string | undefined,
  ask: (style: DocxStyle) => T | undefined,
): T | undefined {
  let style = id === undefined ? undefined : styles.get(id)
  for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
    const answer = ask(style)
    if (answer !== undefined) return answer
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
  }
  return undefined
}

/** The list that paragraph properties name, as far as they name one. */
export function readNumberingReference(properties: XmlElement | undefined): NumberingReference {
  const numbering = child(properties, 'w:numPr')
  const list = child(numbering, 'w:numId')
  const level = child(numbering, 'w:ilvl')
  return {
    listId: list && attribute(list, 'w:val'),
    level: level && Number.parseInt(attribute(level, 'w:val') ?? '0', 10),
  }
}

/** A property that is on when present, unless its value says off; undefined when absent. */
export function readSwitch(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined
  const value = attribute(element, 'w:val')
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** Whether a border element draws at least one line; undefined when it is absent. */
export function hasVisibleLine(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined
  return childElements(borders).some((line) => !['none', 'nil', undefined].includes(attribute(line, 'w:val')))
}
