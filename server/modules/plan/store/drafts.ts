import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#persistence/tables'

/** A draft as it is kept, with the paper it reviews and the plan it is compared with. */
export interface DraftRecord {
  readonly id: string
  readonly paperId: string
  readonly fileName: string
  readonly paperTitle: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly year: number
  readonly state: 'reviewing' | 'committed' | 'dropped'
  readonly version: number
  readonly doubt: { readonly kind: 'otherAgency'; readonly sentence: string } | null
  readonly isDoubtSettled: boolean
  readonly compared: { readonly planId: string; readonly title: string; readonly year: number } | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly committedAt: Date | null
  readonly committedByName: string | null
  readonly planId: string | null
  readonly rowCount: number
}

const doubt = z.object({ kind: z.literal('otherAgency'), sentence: z.string() })
const state = z.enum(['reviewing', 'committed', 'dropped'])

function selectDrafts(tx: Transaction<Tables>) {
  return tx
    .selectFrom('plan_draft as draft')
    .innerJoin('paper', 'paper.id', 'draft.paper_id')
    .leftJoin('plan as compared', 'compared.id', 'draft.compared_plan_id')
    .selectAll('draft')
    .select([
      'paper.file_name',
      'paper.title as paper_title',
      'paper.number',
      'paper.symbol',
      'paper.issued_on',
      'compared.title as compared_title',
      'compared.year as compared_year',
    ])
    .select((of) =>
      of
        .selectFrom('draft_row')
        .whereRef('draft_row.draft_id', '=', 'draft.id')
        .where('draft_row.state', '=', 'kept')
        .select(sql<number>`count(*)::integer`.as('rows'))
        .as('row_count'),
    )
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectDrafts>['executeTakeFirstOrThrow']>>

function readDraft(draft: Selected): DraftRecord {
  const { compared_plan_id, compared_title, compared_year } = draft
  return {
    id: draft.id,
    paperId: draft.paper_id,
    fileName: draft.file_name,
    paperTitle: draft.paper_title,
    number: draft.number,
    symbol: draft.symbol,
    issuedOn: draft.issued_on,
    year: draft.year,
    state: state.parse(draft.state),
    version: draft.version,
    doubt: doubt.nullable().parse(draft.doubt),
    isDoubtSettled: draft.doubt_settled,
    compared:
      compared_plan_id === null || compared_title === null || compared_year === null
        ? null
        : { planId: compared_plan_id, title: compared_title, year: compared_year },
    createdAt: draft.created_at,
    updatedAt: draft.updated_at,
    committedAt: draft.committed_at,
    committedByName: draft.committed_by_name,
    planId: draft.plan_id,
    rowCount: draft.row_count ?? 0,
  }
}

/** A draft; undefined when the agency has none of that id. */
export async function draftById(tx: Transaction<Tables>, draftId: string): Promise<DraftRecord | undefined> {
  const found = await selectDrafts(tx).where('draft.id', '=', draftId).executeTakeFirst()
  return found && readDraft(found)
}

/** Holds a draft until the end of the transaction, so that changes to it and its commit come one after the other. */
export async function lockDraft(tx: Transaction<Tables>, draftId: string): Promise<void> {
  await tx.selectFrom('plan_draft').select('id').where('id', '=', draftId).forUpdate().execute()
}

/** The drafts in a state, last changed first. */
export async function draftsInState(
  tx: Transaction<Tables>,
  wanted: DraftRecord['state'],
): Promise<readonly DraftRecord[]> {
  const found = await selectDrafts(tx)
    .where('draft.state', '=', wanted)
    .orderBy('draft.updated_at', 'desc')
    .limit(200)
    .execute()
  return found.map(readDraft)
}

/** The draft that reviews a paper now. */
export async function openDraftOfPaper(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<string | undefined> {
  const found = await tx
    .selectFrom('plan_draft')
    .select('id')
    .where('paper_id', '=', paperId)
    .where('state', '=', 'reviewing')
    .executeTakeFirst()
  return found?.id
}

/** Opens a draft; undefined when someone else has just opened one of the same paper. */
export async function insertDraft(
  tx: Transaction<Tables>,
  draft: {
    readonly agencyId: string
    readonly paperId: string
    readonly year: number
    readonly comparedPlanId: string | null
    readonly doubt: DraftRecord['doubt']
    readonly accountId: string
    readonly now: Date
  },
): Promise<string | undefined> {
  const made = await tx
    .insertInto('plan_draft')
    .values({
      tenant_id: draft.agencyId,
      paper_id: draft.paperId,
      year: draft.year,
      state: 'reviewing',
      compared_plan_id: draft.comparedPlanId,
      doubt: draft.doubt && JSON.stringify(draft.doubt),
      created_at: draft.now,
      created_by: draft.accountId,
      updated_at: draft.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'paper_id']).where('state', '=', 'reviewing').doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

/** Marks that a draft has changed. */
export async function touchDraft(tx: Transaction<Tables>, draftId: string, now: Date): Promise<void> {
  await changeDraft(tx, draftId, { updated_at: now })
}

/** Records that the doubt about a draft is settled. */
export async function settleDoubtOf(tx: Transaction<Tables>, draftId: string, now: Date): Promise<void> {
  await changeDraft(tx, draftId, { updated_at: now, doubt_settled: true })
}

/** Changes the year a draft is for. */
export async function setYearOf(
  tx: Transaction<Tables>,
  draftId: string,
  { year, now }: { year: number; now: Date },
): Promise<void> {
  await changeDraft(tx, draftId, { updated_at: now, year })
}

/** Closes a draft without making anything of it. */
export async function markDropped(tx: Transaction<Tables>, draftId: string, now: Date): Promise<void> {
  await changeDraft(tx, draftId, { updated_at: now, state: 'dropped' })
}

/** Closes a draft with the plan that was made of it. */
export async function markCommitted(
  tx: Transaction<Tables>,
  draftId: string,
  commit: { readonly planId: string; readonly byName: string; readonly now: Date },
): Promise<void> {
  await changeDraft(tx, draftId, {
    updated_at: commit.now,
    state: 'committed',
    committed_at: commit.now,
    committed_by_name: commit.byName,
    plan_id: commit.planId,
  })
}

type DraftColumns = Partial<{
  updated_at: Date
  doubt_settled: boolean
  year: number
  state: DraftRecord['state']
  committed_at: Date
  committed_by_name: string
  plan_id: string
}>

async function changeDraft(tx: Transaction<Tables>, draftId: string, columns: DraftColumns): Promise<void> {
  await tx
    .updateTable('plan_draft')
    .set((of) => ({ ...columns, version: of('version', '+', 1) }))
    .where('id', '=', draftId)
    .execute()
}
