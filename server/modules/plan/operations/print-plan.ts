import { keptPaper } from '#modules/document'
import { agencyHeader } from '#modules/organisation'
import type { TemplateContent } from '#paperwork/writing/fill-template'
import type { OfficialPaper } from '#paperwork/writing/official-paper'
import { type Look, paperFromReading } from '#paperwork/writing/paper-from-reading'
import type { Operation } from '#platform/operation'
import { pdfPrinter } from '#platform/printer'
import { Refusal } from '#platform/refusal'
import { printedTasks } from '../model/printed-tasks.ts'
import { underHeadings } from '../model/task-headings.ts'
import { planById } from '../store/plans.ts'
import { standingTasks } from '../store/standing-tasks.ts'
import { templateToFill } from './paper-template.ts'

/** The file to print: Word to go on with, PDF to send. */
export type PrintFormat = 'docx' | 'pdf'

/** The plan as the official paper it is now: its own words where nothing changed, its tasks where something did. */
export async function planAsPaper(
  operation: Operation,
  { planId, look }: { readonly planId: string; readonly look: Look },
): Promise<OfficialPaper> {
  const plan = await planById(operation.tx, planId)
  const kept = plan && (await keptPaper(operation, plan.paperId))
  if (!kept) throw new Refusal('notFound')
  const { text, reading } = kept
  const tasks = printedTasks(await standingTasks(operation.tx, planId), reading)
  return withOwnFrame(operation, paperFromReading({ text, reading, tasks, look }))
}

/** The plan with its tasks and the template of the agency, to be filled without the database. */
export interface PlanToFill extends TemplateContent {
  readonly template: Uint8Array
}

/** The plan as it is now and the template to print it into; refuses with `notFound` while the agency has none. */
export async function planToFill(operation: Operation, planId: string): Promise<PlanToFill> {
  const { content } = await templateToFill(operation)
  const plan = await planById(operation.tx, planId)
  const kept = plan && (await keptPaper(operation, plan.paperId))
  if (!kept) throw new Refusal('notFound')
  const { text, reading } = kept
  const tasks = printedTasks(await standingTasks(operation.tx, planId), reading)
  const paper = await withOwnFrame(operation, paperFromReading({ text, reading, tasks, look: 'asPrinted' }))
  return { template: content, paper, tasks: underHeadings(tasks, reading.sections) }
}

/** A file with its name's stem. */
export interface PrintedFile {
  readonly title: string
  readonly bytes: Uint8Array
}

/** The template filled with the plan. */
export async function fillPlan({ template, ...content }: PlanToFill): Promise<PrintedFile> {
  const { fillTemplate } = await import('#paperwork/writing/fill-template')
  return { title: content.paper.head.title, bytes: await fillTemplate(template, content) }
}

/** The plan in the layout that papers must have. */
export async function printPlan(paper: OfficialPaper, format: PrintFormat): Promise<PrintedFile> {
  return { title: paper.head.title, bytes: await printPaper(paper, format) }
}

/** The bytes of a paper; no database is needed any more. */
export async function printPaper(paper: OfficialPaper, format: PrintFormat): Promise<Uint8Array> {
  if (format === 'pdf') return (await pdfPrinter()).write(paper)
  // A library that only printing needs.
  const { writeDocx } = await import('#paperwork/writing/write-docx')
  return writeDocx(paper)
}

/** What the paper has lost of its head and foot is what the agency prints today. */
export async function withOwnFrame({ tx, today }: Operation, paper: OfficialPaper): Promise<OfficialPaper> {
  const own = await agencyHeader(tx, today)
  if (!own) return paper
  const { head, recipients, signature } = paper
  const isSigned = signature.position !== ''
  return {
    ...paper,
    recipients:
      recipients.length > 0 ? recipients : ['Như trên', 'Lưu: VT'].slice(paper.addressees.length > 0 ? 0 : 1),
    signature: isSigned
      ? signature
      : { authority: [], position: own.headPosition || 'Thủ trưởng cơ quan', name: own.headName || null },
    head: {
      ...head,
      superior: head.superior ?? (own.superiorName || null),
      issuer: head.issuer || own.name,
      symbol: head.symbol || `KH-${own.symbol}`,
      place: head.place || own.place,
      type: head.type ?? 'Kế hoạch',
    },
  }
}
