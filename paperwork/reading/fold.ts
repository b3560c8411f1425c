/** The tone mark moved to the first vowel, as most papers print it: "hoà" and "hòa" are one spelling. */
const TONES = new Map(
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ].map(([late, early]) => [late ?? '', early ?? ''] as const),
)

const LATE_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu

/**
 * The form in which wordings are compared: lower case, one placing of the tone mark, one dash, one quote.
 * It is as long as the given text, so that an offset in one is an offset in the other.
 */
export function fold(text: string): string {
  const lower = lowerSameLength(text)
  return lower
    .replace(LATE_TONE, (pair) => TONES.get(pair) ?? pair)
    .replace(/[ðÐ]/g, 'đ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\t\r\n]/g, ' ')
}

/** Runs of white space as one space, trimmed: how a value is given out. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether the text has letters and none of them is small. */
export function isUpperCase(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase()
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let result = ''
  for (const character of text) {
    const small = character.toLowerCase()
    result += small.length === character.length ? small : character
  }
  return result
}
