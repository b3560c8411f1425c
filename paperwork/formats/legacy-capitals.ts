/** TCVN3 has no capitals with a tone: they are typed small, between capitals or under a font that shows all so. */
const WORD = /[\p{L}\p{M}]+/gu

/** A longer line is a paragraph that happens to begin with a small letter. */
const LONGEST_HEADING = 120

/**
 * The converted line with the capitals that were meant: of a word between capitals (“CộNG HòA Xã HộI”), and of a
 * heading that has lost its font of capitals. `typed` is the line before the conversion.
 */
export function raiseCapitals(typed: string, converted: string): string {
  const plain = typed.replace(/[^A-Za-z]/g, '')
  if (plain.length > 3 && plain === plain.toUpperCase()) return converted.toLocaleUpperCase('vi')
  const words = [...converted.matchAll(WORD)].map(([word]) => word)
  const kinds = words.map(kindOf)
  let at = -1
  return converted.replace(WORD, (word) => {
    at += 1
    const kind = kinds[at]
    const isBetween = kind === 'open' && (kinds[at - 1] === 'capital' || kinds[at + 1] === 'capital')
    return kind === 'capital' || isBetween ? word.toLocaleUpperCase('vi') : word
  })
}

/** `capital`: all its plain letters are capitals, two at least. `open`: one plain letter or none, which decides nothing. */
function kindOf(word: string): 'capital' | 'open' | 'small' {
  const plain = word.replace(/[^A-Za-z]/g, '')
  if (plain !== plain.toUpperCase()) return 'small'
  return plain.length > 1 ? 'capital' : 'open'
}

/** Whether a line of small letters can be a heading whose font of capitals was lost: short, alone, without an end. */
export function seemsHeading(line: string, previous: string): boolean {
  const text = line.trim()
  if (text.length < 4 || text.length > LONGEST_HEADING || !/^\p{Ll}/u.test(text)) return false
  if (/\p{Lu}/u.test(text) || /[.;,:]$/.test(text)) return false
  return previous.trim() === '' || previous === previous.toLocaleUpperCase('vi')
}
