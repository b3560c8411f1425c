import type { PdfPage } from '../formats/pdf-page.ts'
import { openPicture, type Picture } from './picture.ts'
import type { RecognisedWord, Recogniser } from './recogniser.ts'
import { takeRuledLines } from './ruled-lines.ts'
import type { ScannedPage, ScannedWord } from './scan.ts'
import { withoutSpecks } from './specks.ts'
import { lookAt, type Sheet, straighten } from './straighten.ts'

/** A picture that was read: the page as the layout takes it, and its words, in the order of the printed lines. */
export type ReadPicture = {
  readonly page: PdfPage
  readonly texts: readonly string[]
  readonly boxes: readonly Omit<ScannedWord, 'start' | 'end'>[]
  readonly scanned: Omit<ScannedPage, 'number' | 'words'>
}

/** Letters of 14 points, which is what papers are printed in, at 200 pixels to the inch. */
const LETTER = 39

const POINTS_A_PIXEL = 72 / 200

/** A page read with less than this stands on its head, or is very bad. */
const UNSURE = 65

/** How much surer the other way up has to be. */
const SURER_BY = 8

/** Baselines closer than this share of the letter size are one line. */
const SAME_BASELINE = 0.45

/** The picture that is kept is at most so wide, which shows the small print of an A4 page. */
const WIDEST_KEPT = 1_700
const KEPT_QUALITY = 45

/** Puts a picture upright and straight and recognises its words. */
export async function readPicture(picture: Picture, recogniser: Recogniser): Promise<ReadPicture> {
  const asItLies = await readSheet(await lookAt(picture), recogniser)
  const read = asItLies.confidence >= UNSURE ? asItLies : await theSurer(asItLies, recogniser)
  const { sheet, straight, words, confidence } = read
  const { width, height } = straight
  const kept = await keep(straight)
  const ratio = kept.width / width
  return {
    page: {
      width: width * POINTS_A_PIXEL,
      height: height * POINTS_A_PIXEL,
      texts: words.map(placed),
      rules: read.rules,
    },
    texts: words.map((word) => word.text),
    boxes: words.map((word) => boxOf(word, ratio)),
    scanned: { ...kept, turned: sheet.turned, skew: sheet.skew, confidence },
  }
}

type ReadSheet = {
  readonly sheet: Sheet
  readonly straight: Picture
  readonly words: readonly RecognisedWord[]
  readonly rules: PdfPage['rules']
  readonly confidence: number
}

async function readSheet(sheet: Sheet, recogniser: Recogniser): Promise<ReadSheet> {
  const { picture, grey } = await straighten(sheet)
  const { lines, rest } = takeRuledLines(grey, LETTER)
  const words = inLines(withoutSpecks(await recogniser.recognise(rest), rest))
  const rules = lines.map(({ isLevel, at, from, to }) => {
    const [middle, first, last] = [at * POINTS_A_PIXEL, from * POINTS_A_PIXEL, to * POINTS_A_PIXEL]
    return isLevel
      ? { left: first, right: last, top: middle, bottom: middle }
      : { left: middle, right: middle, top: first, bottom: last }
  })
  return { sheet, straight: picture, words, rules, confidence: surenessOf(words) }
}

/** Reads the page the other way up as well, and keeps what makes more sense. */
async function theSurer(read: ReadSheet, recogniser: Recogniser): Promise<ReadSheet> {
  const turned = read.sheet.turned === 0 ? 180 : 270
  const other = await readSheet({ ...read.sheet, turned }, recogniser)
  return other.confidence > read.confidence + SURER_BY ? other : read
}

/** How sure the recognition is of an average letter, 0–100. */
export function surenessOf(words: readonly { readonly text: string; readonly confidence: number }[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const sure = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0)
  return letters === 0 ? 0 : Math.round(sure / letters)
}

/** The words line by line from the top, each line from left to right. */
function inLines(words: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const lines: { readonly y: number; readonly size: number; readonly words: RecognisedWord[] }[] = []
  for (const word of words.toSorted((one, other) => one.y - other.y)) {
    const last = lines[lines.length - 1]
    if (last !== undefined && word.y - last.y <= SAME_BASELINE * Math.min(word.size, last.size))
      last.words.push(word)
    else lines.push({ y: word.y, size: word.size, words: [word] })
  }
  return lines.flatMap((line) => line.words.toSorted((one, other) => one.left - other.left))
}

/** A space behind each word, because the layout sees none in the gaps of narrow print. */
function placed({ text, left, right, y, size }: RecognisedWord): PdfPage['texts'][number] {
  return {
    text: `${text} `,
    left: left * POINTS_A_PIXEL,
    right: right * POINTS_A_PIXEL,
    y: y * POINTS_A_PIXEL,
    size: size * POINTS_A_PIXEL,
  }
}

function boxOf(
  { left, top, right, bottom, confidence }: RecognisedWord,
  ratio: number,
): Omit<ScannedWord, 'start' | 'end'> {
  return {
    left: Math.round(left * ratio),
    top: Math.round(top * ratio),
    width: Math.round((right - left) * ratio),
    height: Math.round((bottom - top) * ratio),
    confidence: Math.round(confidence),
  }
}

async function keep(picture: Picture): Promise<Pick<ScannedPage, 'picture' | 'width' | 'height'>> {
  const { data, info } = await openPicture(picture)
    .resize({ width: WIDEST_KEPT, withoutEnlargement: true })
    .webp({ quality: KEPT_QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { picture: data, width: info.width, height: info.height }
}
