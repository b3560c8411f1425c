import type { PaperProblemCode } from './paper-problem.ts'
import type { PdfPage, PlacedText } from './pdf-page.ts'
import { asMatrix, type Matrix, multiply, readRules } from './pdf-rules.ts'
import { showPages } from './pdf-text.ts'

type Library = typeof import('unpdf/pdfjs')
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>
type PdfSheet = Awaited<ReturnType<PdfDocument['getPage']>>

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
  // The library takes the bytes for itself, so it gets a copy.
  const loading = library.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    const document = await loading.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number), library))
    }
    const picturesAmong = async (fewest: number): Promise<readonly number[]> => {
      const found: number[] = []
      for (const number of pagesBelow(pages, fewest)) {
        if (await showsPicture(await document.getPage(number), library)) found.push(number)
      }
      return found
    }
    // Without letters on most pages, even those that draw their letters as shapes have to be looked at.
    if (hasFewer(pages, FEWEST_LETTERS_ON_A_PAGE)) {
      return { pages, pictures: pagesBelow(pages, MOST_LETTERS_OF_A_STAMP), isScan: true }
    }
    if (hasFewer(pages, MOST_LETTERS_OF_A_STAMP)) {
      if ((await picturesAmong(Infinity)).length === pages.length) {
        return { pages, pictures: pagesBelow(pages, MOST_LETTERS_OF_A_STAMP), isScan: true }
      }
    }
    return { pages, pictures: await picturesAmong(FEWEST_LETTERS_ON_A_PAGE), isScan: false }
  } catch (error) {
    // The library fails in many ways on damaged bytes, and none of them is ours: the file is at fault.
    return error instanceof Error && error.name === 'PasswordException' ? 'passwordProtected' : 'brokenFile'
  } finally {
    await loading.destroy()
  }
}

/** The numbers of the pages with fewer letters than that. */
function pagesBelow(pages: readonly PdfPage[], letters: number): readonly number[] {
  return pages.flatMap((page, at) => (lettersOn(page) < letters ? [at + 1] : []))
}

async function readPage(sheet: PdfSheet, library: Library): Promise<PdfPage> {
  const view = sheet.getViewport({ scale: 1 })
  const toPage = asMatrix(view.transform)
  const content = await sheet.getTextContent()
  const texts = content.items.flatMap((item) => ('str' in item ? placeText(item, toPage) : []))
  const drawn = standsSideBySide(texts) ? await sheet.getOperatorList() : { fnArray: [], argsArray: [] }
  const rules = readRules(drawn, library.OPS, toPage)
  sheet.cleanup()
  return { width: view.width, height: view.height, texts, rules }
}

type WrittenText = { readonly str: string; readonly transform: readonly unknown[]; readonly width: number }

/** Where a text stands for the reader. Slanted text (watermarks) is no part of the paper and left out. */
function placeText(item: WrittenText, toPage: Matrix): readonly PlacedText[] {
  const [a, b, c, d, left, y] = multiply(toPage, asMatrix([...item.transform]))
  const size = Math.hypot(c, d)
  if (item.str === '' || size === 0 || Math.abs(b) > 0.1 * Math.abs(a)) return []
  return [{ text: item.str, left, right: left + item.width, y, size }]
}

/** Only a page with texts to the right of one another can hold a table, and only then its lines are looked at. */
function standsSideBySide(texts: readonly PlacedText[]): boolean {
  const visible = texts.filter((text) => text.text.trim() !== '')
  return visible.some((text, index) => {
    const next = visible[index + 1]
    return next !== undefined && next.left - text.right > text.size / 2
  })
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
