import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayReadUnreleased } from '../policy.ts'
import { papersById, type WholePaper, wholePaper } from '../store/listed-paper.ts'
import { fileOfPaper, usesOfPaper } from '../store/paper-files.ts'
import { pagesOf, type StoredPage } from '../store/paper-pages.ts'
import { type StoredVersion, versionsOf, versionText } from '../store/paper-versions.ts'
import { type NumberTwin, sameNumbered } from '../store/same-number.ts'
import { hiddenInFile } from './hidden-in-file.ts'

/** A paper with all that its page shows. */
export interface ShownPaper {
  readonly paper: WholePaper
  readonly versions: readonly StoredVersion[]
  readonly pages: readonly StoredPage[]
  readonly uses: readonly string[]
  /** Others of the same number, issuer and day. */
  readonly twins: readonly NumberTwin[]
}

/** A paper with its text, for those who may see it; for the others it does not exist. */
export async function visiblePaper({ tx, actor }: Operation, paperId: string): Promise<WholePaper> {
  const paper = await wholePaper(tx, paperId)
  if (!paper || !(paper.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
  return paper
}

/** For the others a paper does not exist; asks without bringing its text. */
export async function refuseUnlessVisible({ tx, actor }: Operation, paperId: string): Promise<void> {
  const [paper] = await papersById(tx, [paperId])
  if (!paper || !(paper.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
}

/** A text that a paper had before. */
export async function showVersion(
  operation: Operation,
  { paperId, number }: { readonly paperId: string; readonly number: number },
): Promise<{ readonly version: StoredVersion; readonly text: string }> {
  const paper = await visiblePaper(operation, paperId)
  const version = (await visibleVersions(operation, paperId)).find((each) => each.number === number)
  const stored = await versionText(operation.tx, { paperId, number })
  if (!version || !stored) throw new Refusal('notFound')
  return { version, text: stored.text ?? paper.text }
}

/** The versions of a paper, latest first; before its file was split, its text was also that of the other papers in it. */
async function visibleVersions(operation: Operation, paperId: string): Promise<readonly StoredVersion[]> {
  const versions = await versionsOf(operation.tx, paperId)
  const split = versions.findIndex(({ splits }) => splits)
  if (split < 0 || (await hiddenInFile(operation, paperId)).length === 0) return versions
  return versions.slice(0, split + 1)
}

/** A paper with its versions, its pages and what rests on it. */
export async function showPaper(operation: Operation, paperId: string): Promise<ShownPaper> {
  const paper = await visiblePaper(operation, paperId)
  const { tx, actor } = operation
  const twins = await sameNumbered(tx, { papers: [paper], releasedOnly: !mayReadUnreleased(actor) })
  return {
    paper,
    twins: twins.get(paper.id) ?? [],
    versions: await visibleVersions(operation, paperId),
    pages: await pagesOf(tx, paperId),
    uses: await usesOfPaper(tx, paperId),
  }
}

/** The original file, for those who may see all papers in it. */
export async function showFile(
  operation: Operation,
  paperId: string,
): Promise<{ content: Buffer; file_name: string; format: string }> {
  await refuseUnlessVisible(operation, paperId)
  if ((await hiddenInFile(operation, paperId)).length > 0) {
    throw new Refusal('notFound', 'Tệp gốc của văn bản này chỉ dành cho cán bộ thi đua và lãnh đạo.')
  }
  const file = await fileOfPaper(operation.tx, paperId)
  if (!file) throw new Refusal('notFound')
  return file
}
