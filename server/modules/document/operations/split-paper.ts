import type { ScannedWord } from '#paperwork/scanning/scan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { ReadText } from '../model/incoming-paper.ts'
import { type PagePart, pagesOfParts } from '../model/pages-of-parts.ts'
import { paperFindings } from '../model/paper-findings.ts'
import { wordsInVersion } from '../model/words-on-page.ts'
import { maySplitPaper } from '../policy.ts'
import type { WholePaper } from '../store/listed-paper.ts'
import { partNumbersOf, usesOfPaper } from '../store/paper-files.ts'
import { indexStored } from '../store/paper-marking.ts'
import { copyPage, deletePages, pagesOf, pageWithWords } from '../store/paper-pages.ts'
import { insertVersion, keepText, versionsOf } from '../store/paper-versions.ts'
import { insertPaper, updateText } from '../store/paper-writing.ts'
import { type StoredPart, storedParts } from '../store/stored-parts.ts'
import { agencyInPapers } from './agency-in-papers.ts'
import { paperToChange } from './paper-to-change.ts'

interface Asked {
  readonly paperId: string
  readonly version: number
}

/** The texts of the papers that lie in a file; refused like the splitting itself, before anything is read. */
export async function textsOfParts(operation: Operation, asked: Asked): Promise<readonly string[]> {
  const { paper, parts } = await paperToSplit(operation, asked)
  return parts.map(({ start, end }) => paper.text.slice(start, end))
}

/** Makes a paper of each part: the first keeps its id and the file, the others point to it. Answers the ids in order. */
export async function splitPaper(
  operation: Operation,
  { reads, ...asked }: Asked & { readonly reads: readonly ReadText[] },
): Promise<readonly string[]> {
  const { paper, parts } = await paperToSplit(operation, asked)
  const pages = pagesOfParts(await currentPages(operation, paper.id), parts)
  const [firstRead, ...otherReads] = reads
  const [firstPart] = parts
  if (!firstRead || !firstPart) throw new Refusal('serverFault')
  const ids = [paper.id]
  for (const [index, read] of otherReads.entries()) {
    const own = pages.filter(({ part }) => part === index + 1)
    ids.push(await insertPart(operation, { paper, read, pages: own }))
  }
  await cutToFirst(operation, { paper, part: firstPart, read: firstRead, count: parts.length })
  const kept = new Set(pages.filter(({ part }) => part === 0).map(({ number }) => number))
  const gone = pages.map(({ number }) => number).filter((number) => !kept.has(number))
  await deletePages(operation.tx, { paperId: paper.id, numbers: gone })
  for (const id of ids) await indexStored(operation.tx, id)
  return ids
}

async function paperToSplit(
  operation: Operation,
  asked: Asked,
): Promise<{ readonly paper: WholePaper; readonly parts: readonly StoredPart[] }> {
  const { tx, actor } = operation
  const paper = await paperToChange(operation, asked)
  const parts = storedParts(paper.parts)
  const may = maySplitPaper(actor, await usesOfPaper(tx, paper.id), parts.length)
  if (!may.allowed) throw new Refusal('illegalMove', may.because ?? undefined)
  return { paper, parts }
}

/** The pages of a paper with their words where they stand in the text as it is now. */
async function currentPages(
  { tx }: Operation,
  paperId: string,
): Promise<readonly { readonly number: number; readonly words: readonly ScannedWord[] }[]> {
  const versions = await versionsOf(tx, paperId)
  const pages = []
  for (const { number } of await pagesOf(tx, paperId)) {
    const page = await pageWithWords(tx, { paperId, number })
    pages.push({ number, words: wordsInVersion(page?.words ?? [], versions, versions[0]?.number ?? 1) })
  }
  return pages
}

async function insertPart(
  operation: Operation,
  { paper, read, pages }: { paper: WholePaper; read: ReadText; pages: readonly PagePart[] },
): Promise<string> {
  const { tx } = operation
  const wholePaperId = paper.whole_paper_id ?? paper.id
  const part = Math.max(1, ...(await partNumbersOf(tx, wholePaperId))) + 1
  const findings = paperFindings(read.reading, await agencyInPapers(operation))
  const id = await insertPaper(operation, {
    found: { fileName: paper.file_name, read, findings },
    file: {
      format: paper.format,
      byteSize: paper.byte_size,
      sha256: paper.sha256,
      conversion: paper.conversion,
      confidence: paper.confidence,
    },
    place: { part, wholePaperId },
  })
  if (!id) throw new Refusal('serverFault')
  await insertVersion(operation, { paperId: id, number: 1, sentence: `Tách từ tệp “${paper.file_name}”.` })
  for (const { number, words } of pages) await copyPage(tx, { from: paper.id, to: id, number, words })
  return id
}

async function cutToFirst(
  operation: Operation,
  { paper, part, read, count }: { paper: WholePaper; part: StoredPart; read: ReadText; count: number },
): Promise<void> {
  const { tx } = operation
  const [latest] = await versionsOf(tx, paper.id)
  if (latest) await keepText(tx, { paperId: paper.id, number: latest.number, text: paper.text })
  const edits = [
    { start: 0, end: part.start, text: '' },
    { start: part.end, end: paper.text.length, text: '' },
  ].filter(({ start, end }) => end > start)
  await insertVersion(operation, {
    paperId: paper.id,
    number: (latest?.number ?? 0) + 1,
    sentence: `Tách tệp thành ${count} văn bản; đây là văn bản thứ nhất.`,
    edits,
    splits: true,
  })
  const findings = paperFindings(read.reading, await agencyInPapers(operation))
  const found = { fileName: paper.file_name, read, findings }
  await updateText(operation, { paperId: paper.id, found, part: paper.part ?? 1 })
}
