import { extractText, type PaperFormat } from '../formats/extract-text.ts'
import type { PaperProblem } from '../formats/paper-problem.ts'
import { readPaper } from './read-paper.ts'
import type { Reading } from './reading.ts'

/** A paper file, read: its text and the structure found in it, or what is wrong with the file. */
export type FileReading =
  | { readonly ok: true; readonly format: PaperFormat; readonly text: string; readonly reading: Reading }
  | { readonly ok: false; readonly problem: PaperProblem }

/** Reads a paper file (.docx, .pdf with text, .txt, .md) into its structure. Spans point into `text`. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  const extraction = await extractText(bytes, fileName)
  if (!extraction.ok) return extraction
  const { format, text } = extraction
  return { ok: true, format, text, reading: readPaper(text) }
}
