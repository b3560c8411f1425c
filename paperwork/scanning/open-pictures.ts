import sharp from 'sharp'
import type { PaperFormat } from '../formats/extract-text.ts'
import { type PaperProblem, paperProblem } from '../formats/paper-problem.ts'
import { type Picture, takePicture } from './picture.ts'

/** The pages of a file as pictures, of about 300 pixels to the inch of an A4 page. Pages count from 1. */
export type Pictures = {
  readonly format: PaperFormat
  readonly pages: number
  page(number: number): Promise<Picture>
  close(): void
}

/** An A4 page at 300 pixels to the inch: with fewer, the small signs above and below Vietnamese letters run together. */
const PAGE_PIXELS = 2_481 * 3_508

/** A larger page, such as A3, is shown with more pixels, up to this many. */
const MOST_PIXELS = 13_000_000

/** Beyond that a small picture only becomes blurred. */
const MOST_ENLARGED = 2

/** No telephone and no scanner makes larger pictures; a file that claims one would only fill the memory. */
const MOST_PIXELS_IN = 120_000_000

const TOO_LARGE = 'Ảnh có quá nhiều điểm ảnh (trên 120 triệu); hãy quét hoặc chụp lại ở độ phân giải 300 dpi.'
const BROKEN = 'Tệp ảnh bị hỏng nên không mở được; hãy quét hoặc chụp lại rồi gửi lại.'

const PIXELS_A_POINT = 300 / 72

const FORMATS: Readonly<Record<string, PaperFormat>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  tiff: 'tiff',
}

/** Opens a picture file; photos are turned as the camera was held, pages of a TIFF are pages. */
export async function openImage(bytes: Uint8Array): Promise<Pictures | PaperProblem> {
  const open = (page: number) => sharp(bytes, { limitInputPixels: MOST_PIXELS_IN, page, failOn: 'error' })
  // Only the head of the file is looked at here, so that too large a picture can be told from a broken one.
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const format = about === undefined ? undefined : FORMATS[about.format]
  if (about === undefined || format === undefined) return paperProblem('brokenFile', BROKEN)
  if (about.width * about.height > MOST_PIXELS_IN) return paperProblem('tooLarge', TOO_LARGE)
  return {
    format,
    pages: about.format === 'tiff' ? (about.pages ?? 1) : 1,
    page: async (number) => {
      const { width, height, orientation } = await open(number - 1).metadata()
      const scale = Math.min(MOST_ENLARGED, Math.sqrt(PAGE_PIXELS / (width * height)))
      // Made small before it is turned: turning needs the whole picture in memory.
      const small = await takePicture(
        open(number - 1).resize({ width: Math.max(1, Math.round(width * scale)) }),
      )
      return orientation === undefined || orientation === 1 ? small : held(small, orientation)
    },
    close: () => undefined,
  }
}

/** How each of the eight ways to hold a camera is undone: mirrored first, then turned clockwise. */
const HELD: Readonly<Record<number, readonly [isMirrored: boolean, degrees: number]>> = {
  2: [true, 0],
  3: [false, 180],
  4: [true, 180],
  5: [true, 270],
  6: [false, 90],
  7: [true, 90],
  8: [false, 270],
}

async function held({ width, height, pixels }: Picture, orientation: number): Promise<Picture> {
  const [isMirrored, degrees] = HELD[orientation] ?? [false, 0]
  const opened = sharp(pixels, { raw: { width, height, channels: 3 } }).flop(isMirrored)
  return takePicture(sharp(await opened.png({ compressionLevel: 0 }).toBuffer()).rotate(degrees))
}

/** Opens a PDF whose pages are to be shown as pictures. */
export async function openPdf(bytes: Uint8Array): Promise<Pictures | PaperProblem> {
  // Some megabytes of program that only scans need.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes).catch(() => undefined)
  if (document === undefined) {
    library.destroy()
    return paperProblem('brokenFile')
  }
  return {
    format: 'pdf',
    pages: document.getPageCount(),
    page: async (number) => {
      const page = document.getPage(number - 1)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const points = Math.max(1, originalWidth) * Math.max(1, originalHeight)
      const [least, most] = [Math.sqrt(PAGE_PIXELS / points), Math.sqrt(MOST_PIXELS / points)]
      const scale = Math.min(most, Math.max(least, PIXELS_A_POINT))
      const { data, width, height } = await page.render({ scale, render: 'bitmap' })
      return takePicture(sharp(data, { raw: { width, height, channels: 4 } }))
    },
    close: () => {
      document.destroy()
      library.destroy()
    },
  }
}
