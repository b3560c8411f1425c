import type { Rule } from '../formats/pdf-page.ts'
import type { GreyPicture } from './picture.ts'
import type { RecognisedWord, Recogniser } from './recogniser.ts'
import { takeRuledLines } from './ruled-lines.ts'
import { withoutSpecks } from './specks.ts'
import { CELL_MARGIN, cutTables, type TableStrip } from './table-strips.ts'

/** A recognised word of a page; `moved` is how far it stands, in pixels, from its place in a straight table. */
export type PageWord = RecognisedWord & { readonly moved: readonly [across: number, down: number] }

/** Letters of 14 points, which is what papers are printed in, at 300 pixels to the inch. */
const LETTER = 58

/** A point on an A4 page, in pixels. */
export const PIXELS_A_POINT = 300 / 72

/** Recognises the words of a straight, evenly lit page, each column of a ruled table on its own; gives the lines too. */
export async function recognisePage(
  page: GreyPicture,
  recogniser: Recogniser,
): Promise<{ readonly words: readonly PageWord[]; readonly rules: readonly Rule[] }> {
  const { lines, rest } = takeRuledLines(page, LETTER)
  const rules = lines.map(({ isLevel, at, from, to }): Rule => {
    const [middle, first, last] = [at / PIXELS_A_POINT, from / PIXELS_A_POINT, to / PIXELS_A_POINT]
    return isLevel
      ? { left: first, right: last, top: middle, bottom: middle }
      : { left: middle, right: middle, top: first, bottom: last }
  })
  const tables = cutTables(rest, lines, { rules, scale: PIXELS_A_POINT })
  const outside = withoutSpecks(await recogniser.recognise(tables.rest, 'page'), page)
  const words: PageWord[] = outside.map((word) => ({ ...word, moved: [0, 0] }))
  for (const strip of tables.strips) {
    words.push(...inPage(strip, await recogniser.recognise(strip.picture, 'column')))
  }
  return { words, rules }
}

/** The words of a strip, where they stand on the page. */
function inPage({ cells, picture }: TableStrip, words: readonly RecognisedWord[]): readonly PageWord[] {
  return withoutSpecks(words, picture).flatMap((word) => {
    const middle = (word.top + word.bottom) / 2
    const cell = cells.findLast((one) => one.from <= middle) ?? cells[0]
    if (cell === undefined) return []
    const [across, down] = [cell.left - CELL_MARGIN, cell.top - cell.from]
    return [
      {
        ...word,
        left: word.left + across,
        right: word.right + across,
        top: word.top + down,
        bottom: word.bottom + down,
        y: word.y + down,
        moved: cell.moved,
      },
    ]
  })
}
