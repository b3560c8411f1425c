import type { ReportFigure, ReportPage, ReportSummary } from '#contract/period-report'
import { linkedTasks, tasksToLink } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type PeriodFigure, writeFigure } from '../model/period-figure.ts'
import { figuresIn, gapsOf, hasTableChanged, namedFigures } from '../model/report-body.ts'
import { fulfilmentKindOf } from '../model/report-task.ts'
import { maySeeDrafts, reportMoves } from '../policy.ts'
import { presentReport, presentSummary } from '../present.ts'
import { allReports, reportById, type StoredReport, versionsOf } from '../store/reports.ts'
import { type ReportSource, reportSource } from './report-figures.ts'

/** The reports that the actor may see, the latest year first. */
export async function showReports({ tx, actor }: Operation): Promise<ReportSummary[]> {
  return (await allReports(tx, maySeeDrafts(actor))).map(presentSummary)
}

/** A report that the actor may see; refuses with `notFound` where it does not exist for them. */
export async function readableReport({ tx, actor }: Operation, id: string): Promise<StoredReport> {
  const report = await reportById(tx, id)
  if (!report || (report.state !== 'issued' && !maySeeDrafts(actor))) throw new Refusal('notFound')
  return report
}

/** A report with what its figures are now, its versions and what may be done with it. */
export async function showReport(operation: Operation, id: string): Promise<ReportPage> {
  const { actor } = operation
  const report = await readableReport(operation, id)
  const abilities = reportMoves(actor, report.state)
  const open = report.state === 'issued' ? [] : await tasksToLink(operation, fulfilmentKindOf(report))
  return {
    report: presentReport(report),
    figures: await figuresOf(operation, report),
    gaps: [...gapsOf(report.body)],
    versions: await versionsInSight(operation, id),
    task: await linkedTask(operation, report),
    tasks: abilities.edit.allowed
      ? open.map(({ id: taskId, title, deadlineWording }) => ({ id: taskId, title, deadlineWording }))
      : [],
    abilities,
  }
}

/** Figures of an issued report stay what they were: nothing is counted, nothing said of what they are now. */
async function figuresOf(operation: Operation, report: StoredReport): Promise<ReportFigure[]> {
  const { body, state } = report
  const source = state === 'issued' ? undefined : await reportSource(operation, report)
  const named = source ? namedFigures(body, source, report.figures) : report.figures
  const known = new Map(named.map((figure) => [figure.id, figure]))
  return figuresIn(body).map((id) => {
    const { label, path } = known.get(id) ?? { label: 'Số liệu không còn tính được', path: null }
    const now = source ? changedTo(id, { body, figure: source.figures.get(id), tables: source.tables }) : null
    return { id, label, path, now }
  })
}

/** What a figure would be written as now, where that is another thing than what stands. */
function changedTo(
  id: string,
  {
    body,
    figure,
    tables,
  }: { body: StoredReport['body']; figure: PeriodFigure | undefined; tables: ReportSource['tables'] },
): string | null {
  const blocks = body.flatMap((section) => section.blocks)
  const table = tables.get(id)
  if (table) {
    const isOld = blocks.some(
      (block) => block.kind === 'table' && block.figure === id && hasTableChanged(block, table),
    )
    return isOld ? 'Bảng số liệu mới' : null
  }
  if (!figure) return null
  const now = writeFigure(figure)
  const isOld = blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.figures.some((span) => span.figure === id && block.text.slice(span.start, span.end) !== now),
  )
  return isOld ? now : null
}

async function linkedTask(operation: Operation, { id, task_id }: StoredReport): Promise<ReportPage['task']> {
  if (task_id === null) return null
  const task = (await linkedTasks(operation, id)).find((linked) => linked.id === task_id)
  return task ? { id: task.id, title: task.title } : null
}

/** How a report came to be written is, as its draft was, for those who write and sign it. */
async function versionsInSight({ tx, actor }: Operation, id: string): Promise<ReportPage['versions']> {
  if (!maySeeDrafts(actor)) return []
  return (await versionsOf(tx, id)).map(({ at, ...version }) => ({ ...version, at: at.toISOString() }))
}
