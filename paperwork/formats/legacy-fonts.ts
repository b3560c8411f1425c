/** The old encodings that are put into Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/** What the name of a font says about the letters under it: their encoding, and whether small ones look like capitals. */
export type LegacyFont = { readonly encoding: LegacyEncoding; readonly capitals: boolean }

/**
 * Where the letters of an old font wait for the end of the reading, when the whole paper is known: a block of the
 * private area for each encoding, at the code of the byte.
 */
const BLOCK_OF = { TCVN3: 0xe000, TCVN3Capitals: 0xe100, VNI: 0xe200 } as const

/** A letter that waits so. */
export const MARKED_LETTER = /[\ue0a1-\ue0ff\ue1a1-\ue1ff\ue2a1-\ue2ff]/u

/** The old encoding that a font is made for; undefined for every font of today. */
export function readLegacyFont(name: string | undefined): LegacyFont | undefined {
  if (name === undefined) return undefined
  if (/^\.?Vn[A-Z3]/.test(name)) return { encoding: 'TCVN3', capitals: /[^H]H$/.test(name.trim()) }
  return /^VNI[- ]/i.test(name) ? { encoding: 'VNI', capitals: false } : undefined
}

/** The text of a run with the letters of its old font marked as such. Plain letters of a font of capitals are capitals. */
export function markLetters(text: string, { encoding, capitals }: LegacyFont): string {
  const block = BLOCK_OF[encoding === 'TCVN3' && capitals ? 'TCVN3Capitals' : encoding]
  // Word keeps the bytes of some old fonts in the block that it has for fonts of symbols.
  const marked = text.replace(/[\u00a1-\u00ff\uf0a1-\uf0ff]/g, (sign) =>
    String.fromCharCode(block + (sign.charCodeAt(0) & 0xff)),
  )
  const plain = marked.replace(/[\uf021-\uf07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) & 0xff))
  return capitals ? plain.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : plain
}

/** What the font of a word says, by the first letter that is marked. */
export function fontOfWord(word: string): LegacyFont | undefined {
  const code = MARKED_LETTER.exec(word)?.[0].charCodeAt(0)
  if (code === undefined) return undefined
  return { encoding: code >= BLOCK_OF.VNI ? 'VNI' : 'TCVN3', capitals: code >> 8 === 0xe1 }
}

/** The text with marked letters as the signs of Windows-1252 that they look like under a font of today. */
export function unmarkLetters(text: string): string {
  return text.replace(/[\ue0a1-\ue0ff\ue1a1-\ue1ff\ue2a1-\ue2ff]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) & 0xff),
  )
}
