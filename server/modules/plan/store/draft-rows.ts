import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { deadline, quarter } from '#contract/deadline'
import { taskClass } from '#contract/reading'
import { party, partyPart } from '#contract/task'
import type { Tables } from '#persistence/tables'
import { differenceOf } from '../model/row-changes.ts'
import { type DraftRow, type ReadItem, signatureOf } from '../model/row-content.ts'
import { insertWhole, type WholeRow } from './bulk.ts'

const rowContent = z.object({
  text: z.string(),
  class: taskClass,
  deadline,
  quarters: z.array(quarter),
  place: z.string().nullable(),
  parties: z.array(party),
})

/** The shape in which read items are kept beside rows and tasks. */
export const readItems = z.array(
  z.object({
    text: z.string(),
    class: taskClass,
    deadline,
    quarters: z.array(quarter),
    place: z.string().nullable(),
    parties: z.array(z.object({ part: partyPart, printed: z.string() })),
    occurrence: z.int(),
  }),
)

/** A row as JSON keeps it. */
export const draftRow = z.object({
  id: z.string(),
  version: z.int(),
  ordinal: z.number(),
  content: rowContent,
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  section: z.array(z.string()),
  state: z.enum(['kept', 'dropped']),
  origin: z.enum(['read', 'added', 'split', 'merged']),
  readAs: readItems,
  taskBefore: rowContent.nullable(),
  isGone: z.boolean(),
  taskId: z.string().nullable(),
}) satisfies z.ZodType<DraftRow>

/** The rows of a draft in their order. */
export async function rowsOfDraft(tx: Transaction<Tables>, draftId: string): Promise<readonly DraftRow[]> {
  const found = await tx
    .selectFrom('draft_row')
    .selectAll()
    .where('draft_id', '=', draftId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
  return found.map(({ difference, span_start, span_end, read_as, task_before, task_id, ...row }) =>
    draftRow.parse({
      ...row,
      content: row,
      span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
      readAs: read_as,
      taskBefore: task_before,
      isGone: difference === 'gone',
      taskId: task_id,
    }),
  )
}

/** Whose rows they are. */
export interface RowOwner {
  readonly agencyId: string
  readonly draftId: string
}

/** Writes rows: new ones are added, those that are there already are replaced. */
export async function writeRows(
  tx: Transaction<Tables>,
  owner: RowOwner,
  rows: readonly DraftRow[],
): Promise<void> {
  if (rows.length === 0) return
  const whole = JSON.stringify(rows.map((row) => wholeRow(row, owner)))
  await sql`
    update draft_row as stored set ordinal = given.ordinal, class = given.class, text = given.text,
      span_start = given.span_start, span_end = given.span_end, section = given.section, quarters = given.quarters,
      place = given.place, deadline = given.deadline, parties = given.parties, state = given.state,
      origin = given.origin, read_as = given.read_as, task_before = given.task_before,
      difference = given.difference, task_id = given.task_id, version = given.version
    from jsonb_populate_recordset(null::draft_row, ${whole}::jsonb) as given
    where stored.id = given.id and stored.draft_id = ${owner.draftId}`.execute(tx)
  await sql`
    insert into draft_row select given.* from jsonb_populate_recordset(null::draft_row, ${whole}::jsonb) as given
    where not exists (select from draft_row stored where stored.id = given.id)`.execute(tx)
}

/** Adds the first rows of a draft. */
export function insertRows(
  tx: Transaction<Tables>,
  owner: RowOwner,
  rows: readonly DraftRow[],
): Promise<void> {
  return insertWhole(
    tx,
    'draft_row',
    rows.map((row) => wholeRow(row, owner)),
  )
}

/** Takes rows out of a draft. */
export async function deleteRows(tx: Transaction<Tables>, rowIds: readonly string[]): Promise<void> {
  if (rowIds.length === 0) return
  await tx.deleteFrom('draft_row').where('id', 'in', rowIds).execute()
}

function wholeRow(row: DraftRow, { agencyId, draftId }: RowOwner): WholeRow {
  const { content } = row
  return {
    id: row.id,
    tenant_id: agencyId,
    draft_id: draftId,
    ordinal: row.ordinal,
    class: content.class,
    text: content.text,
    span_start: row.span?.start ?? null,
    span_end: row.span?.end ?? null,
    section: row.section,
    quarters: content.quarters,
    place: content.place,
    deadline: content.deadline,
    parties: content.parties,
    state: row.state,
    origin: row.origin,
    read_as: row.readAs,
    task_before: row.taskBefore,
    difference: differenceOf(row),
    task_id: row.taskId,
    version: row.version,
  }
}

/** Signatures of what was read for a plan before and left out when it was committed. */
export async function droppedSignatures(
  tx: Transaction<Tables>,
  planId: string,
): Promise<ReadonlySet<string>> {
  const found = await tx
    .selectFrom('draft_row')
    .innerJoin('plan_draft', 'plan_draft.id', 'draft_row.draft_id')
    .select('draft_row.read_as')
    .where('plan_draft.plan_id', '=', planId)
    .where('plan_draft.state', '=', 'committed')
    .where('draft_row.state', '=', 'dropped')
    .where('draft_row.difference', '=', 'new')
    .execute()
  const items: readonly ReadItem[] = found.flatMap(({ read_as }) => readItems.parse(read_as))
  return new Set(items.map(signatureOf))
}
