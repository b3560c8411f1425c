import type { PaperReading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayReadUnreleased } from '../policy.ts'
import { fileOfPaper, type ListedPaper, paperWithText } from '../store.ts'

/** A paper with its text, for those who may see it; for the others it does not exist. */
export async function showPaper(
  { tx, actor }: Operation,
  paperId: string,
): Promise<ListedPaper & { text: string; reading: PaperReading }> {
  const paper = await paperWithText(tx, paperId)
  if (!paper || !(paper.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
  return paper
}

/** The original file, for those who may see the paper. */
export async function showFile(
  { tx, actor }: Operation,
  paperId: string,
): Promise<{ content: Buffer; file_name: string; format: string }> {
  const file = await fileOfPaper(tx, paperId)
  if (!file || !(file.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
  return file
}
