import { readSwitch } from './docx-styles.ts'
import { attribute, child, childElements, readXml, type XmlElement } from './xml-tree.ts'

/** A tab in a paper parts two things of one line (agency and motto, label and text): so does a wide gap. */
const GAP = '    '

/** The text of one run as printed: capitals applied, field codes and pictures left out. */
export function readRunText(run: XmlElement, styleCapitals: boolean): string {
  let text = ''
  for (const element of childElements(run)) text += pieceOf(element)
  const capitals = readSwitch(child(child(run, 'w:rPr'), 'w:caps')) ?? styleCapitals
  return capitals ? text.toLocaleUpperCase('vi') : text
}

function pieceOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return unwrap(element.children.filter((node) => typeof node === 'string').join(''))
    case 'w:tab':
    case 'w:ptab':
      return GAP
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbol(attribute(element, 'w:char'))
    default:
      return ''
  }
}

/**
 * Some generators of .docx escape a run twice, so that its text is the markup of a run; the officer means
 * what that inner run says. Text that merely mentions a tag stays as it is.
 */
function unwrap(text: string): string {
  if (!text.startsWith('<w:r>') && !text.startsWith('<w:r ')) return text
  const inner = readXml(text)
  return inner?.name === 'w:r' ? readRunText(inner, false) : text
}

/** A sign picked from a symbol font: its code is kept where it is a plain character, else it is a mark. */
function symbol(code: string | undefined): string {
  const low = Number.parseInt(code ?? '', 16) & 0xff
  const sign = String.fromCharCode(low)
  return /[-+*()/.,:;0-9]/.test(sign) ? sign : '•'
}
