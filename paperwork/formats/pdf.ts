import type { PaperProblemCode } from './paper-problem.ts'
import type { PdfPage } from './pdf-page.ts'
import { type PdfSheet, readSheet } from './pdf-sheet.ts'
import { showPages } from './pdf-text.ts'

type Library = typeof import('unpdf/pdfjs')

/** Fewer letters than this on an average page are a stamp or a page number on a picture, not a paper. */
const FEWEST_LETTERS_ON_A_PAGE = 20

/** A digital signature prints who signed and when onto each page of a scan. */
const MOST_LETTERS_OF_A_STAMP = 150

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
    const isScan =
      hasFewer(pages, FEWEST_LETTERS_ON_A_PAGE) ||
      (hasFewer(pages, MOST_LETTERS_OF_A_STAMP) && (await areAllPictures(library, bytes, pages)))
    if (isScan) return { pages, pictures: pagesBelow(pages, MOST_LETTERS_OF_A_STAMP), isScan }
    const pictures = await picturesAmong(library, bytes, pagesBelow(pages, FEWEST_LETTERS_ON_A_PAGE))
    return { pages, pictures, isScan }
  } catch (error) {
    // The library fails in many ways on damaged bytes, and none of them is ours: the file is at fault.
    return error instanceof Error && error.name === 'PasswordException' ? 'passwordProtected' : 'brokenFile'
  } finally {
    await loading.destroy()
  }
}

function open(library: Library, bytes: Uint8Array, more: { readonly maxImageSize?: number } = {}) {
  // The library takes the bytes for itself, so it gets a copy.
  const data = Uint8Array.from(bytes)
  return library.getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true, ...more })
}

async function areAllPictures(
  library: Library,
  bytes: Uint8Array,
  pages: readonly PdfPage[],
): Promise<boolean> {
  const all = pages.map((_, at) => at + 1)
  return (await picturesAmong(library, bytes, all)).length === pages.length
}

/** Those of the pages that paint a picture. */
async function picturesAmong(
  library: Library,
  bytes: Uint8Array,
  numbers: readonly number[],
): Promise<readonly number[]> {
  if (numbers.length === 0) return []
  const loading = open(library, bytes)
  try {
    const document = await loading.promise
    const found: number[] = []
    for (const number of numbers) {
      if (await showsPicture(await document.getPage(number), library)) found.push(number)
    }
    return found
  } finally {
    await loading.destroy()
  }
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

/** A page without text may be empty; one that paints a picture holds something nobody has read. */
async function showsPicture(sheet: PdfSheet, { OPS }: Library): Promise<boolean> {
  const paints = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ])
  const { fnArray } = await sheet.getOperatorList()
  sheet.cleanup()
  return fnArray.some((operator) => paints.has(operator))
}
