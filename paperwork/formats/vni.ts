/** What the marks of VNI make of the letter before them, in small letters. */
const MARKED: Readonly<Record<string, readonly [string, string]>> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  u: ['ùøûõï', 'úùủũụ'],
  ö: ['ùøûõï', 'ứừửữự'],
  y: ['ùøûõ', 'ýỳỷỹ'],
}

/** The letters that VNI writes with one sign. */
const SINGLE = ['íìæóòôöîñ', 'íìỉĩịơưỵđ'] as const

const LETTER_OF_SIGNS = new Map<string, string>([
  ...Object.entries(MARKED).flatMap(([letter, [marks, made]]) =>
    [...marks].map((mark, at) => [letter + mark, made[at] ?? ''] as const),
  ),
  ...[...SINGLE[0]].map((sign, at) => [sign, SINGLE[1][at] ?? ''] as const),
])

const SIGNS = /[aeoôuöy][ùøûõïâáàåãäêéèúüë]|[íìæóòôöîñ]/gi

/** Whether each letter beyond ASCII in a text is one that VNI would write there. */
export function mayBeVni(text: string): boolean {
  const rest = text.replace(SIGNS, (signs) => (LETTER_OF_SIGNS.has(signs.toLowerCase()) ? '' : signs))
  return !/[^\p{ASCII}]/u.test(rest)
}

/**
 * Text in VNI (fonts VNI-Times …), as it looks when its bytes are taken for Windows-1252, in Unicode. The letter says
 * whether the result is a capital, whatever the case of its mark.
 */
export function readVni(text: string): string {
  return text.replace(SIGNS, (signs) => {
    const small = LETTER_OF_SIGNS.get(signs.toLowerCase())
    const [letter = '', ...mark] = signs
    if (small === undefined) return readVni(letter) + mark.join('')
    return letter === letter.toLowerCase() ? small : small.toUpperCase()
  })
}
