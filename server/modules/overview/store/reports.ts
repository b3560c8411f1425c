import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { period } from '#contract/overview'
import { type ReportSection, reportSection, reportState } from '#contract/period-report'
import type { Tables } from '#persistence/tables'

type Tx = Transaction<Tables>

/** What a figure counts and where that is listed, as it was when it was written. */
const namedFigure = z.object({ id: z.string(), label: z.string(), path: z.string().nullable() })

const storedReport = z.object({
  id: z.string(),
  year: z.int(),
  period,
  title: z.string(),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  authority: z.array(z.string()),
  signer_position: z.string(),
  signer_name: z.string(),
  body: z.array(reportSection),
  figures: z.array(namedFigure),
  state: reportState,
  awaiting_since: z.string().nullable(),
  returned_because: z.string().nullable(),
  number: z.string().nullable(),
  issued_on: z.string().nullable(),
  task_id: z.string().nullable(),
  version: z.int(),
  created_by_name: z.string(),
  updated_at: z.date(),
})

/** A report as it is kept. */
export type StoredReport = z.infer<typeof storedReport>

/** What of a report is written, beside its number and state. */
export type ReportWords = Pick<
  StoredReport,
  'title' | 'addressees' | 'recipients' | 'authority' | 'signer_position' | 'signer_name' | 'body' | 'figures'
>

/** A report; undefined when the agency has none of that id. */
export async function reportById(tx: Tx, id: string): Promise<StoredReport | undefined> {
  const found = await tx.selectFrom('period_report').selectAll().where('id', '=', id).executeTakeFirst()
  return found && storedReport.parse(found)
}

/** The same, kept from other changes until the operation ends. */
export async function lockedReport(tx: Tx, id: string): Promise<StoredReport | undefined> {
  const found = await tx
    .selectFrom('period_report')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found && storedReport.parse(found)
}

/** A report as the list shows it. */
export type ListedReport = Omit<StoredReport, 'body' | 'figures'>

/** The reports of the agency, the latest year first; only issued ones where drafts are not to be seen. */
export async function allReports(tx: Tx, withDrafts: boolean): Promise<readonly ListedReport[]> {
  const found = await tx
    .selectFrom('period_report')
    .selectAll()
    .select([sql`'[]'::jsonb`.as('body'), sql`'[]'::jsonb`.as('figures')])
    .$if(!withDrafts, (query) => query.where('state', '=', 'issued'))
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return z.array(storedReport).parse(found)
}

/** Reports that wait for a signature, the longest waiting first. */
export async function reportsAwaiting(
  tx: Tx,
): Promise<readonly { id: string; title: string; since: string | null }[]> {
  return tx
    .selectFrom('period_report')
    .select(['id', 'title', 'awaiting_since as since'])
    .where('state', '=', 'awaitingSignature')
    .orderBy('awaiting_since')
    .orderBy('id')
    .execute()
}

interface Made {
  readonly agencyId: string
  readonly byName: string
  readonly at: Date
}

/** Makes a report; answers its id. */
export async function insertReport(
  tx: Tx,
  report: ReportWords & Pick<StoredReport, 'year' | 'period' | 'task_id'>,
  { agencyId, byName, at }: Made,
): Promise<string> {
  const { id } = await tx
    .insertInto('period_report')
    .values({
      ...report,
      tenant_id: agencyId,
      body: JSON.stringify(report.body),
      figures: JSON.stringify(report.figures),
      created_at: at,
      created_by_name: byName,
      updated_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes some columns of a report and counts its version up. */
export async function changeReport(
  tx: Tx,
  id: string,
  {
    body,
    figures,
    ...changes
  }: Partial<Omit<StoredReport, 'id' | 'version' | 'updated_at'>> & { readonly at: Date },
): Promise<void> {
  const { at, ...columns } = changes
  await tx
    .updateTable('period_report')
    .set({
      ...columns,
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(figures ? { figures: JSON.stringify(figures) } : {}),
      updated_at: at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** Takes a report out with its versions. */
export async function deleteReport(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('period_report').where('id', '=', id).execute()
}

/** A version of a report without its text. */
export interface ReportVersion {
  readonly number: number
  readonly sentence: string
  readonly at: Date
  readonly byName: string
}

/** The versions of a report, latest first. */
export function versionsOf(tx: Tx, reportId: string): Promise<readonly ReportVersion[]> {
  return tx
    .selectFrom('period_report_version')
    .select(['number', 'sentence', 'made_at as at', 'made_by_name as byName'])
    .where('report_id', '=', reportId)
    .orderBy('number', 'desc')
    .execute()
}

/** What a report was in a version; undefined where there is none of that number. */
export async function bodyOfVersion(
  tx: Tx,
  reportId: string,
  number: number,
): Promise<ReportSection[] | undefined> {
  const found = await tx
    .selectFrom('period_report_version')
    .select('body')
    .where('report_id', '=', reportId)
    .where('number', '=', number)
    .executeTakeFirst()
  return found && z.array(reportSection).parse(found.body)
}

/** Keeps what a report is now as its next version. */
export async function keepVersion(
  tx: Tx,
  { reportId, sentence, body }: { reportId: string; sentence: string; body: readonly ReportSection[] },
  { agencyId, byName, at }: Made,
): Promise<void> {
  await sql`insert into period_report_version (tenant_id, report_id, number, sentence, body, made_at, made_by_name)
    select ${agencyId}::uuid, ${reportId}::uuid, coalesce(max(number), 0) + 1, ${sentence}::text,
      ${JSON.stringify(body)}::jsonb, ${at}, ${byName}::text
    from period_report_version where report_id = ${reportId}`.execute(tx)
}
