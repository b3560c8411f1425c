import type { ScannedWord } from '#paperwork/scanning/scan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { wordsInVersion } from '../model/words-on-page.ts'
import { pageWithWords, pictureOf, type StoredPage } from '../store/paper-pages.ts'
import { versionsOf } from '../store/paper-versions.ts'
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

/** The picture of a page (WebP). */
export async function showPicture(operation: Operation, asked: AskedPage): Promise<Buffer> {
  await refuseUnlessVisible(operation, asked.paperId)
  const picture = await pictureOf(operation.tx, asked)
  if (!picture) throw new Refusal('notFound')
  return picture
}
