import type { PdfPage } from '../formats/pdf-page.ts'
import { openPicture, type Picture } from './picture.ts'
import { type PageWord, PIXELS_A_POINT, recognisePage } from './recognise-page.ts'
import type { Recogniser } from './recogniser.ts'
import type { ScannedPage, ScannedWord } from './scan.ts'
import { lookAt, type Sheet, straighten } from './straighten.ts'

/** A picture that was read: the page as the layout takes it, and its words, in the order of the printed lines. */
export type ReadPicture = {
  readonly page: PdfPage
  readonly texts: readonly string[]
  readonly boxes: readonly Omit<ScannedWord, 'start' | 'end'>[]
  readonly scanned: Omit<ScannedPage, 'number' | 'words'>
}

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
      width: width / PIXELS_A_POINT,
      height: height / PIXELS_A_POINT,
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
  readonly words: readonly PageWord[]
  readonly rules: PdfPage['rules']
  readonly confidence: number
}

async function readSheet(sheet: Sheet, recogniser: Recogniser): Promise<ReadSheet> {
  const { picture, grey } = await straighten(sheet)
  const read = await recognisePage(grey, recogniser)
  const words = inLines(read.words)
  return { sheet, straight: picture, words, rules: read.rules, confidence: surenessOf(words) }
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
function inLines(words: readonly PageWord[]): readonly PageWord[] {
  const lines: { readonly y: number; readonly size: number; readonly words: PageWord[] }[] = []
  for (const word of words.toSorted((one, other) => one.y - other.y)) {
    const last = lines[lines.length - 1]
    if (last !== undefined && word.y - last.y <= SAME_BASELINE * Math.min(word.size, last.size))
      last.words.push(word)
    else lines.push({ y: word.y, size: word.size, words: [word] })
  }
  return lines.flatMap((line) => line.words.toSorted((one, other) => one.left - other.left))
}

/** A space behind each word, because the layout sees none in the gaps of narrow print. */
function placed({ text, left, right, y, size, moved: [across, down] }: PageWord): PdfPage['texts'][number] {
  return {
    text: `${text} `,
    left: (left + across) / PIXELS_A_POINT,
    right: (right + across) / PIXELS_A_POINT,
    y: (y + down) / PIXELS_A_POINT,
    size: size / PIXELS_A_POINT,
  }
}

function boxOf(
  { left, top, right, bottom, confidence }: PageWord,
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
