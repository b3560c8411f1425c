import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { IncomingPaper } from '../model/incoming-paper.ts'
import { paperFindings } from '../model/paper-findings.ts'
import { mayReceivePaper } from '../policy.ts'
import { paperIdByDigest } from '../store/paper-files.ts'
import { indexStored } from '../store/paper-marking.ts'
import { insertPages } from '../store/paper-pages.ts'
import { insertVersion } from '../store/paper-versions.ts'
import { insertFile, insertPaper } from '../store/paper-writing.ts'
import { agencyInPapers } from './agency-in-papers.ts'

/** Keeps a read paper; the same bytes again are the same paper. */
export async function receivePaper(
  operation: Operation,
  paper: IncomingPaper,
): Promise<{ paperId: string; alreadyKept: boolean }> {
  const { tx, actor } = operation
  const may = mayReceivePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
  const { fileName, bytes, scan } = paper
  const findings = paperFindings(paper.reading, await agencyInPapers(operation))
  const made = await insertPaper(operation, {
    found: { fileName, read: paper, findings },
    file: { ...paper, byteSize: bytes.length, confidence: scan && Math.round(scan.confidence) },
  })
  if (made === undefined) {
    const paperId = await paperIdByDigest(tx, paper.sha256)
    if (!paperId) throw new Refusal('serverFault')
    return { paperId, alreadyKept: true }
  }
  await insertFile(tx, { agencyId: actor.agencyId, paperId: made, bytes })
  await insertPages(operation, { paperId: made, pages: scan?.pages ?? [] })
  await insertVersion(operation, { paperId: made, number: 1, sentence: firstVersion(paper) })
  await indexStored(tx, made)
  return { paperId: made, alreadyKept: false }
}

function firstVersion({ scan, conversion }: IncomingPaper): string {
  if (scan !== null) return `Bản nhận dạng từ ${scan.pages.length} trang chụp.`
  return conversion === null
    ? 'Bản đọc được đầu tiên.'
    : `Bản chuyển từ bảng mã ${conversion.from} sang Unicode.`
}
