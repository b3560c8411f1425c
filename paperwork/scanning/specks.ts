import type { GreyPicture } from './picture.ts'
import type { RecognisedWord } from './recogniser.ts'

const LETTER = /[\p{L}\p{N}]/gu

/** Signs alone and one or two letters alone are believed from these on. */
const SURE_OF_SIGNS = 45
const SURE_OF_LETTERS = 35

/** Blots and strokes of a pen are much higher or flatter than the print beside them, in letter sizes. */
const HIGHEST = 2
const FLATTEST = 0.25
const SURE_OF_ODD_SIZES = 30

/** The upright edge of a sheet or of a cell, taken for a letter. */
const UPRIGHT = /^[|¦!]+$/

/** The words without what a border, a stamp, a pen or dirt left on the page. Real words stay, however unsure. */
export function withoutSpecks(
  words: readonly RecognisedWord[],
  { width, height }: Pick<GreyPicture, 'width' | 'height'>,
): readonly RecognisedWord[] {
  const usual = middle(words.map((word) => word.size))
  return words.filter((word) => {
    const letters = word.text.match(LETTER)?.length ?? 0
    if (word.text.trim() === '' || UPRIGHT.test(word.text)) return false
    if (letters === 0) return word.confidence >= SURE_OF_SIGNS
    if (letters <= 2 && word.confidence < SURE_OF_LETTERS && !/\d/.test(word.text)) return false
    const [wide, high] = [word.right - word.left, word.bottom - word.top]
    if (wide > 0.95 * width || high > 0.5 * height) return false
    const isOdd = high > HIGHEST * usual || (high < FLATTEST * usual && letters > 0)
    return !isOdd || word.confidence >= SURE_OF_ODD_SIZES
  })
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
