import { randomUUID } from 'node:crypto'
import type { ReportSection } from '#contract/period-report'
import { renameFulfilment } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import {
  namedFigures,
  refreshedSections,
  type WrittenSection,
  writtenSections,
} from '../model/report-body.ts'
import { bodyOfVersion, changeReport, keepVersion, type ReportWords } from '../store/reports.ts'
import { reportSource } from './report-figures.ts'
import { reportToChange, type SeenReport } from './report-to-change.ts'

/** What a person wrote: the head and foot, and the sections as they are to be. */
export interface ReportWritten {
  readonly title: string
  readonly addressees: string[]
  readonly recipients: string[]
  readonly authority: string[]
  readonly signerPosition: string
  readonly signerName: string
  readonly sections: readonly WrittenSection[]
}

/** Saves what was written; figures whose numbers are still there stay what they are. */
export async function saveReport(
  operation: Operation,
  seen: SeenReport,
  { sections, signerPosition, signerName, ...words }: ReportWritten,
): Promise<void> {
  const report = await reportToChange(operation, seen, 'edit')
  const body = writtenSections(report.body, sections, randomUUID)
  const written = { ...words, signer_position: signerPosition, signer_name: signerName, body }
  await saveBody(operation, report.id, { words: written, before: report.body, sentence: 'Sửa nội dung.' })
  if (words.title !== report.title) await renameFulfilment(operation, { id: report.id, title: words.title })
}

/** Puts what figures are now in the place of what they were. */
export async function refreshFigures(
  operation: Operation,
  { figures, ...seen }: SeenReport & { readonly figures: readonly string[] | null },
): Promise<void> {
  const report = await reportToChange(operation, seen, 'edit')
  const source = await reportSource(operation, report)
  const body = refreshedSections(report.body, source, figures)
  await saveBody(operation, report.id, {
    words: { body, figures: namedFigures(body, source, report.figures) },
    before: report.body,
    sentence: 'Cập nhật số liệu.',
  })
}

/** Makes an earlier version the latest one. */
export async function restoreReportVersion(
  operation: Operation,
  { number, ...seen }: SeenReport & { readonly number: number },
): Promise<void> {
  const report = await reportToChange(operation, seen, 'edit')
  const body = await bodyOfVersion(operation.tx, report.id, number)
  if (!body) throw new Refusal('notFound', 'Không còn bản này của báo cáo.')
  await saveBody(operation, report.id, {
    words: { body },
    before: report.body,
    sentence: `Lấy lại bản ${number}.`,
  })
}

/** Writes a report; a version is kept only where its body is another one. */
async function saveBody(
  { tx, actor, now }: Operation,
  reportId: string,
  {
    words,
    before,
    sentence,
  }: {
    readonly words: Partial<ReportWords> & Pick<ReportWords, 'body'>
    readonly before: readonly ReportSection[]
    readonly sentence: string
  },
): Promise<void> {
  await changeReport(tx, reportId, { ...words, at: now })
  if (JSON.stringify(words.body) === JSON.stringify(before)) return
  const made = { agencyId: actor.agencyId, byName: actor.name, at: now }
  await keepVersion(tx, { reportId, sentence, body: words.body }, made)
}
