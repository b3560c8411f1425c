/** The words of a text as sorted numbers, so that two bags are compared in one walk. */
export type WordBag = Int32Array

/** The words of a text, accents kept, case and punctuation not. */
export function wordBag(text: string): WordBag {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return Int32Array.from(words, fingerprint).sort()
}

/** How much two texts have in common, from 0 to 1: the F1 of their bags of words. */
export function likeness(one: WordBag, other: WordBag): number {
  let left = 0
  let right = 0
  let common = 0
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0)
    if (difference === 0) common += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length)
}

/** FNV-1a: words of different letters get different numbers, but for one pair in thousands of millions. */
function fingerprint(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
