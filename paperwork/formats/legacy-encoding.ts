/** An old encoding that was put into Unicode: which one, how many letters, and some words before and after. */
export type Conversion = {
  readonly from: 'TCVN3' | 'VNI'
  readonly letters: number
  readonly samples: readonly { readonly before: string; readonly after: string }[]
}

/** Below this many words of an old encoding, stray signs of a sound paper would be taken for one. */
const FEWEST_WORDS = 4

/** The share of old words among all Vietnamese-looking words from which the paper as a whole cannot be read. */
const LEAST_SHARE = 0.2

const WORD = /[^\s.,;:!?()[\]{}"“”'‘’/\\|<>=+*_–—]+/g

/** Letters that only today's Vietnamese has: an old encoding never yields them. */
const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu

/**
 * TCVN3 (fonts .VnTime, .VnArial) puts its vowels on code points that are signs everywhere else, so a sign
 * stands inside a word: “thi ®ua”, “ho¹ch”, “khen th­ëng”.
 */
const TCVN3_WORD = /[A-Za-zÀ-ÿ][¡-§¨©ª¬\u00ad®µ¶·¸¹»¼½¾×÷][A-Za-zÀ-ÿ]?|^[®§][a-zÀ-ÿµ¶·¸¹¬\u00ad]/u

/** VNI (fonts VNI-Times) writes a vowel and its mark as two letters: “keá hoaïch”, “thi ñua”, “khen thöôûng”. */
const VNI_WORD =
  /[aeouyôö][ùøûõï]|[ae][êëúüåäéèáàãâ]|o[âäåáà]|^ñ[a-zà-ÿ]|[a-z]ö|ö[a-z]|[ôö][ùøûõï]|[a-z][æîóòæ](?:[mnptc]|$)/iu

/**
 * Whether a text is written in TCVN3 or VNI, judged by how many of its words only make sense there.
 * Works on text decoded as Windows-1252 as well as on text that carries the same code points in Unicode.
 */
export function isLegacyEncoding(text: string): boolean {
  let legacy = 0
  let modern = 0
  for (const [word] of text.matchAll(WORD)) {
    if (UNICODE_VIETNAMESE.test(word)) modern += 1
    else if (isLegacyWord(word)) legacy += 1
  }
  return legacy >= FEWEST_WORDS && legacy > LEAST_SHARE * (legacy + modern)
}

function isLegacyWord(word: string): boolean {
  return TCVN3_WORD.test(word) || VNI_WORD.test(word)
}
