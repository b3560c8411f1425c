import type { ScannedWord } from '#paperwork/scanning/scan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { wordsInVersion } from '../model/words-on-page.ts'
import { isPageOf, pageWithWords, pictureOf, type StoredPage } from '../store/paper-pages.ts'
import { versionsOf } from '../store/paper-versions.ts'
import { hiddenInFile } from './hidden-in-file.ts'
import { refuseUnlessVisible } from './show-paper.ts'

interface AskedPage {
  readonly paperId: string
  readonly number: number
}

/** A page that was a picture, with its words where they stand in the text as it is now. */
export async function showPage(
  operation: Operation,
  asked: AskedPage,
): Promise<StoredPage & { readonly words: readonly ScannedWord[] }> {
  await refuseUnlessVisible(operation, asked.paperId)
  const page = await pageWithWords(operation.tx, asked)
  if (!page) throw new Refusal('notFound')
  const versions = await versionsOf(operation.tx, asked.paperId)
  return { ...page, words: wordsInVersion(page.words, versions, versions[0]?.number ?? 1) }
}

/** The picture of a page (WebP), for those who may see all papers that have a part of it. */
export async function showPicture(operation: Operation, asked: AskedPage): Promise<Buffer> {
  await refuseUnlessVisible(operation, asked.paperId)
  const hidden = await hiddenInFile(operation, asked.paperId)
  if (await isPageOf(operation.tx, { papers: hidden, number: asked.number })) throw new Refusal('notFound')
  const picture = await pictureOf(operation.tx, asked)
  if (!picture) throw new Refusal('notFound')
  return picture
}
