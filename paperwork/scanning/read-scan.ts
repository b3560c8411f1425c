import { recogniseContent } from '../formats/content-kind.ts'
import type { PaperFormat } from '../formats/extract-text.ts'
import { type Conversion, convertLegacy } from '../formats/legacy-encoding.ts'
import { type PaperProblem, type PaperProblemCode, paperProblem } from '../formats/paper-problem.ts'
import { readPdfPages } from '../formats/pdf.ts'
import type { PdfPage } from '../formats/pdf-page.ts'
import { showPages } from '../formats/pdf-text.ts'
import { tidyText } from '../formats/tidy-text.ts'
import { locateWords } from './locate-words.ts'
import { openImage, openPdf, type Pictures } from './open-pictures.ts'
import { type ReadPicture, readPicture } from './read-picture.ts'
import { openRecogniser } from './recogniser.ts'
import type { Scan, ScannedPage, ScannedWord } from './scan.ts'

/** How far the reading of pictures has come, in pages. */
export type ScanProgress = { readonly done: number; readonly total: number }

/** Who hears of each page that was read, and who may stop before the next one. */
export type ScanOptions = {
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * The text of a paper whose pages, all or some, are pictures; or why there is none. `damaged` are the numbers of the
 * pages whose picture could not be opened; `conversion` tells of printed pages in an old encoding.
 */
export type ReadScan =
  | {
      readonly ok: true
      readonly format: PaperFormat
      readonly text: string
      readonly scan: Scan
      readonly conversion: Conversion | null
      readonly damaged: readonly number[]
    }
  | { readonly ok: false; readonly problem: PaperProblem }

/** More pages than this are a book; whoever waits for them would wait for half an hour. */
const MOST_PAGES = 400

const TOO_MANY_PAGES = `Tệp có quá ${MOST_PAGES} trang ảnh; hãy tách thành nhiều tệp rồi gửi lại.`

/** Fewer letters than this in all are dirt on empty pages. */
const FEWEST_LETTERS = 12

const NO_WORDS =
  'Không nhận ra chữ nào trong ảnh; hãy quét hoặc chụp lại cho rõ, đủ sáng, thẳng trang rồi gửi lại.'

/**
 * Recognises the words in the pictures of a file: an image, or the pages of a PDF that are pictures; its other pages
 * keep their text. Rejects with the reason of the signal when it is told to stop.
 */
export async function readScan(bytes: Uint8Array, options: ScanOptions = {}): Promise<ReadScan> {
  const isPdf = recogniseContent(bytes) === 'pdf'
  const printed = isPdf ? await readPdfPages(bytes) : undefined
  if (typeof printed === 'string') return refuse(printed)
  const pictures = isPdf ? await openPdf(bytes) : await openImage(bytes)
  if ('code' in pictures) return { ok: false, problem: pictures }
  try {
    const numbers = printed?.pictures ?? Array.from({ length: pictures.pages }, (_, at) => at + 1)
    if (numbers.length > MOST_PAGES) return refuse('tooLarge', TOO_MANY_PAGES)
    const read = await readPictures(pictures, numbers, options)
    if (read.size === 0) return refuse('brokenFile')
    const damaged = numbers.filter((number) => !read.has(number))
    return putTogether(pictures.format, printed?.pages ?? [], { read, damaged })
  } finally {
    pictures.close()
  }
}

/** The pages that could be read: a damaged one in the middle must not cost all the others. */
async function readPictures(
  pictures: Pictures,
  numbers: readonly number[],
  { onProgress, signal }: ScanOptions,
): Promise<ReadonlyMap<number, ReadPicture>> {
  const read = new Map<number, ReadPicture>()
  onProgress?.({ done: 0, total: numbers.length })
  const recogniser = await openRecogniser()
  try {
    for (const [at, number] of numbers.entries()) {
      signal?.throwIfAborted()
      // The libraries fail in many ways on damaged bytes, and none of them is ours: the page is at fault.
      const picture = await pictures.page(number).catch(() => undefined)
      if (picture !== undefined) read.set(number, await readPicture(picture, recogniser))
      onProgress?.({ done: at + 1, total: numbers.length })
    }
  } finally {
    await recogniser.close()
  }
  return read
}

/** One text of all pages, read and printed, and each recognised word with its stretch of it. */
function putTogether(
  format: PaperFormat,
  printed: readonly PdfPage[],
  { read, damaged }: { read: ReadonlyMap<number, ReadPicture>; damaged: readonly number[] },
): ReadScan {
  const count = Math.max(printed.length, ...read.keys())
  const pages = Array.from({ length: count }, (_, at) => read.get(at + 1)?.page ?? printed[at])
  const shown = showPages(pages.filter((page) => page !== undefined))
  const { text: converted, conversion } = convertLegacy(shown.normalize('NFC'))
  const text = tidyText(converted)
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) return refuse('scanWithoutText', NO_WORDS)
  const places = locateWords(
    text,
    [...read.values()].flatMap((page) => page.texts),
  )
  let next = 0
  const scanned = [...read].map(([number, page]): ScannedPage => {
    const words = page.boxes.flatMap((box): readonly ScannedWord[] => {
      const place = places[next]
      next += 1
      return place === undefined ? [] : [{ ...place, ...box }]
    })
    return { ...page.scanned, number, words }
  })
  const scan = { pages: scanned, confidence: surenessOfAll(scanned) }
  return { ok: true, format, text, scan, conversion, damaged }
}

function surenessOfAll(pages: readonly ScannedPage[]): number {
  const words = pages.flatMap((page) => page.words)
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0)
  const sure = words.reduce((sum, { start, end, confidence }) => sum + confidence * (end - start), 0)
  return letters === 0 ? 0 : Math.round(sure / letters)
}

function refuse(code: PaperProblemCode, message?: string): ReadScan {
  return { ok: false, problem: paperProblem(code, message) }
}
