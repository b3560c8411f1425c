import { type Extraction, extractText, type PaperFormat } from '../formats/extract-text.ts'
import type { Conversion } from '../formats/legacy-encoding.ts'
import type { PaperProblem } from '../formats/paper-problem.ts'
import { doubtfulWords } from '../scanning/doubtful-words.ts'
import type { ScanOptions } from '../scanning/read-scan.ts'
import type { Scan } from '../scanning/scan.ts'
import { type PaperPart, partsOf } from './parts.ts'
import { readPaper } from './read-paper.ts'
import type { Reading, Warning } from './reading.ts'

/**
 * A paper file, read: its text and the structure found in it, or what is wrong with the file. `parts` are the papers
 * that lie one behind the other in the text, at least one; `conversion` tells of an old encoding that was put into
 * Unicode; `scan` holds the pages whose words were recognised in a picture.
 */
export type FileReading =
  | {
      readonly ok: true
      readonly format: PaperFormat
      readonly text: string
      readonly reading: Reading
      readonly parts: readonly PaperPart[]
      readonly conversion: Conversion | null
      readonly scan: Scan | null
    }
  | { readonly ok: false; readonly problem: PaperProblem }

/** With `scans`, words are recognised in pictures, which takes some seconds a page. */
export type ReadOptions = ScanOptions & { readonly scans?: boolean | undefined }

/**
 * Reads a paper file (.docx, .doc, .pdf, .txt, .md; with `scans` also pictures and PDFs of pictures) into its structure.
 * Spans point into `text`. Rejects only when `signal` stops the recognition of words.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  { scans = false, ...options }: ReadOptions = {},
): Promise<FileReading> {
  const extraction = await extractText(bytes, fileName)
  if (scans && holdsPictures(extraction)) {
    // Some megabytes of program that most readings never need.
    const { readScan } = await import('../scanning/read-scan.ts')
    const read = await readScan(bytes, options)
    if (!read.ok) return read
    const { damaged, ...scanned } = read
    return structureOf({
      ...scanned,
      warnings: [...damagedPages(damaged), ...doubts(read.text, read.scan)],
    })
  }
  if (!extraction.ok) return extraction
  const { format, text, conversion, pictures = [] } = extraction
  return structureOf({ format, text, conversion, scan: null, warnings: picturePages(pictures) })
}

/** Whether a file that was read without `scans` holds pages that are pictures, so that reading it with them gives more. */
export function hasUnreadPictures(read: FileReading): boolean {
  return read.ok
    ? read.reading.warnings.some((warning) => warning.code === 'text-unread')
    : read.problem.code === 'scanWithoutText'
}

function holdsPictures(extraction: Extraction): boolean {
  return extraction.ok
    ? extraction.pictures !== undefined && extraction.pictures.length > 0
    : extraction.problem.code === 'scanWithoutText'
}

type ReadText = {
  readonly format: PaperFormat
  readonly text: string
  readonly conversion: Conversion | null
  readonly scan: Scan | null
  readonly warnings: readonly Warning[]
}

function structureOf({ format, text, conversion, scan, warnings }: ReadText): FileReading {
  const reading = readPaper(text)
  return {
    ok: true,
    format,
    text,
    reading: { ...reading, warnings: [...warnings, ...reading.warnings] },
    parts: partsOf(text),
    conversion,
    scan,
  }
}

function doubts(text: string, scan: Scan): readonly Warning[] {
  return doubtfulWords(text, scan).map(({ message, start, end }) => ({
    code: 'ocr-suspected',
    message,
    span: { start, end },
  }))
}

function damagedPages(damaged: readonly number[]): readonly Warning[] {
  if (damaged.length === 0) return []
  const message = `Trang ${damaged.join(', ')} có ảnh bị hỏng nên không đọc được; hãy quét lại trang này rồi gửi lại tệp.`
  return [{ code: 'text-unread', message }]
}

/** Pages nobody has read stand in no text, so that only a warning can keep them from being lost. */
function picturePages(pictures: readonly number[]): readonly Warning[] {
  if (pictures.length === 0) return []
  const message = `Trang ${pictures.join(', ')} là ảnh chụp không có chữ nên chưa đọc được; hãy đưa tệp vào mục “Văn bản đến” để nhận dạng chữ, hoặc gửi bản .docx.`
  return [{ code: 'text-unread', message }]
}
