import { attribute, child, childElements, type XmlElement } from './xml-tree.ts'

/** What a style sheet says that changes the text of a paper: numbering, capitals, visible table lines. */
export type DocxStyle = {
  readonly basedOn: string | undefined
  readonly numbering: NumberingReference
  readonly capitals: boolean | undefined
  readonly tableLines: boolean | undefined
  readonly font: string | undefined
}

/** A list and a level of it as named by a paragraph or a style; either may be inherited. */
export type NumberingReference = { readonly listId: string | undefined; readonly level: number | undefined }

export type DocxStyles = ReadonlyMap<string, DocxStyle>

/** Styles inherit; a chain longer than this is a circle. */
const LONGEST_CHAIN = 20

/** Under these keys stand what every style and what every paragraph without a style begins with. */
const DEFAULTS = 'w:docDefaults'
const DEFAULT_PARAGRAPH = ''

/** Reads `word/styles.xml`; a paper without one has no styles. */
export function readStyles(part: XmlElement | undefined): DocxStyles {
  const styles = new Map<string, DocxStyle>()
  const defaults = child(child(child(part, DEFAULTS), 'w:rPrDefault'), 'w:rPr')
  const nothing = { basedOn: undefined, numbering: { listId: undefined, level: undefined } }
  const ofAll = { ...nothing, capitals: undefined, tableLines: undefined, font: readFont(defaults) }
  styles.set(DEFAULTS, ofAll)
  styles.set(DEFAULT_PARAGRAPH, ofAll)
  for (const style of childElements(part, 'w:style')) {
    const id = attribute(style, 'w:styleId')
    if (id === undefined) continue
    const basedOn = child(style, 'w:basedOn')
    const read: DocxStyle = {
      basedOn: (basedOn && attribute(basedOn, 'w:val')) ?? DEFAULTS,
      numbering: readNumberingReference(child(style, 'w:pPr')),
      capitals: readSwitch(child(child(style, 'w:rPr'), 'w:caps')),
      tableLines: hasVisibleLine(child(child(style, 'w:tblPr'), 'w:tblBorders')),
      font: readFont(child(style, 'w:rPr')),
    }
    styles.set(id, read)
    const isDefault = attribute(style, 'w:default') === '1' && attribute(style, 'w:type') === 'paragraph'
    if (isDefault) styles.set(DEFAULT_PARAGRAPH, read)
  }
  return styles
}

/** The first answer along the chain of styles that starts with `id`, or with the style of paragraphs that name none. */
export function fromStyles<T>(
  styles: DocxStyles,
  id: string | undefined,
  ask: (style: DocxStyle) => T | undefined,
): T | undefined {
  let style = styles.get(id ?? DEFAULT_PARAGRAPH)
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

/** The font of letters beyond ASCII that run properties name, as far as they name one. */
export function readFont(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts')
  return fonts && (attribute(fonts, 'w:hAnsi') ?? attribute(fonts, 'w:ascii'))
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
