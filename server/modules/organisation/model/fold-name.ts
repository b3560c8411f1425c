/** A word of a name, as printed and bare: without tones and marks, in lower case. */
export interface Word {
  readonly printed: string
  readonly bare: string
}

/**
 * A name as a list of words without punctuation and without "và". Two ways of writing one name (`hoà`/`hòa`,
 * `Tổ chức - Hành chính`/`Tổ chức và Hành chính`) give the same bare words.
 */
export function foldName(name: string): readonly Word[] {
  const printed = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return printed.map((each) => ({ printed: each, bare: foldWord(each) })).filter(({ bare }) => bare !== 'va')
}

/** The bare words, one space between them. */
export function bareName(words: readonly Word[]): string {
  return words.map(({ bare }) => bare).join(' ')
}

function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
}
