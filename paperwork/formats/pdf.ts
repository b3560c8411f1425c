import type { PaperProblemCode } from './paper-problem.ts'

/** The text of a PDF paper with its number of pages, or the code of the problem. */
export async function readPdfText(
  _bytes: Uint8Array,
): Promise<{ readonly text: string; readonly pages: number } | PaperProblemCode> {
  return 'unsupportedFormat'
}
