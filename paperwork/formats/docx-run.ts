import { type DocxStyles, fromStyles, readFont, readSwitch } from './docx-styles.ts'
import { markLetters, readLegacyFont } from './legacy-fonts.ts'
import { readSymbol, TAB_GAP } from './paper-blocks.ts'
import { attribute, child, childElements, readXml, type XmlElement } from './xml-tree.ts'

/** What the paragraph says of its runs where they say nothing themselves. */
export type DocxRunSetting = {
  readonly styles: DocxStyles
  readonly styleId: string | undefined
  readonly capitals: boolean
  /** Fonts are looked at only in papers that name one of an old encoding. */
  readonly hasLegacyFonts: boolean
}

/** The text of one run as printed: capitals applied, field codes, pictures and hidden text left out. */
export function readRunText(run: XmlElement, setting: DocxRunSetting): string {
  const properties = child(run, 'w:rPr')
  const isHidden = readSwitch(child(properties, 'w:vanish')) === true
  if (isHidden) return ''
  const font = setting.hasLegacyFonts ? readLegacyFont(fontOf(properties, setting)) : undefined
  let text = ''
  for (const element of childElements(run)) text += pieceOf(element, setting)
  const letters = font === undefined ? text : markLetters(text, font)
  const capitals = readSwitch(child(properties, 'w:caps')) ?? setting.capitals
  return capitals ? letters.toLocaleUpperCase('vi') : letters
}

/** Kept to the end of the reading: in TCVN3 the letter ư has this code. */
const SOFT_HYPHEN = '\u00ad'

function fontOf(properties: XmlElement | undefined, { styles, styleId }: DocxRunSetting): string | undefined {
  const runStyle = child(properties, 'w:rStyle')
  return (
    readFont(properties) ??
    (runStyle && fromStyles(styles, attribute(runStyle, 'w:val'), (style) => style.font)) ??
    fromStyles(styles, styleId, (style) => style.font)
  )
}

function pieceOf(element: XmlElement, setting: DocxRunSetting): string {
  switch (element.name) {
    case 'w:t':
      return unwrap(element.children.filter((node) => typeof node === 'string').join(''), setting)
    case 'w:tab':
    case 'w:ptab':
      return TAB_GAP
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return SOFT_HYPHEN
    case 'w:sym':
      return readSymbol(Number.parseInt(attribute(element, 'w:char') ?? '', 16))
    default:
      return ''
  }
}

/**
 * Some generators of .docx escape a run twice, so that its text is the markup of a run; the officer means
 * what that inner run says. Text that merely mentions a tag stays as it is.
 */
function unwrap(text: string, setting: DocxRunSetting): string {
  if (!text.startsWith('<w:r>') && !text.startsWith('<w:r ')) return text
  const inner = readXml(text)
  return inner?.name === 'w:r' ? readRunText(inner, { ...setting, capitals: false }) : text
}
