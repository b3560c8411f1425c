import { extractText, type PaperFormat } from '../formats/extract-text.ts'
import type { Conversion } from '../formats/legacy-encoding.ts'
import type { PaperProblem } from '../formats/paper-problem.ts'
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

/** Reads a paper file (.docx, .pdf with text, .txt, .md) into its structure. Spans point into `text`. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  const extraction = await extractText(bytes, fileName)
  if (!extraction.ok) return extraction
  const { format, text, pictures = [] } = extraction
  const reading = readPaper(text)
  const warnings = [...picturePages(pictures), ...reading.warnings]
  return {
    ok: true,
    format,
    text,
    reading: { ...reading, warnings },
    parts: partsOf(text),
    conversion: null,
    scan: null,
  }
}

/** Pages nobody has read stand in no text, so that only a warning can keep them from being lost. */
function picturePages(pictures: readonly number[]): readonly Warning[] {
  if (pictures.length === 0) return []
  const message = `Trang ${pictures.join(', ')} là ảnh chụp không có chữ nên chưa đọc được; hãy đối chiếu với bản gốc hoặc gửi bản .docx.`
  return [{ code: 'text-unread', message }]
}
