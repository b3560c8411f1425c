import type { PaperProblemCode } from './paper-problem.ts'
import { asMatrix } from './pdf-drawing.ts'
import type { PdfPage } from './pdf-page.ts'
import { pictureShare } from './pdf-pictures.ts'
import { type PdfSheet, readSheet } from './pdf-sheet.ts'
import { showPages } from './pdf-text.ts'

type Library = typeof import('unpdf/pdfjs')

/** Fewer letters than this on an average page are a stamp or a page number on a picture, not a paper. */
const FEWEST_LETTERS_ON_A_PAGE = 20

/** A digital signature prints who signed and when onto each page of a scan. */
const MOST_LETTERS_OF_A_STAMP = 150

/** A picture that covers more of the page than this is the page, and what is written over it is a stamp. */
const SHARE_OF_A_SCAN = 0.5

/** Unpacking pictures takes long: of more doubtful pages only some are looked at, and believed when they agree. */
const MOST_LOOKED_AT = 24

/** Scanners write what they recognised behind the picture; fewer Vietnamese letters than this were not looked for. */
const LEAST_SHARE_OF_VIETNAMESE = 0.08

/** The text of a PDF paper; `pictures` are the numbers of the pages that are a picture without text. */
export type PdfText = {
  readonly text: string
  readonly pages: number
  readonly pictures: readonly number[]
}

/** The pages of a PDF with the text and the lines on them; `isScan` when they are pictures as a whole. */
export type PdfPages = {
  readonly pages: readonly PdfPage[]
  readonly pictures: readonly number[]
  readonly isScan: boolean
}

/** The text of a PDF paper with its number of pages, or the code of the problem. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText | PaperProblemCode> {
  const read = await readPdfPages(bytes)
  if (typeof read === 'string') return read
  if (read.isScan) return 'scanWithoutText'
  return { text: showPages(read.pages), pages: read.pages.length, pictures: read.pictures }
}

/** What stands on the pages of a PDF, and which of them are pictures, or the code of the problem. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPages | PaperProblemCode> {
  // A megabyte of program that most readings never need.
  const library = await import('unpdf/pdfjs')
  // Pictures are not unpacked: only pages without letters are looked at for them.
  const loading = open(library, bytes, { maxImageSize: 1 })
  try {
    const document = await loading.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readSheet(await document.getPage(number), library))
    }
    // Without letters on most pages, even those that draw their letters as shapes have to be looked at.
    const isScan = hasFewer(pages, FEWEST_LETTERS_ON_A_PAGE)
    if (isScan) return { pages, pictures: pagesBelow(pages, MOST_LETTERS_OF_A_STAMP), isScan }
    const pictures = await picturesAmong(library, bytes, pages)
    return { pages, pictures, isScan: pictures.length === pages.length }
  } catch (error) {
    // The library fails in many ways on damaged bytes, and none of them is ours: the file is at fault.
    return error instanceof Error && error.name === 'PasswordException' ? 'passwordProtected' : 'brokenFile'
  } finally {
    await loading.destroy()
  }
}

function open(library: Library, bytes: Uint8Array, more: { readonly maxImageSize?: number } = {}) {
  if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: UnshownFont })
  return library.getDocument({
    // The library takes the bytes for itself, so it gets a copy.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: NO_SCREEN,
    ...more,
  })
}

/**
 * Nothing is shown here. A library that finds a screen hands its fonts over to it as they are; without one it draws
 * the shape of each letter, which is a third of its work.
 */
class UnshownFont {
  readonly loaded = Promise.resolve()
}

const NO_SCREEN = { fonts: new Set() } as unknown as HTMLDocument

/** The numbers of the pages that are a picture, whatever little is written over or behind it. */
async function picturesAmong(
  library: Library,
  bytes: Uint8Array,
  pages: readonly PdfPage[],
): Promise<readonly number[]> {
  const doubtful = pages.flatMap((page, at) => (saysLittle(page) ? [{ page, number: at + 1 }] : []))
  if (doubtful.length === 0) return []
  const loading = open(library, bytes)
  try {
    const document = await loading.promise
    const isPicture = async ({ page, number }: (typeof doubtful)[number]): Promise<boolean> => {
      const share = await shareOfPicture(await document.getPage(number), library)
      return share !== undefined && (lettersOn(page) < FEWEST_LETTERS_ON_A_PAGE || share > SHARE_OF_A_SCAN)
    }
    const every = Math.ceil(doubtful.length / MOST_LOOKED_AT)
    const [looked, others] = [
      doubtful.filter((_, at) => at % every === 0),
      doubtful.filter((_, at) => at % every !== 0),
    ]
    const found = await among(looked, isPicture)
    const all = found.length === looked.length ? doubtful : [...found, ...(await among(others, isPicture))]
    return all.map(({ number }) => number).toSorted((one, other) => one - other)
  } finally {
    await loading.destroy()
  }
}

async function among<T>(items: readonly T[], is: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const found: T[] = []
  for (const item of items) if (await is(item)) found.push(item)
  return found
}

function saysLittle(page: PdfPage): boolean {
  if (lettersOn(page) < MOST_LETTERS_OF_A_STAMP) return true
  const text = page.texts.map((one) => one.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const vietnamese = text.normalize('NFC').match(/[^\p{ASCII}\P{L}]/gu)?.length ?? 0
  return vietnamese < LEAST_SHARE_OF_VIETNAMESE * letters
}

/** The numbers of the pages with fewer letters than that. */
function pagesBelow(pages: readonly PdfPage[], letters: number): readonly number[] {
  return pages.flatMap((page, at) => (lettersOn(page) < letters ? [at + 1] : []))
}

/** Whether an average page has fewer letters than that. */
function hasFewer(pages: readonly PdfPage[], letters: number): boolean {
  return pages.length > 0 && pages.reduce((sum, page) => sum + lettersOn(page), 0) < letters * pages.length
}

const lettersOn = ({ texts }: PdfPage): number => texts.reduce((sum, { text }) => sum + text.trim().length, 0)

async function shareOfPicture(sheet: PdfSheet, { OPS }: Library): Promise<number | undefined> {
  const view = sheet.getViewport({ scale: 1 })
  const drawn = await sheet.getOperatorList()
  sheet.cleanup()
  return pictureShare(drawn, OPS, { ...view, toPage: asMatrix(view.transform) })
}
