import { type Selectable, sql } from 'kysely'
import { enteredStandardState, type StandardScope, standardScope } from '#contract/entered-standard'
import { type Citation, isSourceId, parseRequirement, plainDate, type Requirement } from '#law'
import type { Tables } from '#persistence/tables'
import type { Operation } from '#platform/operation'
import type { chained, EnteredStandard } from '../model/entered-standard.ts'
import { isStoredInstrument } from '../model/instrument.ts'
import { keepable } from '../model/read-file.ts'

type Tx = Operation['tx']

const withFile = (tx: Tx) =>
  tx
    .selectFrom('entered_standard')
    .leftJoin('instrument_file', (join) =>
      join
        .onRef('instrument_file.tenant_id', '=', 'entered_standard.tenant_id')
        .onRef('instrument_file.id', '=', 'entered_standard.file_id'),
    )
    .selectAll('entered_standard')
    .select('instrument_file.file_name')

type Row = Selectable<Tables['entered_standard']> & { readonly file_name: string | null }

/** Every entered version that exists for the agency, latest day first: drafts for the steward alone. */
export async function enteredStandards(tx: Tx): Promise<readonly EnteredStandard[]> {
  const rows = await withFile(tx).orderBy('valid_from', 'desc').orderBy('entered_standard.id').execute()
  return rows.map(asEntered)
}

/** One entered version. */
export async function enteredStandardById(tx: Tx, id: string): Promise<EnteredStandard | undefined> {
  const row = await withFile(tx).where('entered_standard.id', '=', id).executeTakeFirst()
  return row && asEntered(row)
}

/** Changes whenever what governs changes; the same in no two databases. Empty where nothing was entered. */
export async function enteredRevision(tx: Tx): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select coalesce(md5(string_agg(id || ':' || version, ',' order by id)), '') as revision
    from entered_standard where state in ('governing', 'superseded')`.execute(tx)
  return rows[0]?.revision ?? ''
}

/** Lets no one else change, let govern or withdraw an entered standard until the transaction ends. */
export async function lockStandards(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('entered_standard'))`.execute(tx)
}

function asEntered(row: Row): EnteredStandard {
  const { requirement } = parseRequirement(row.requirement)
  if (requirement === null) throw new Error(`entered standard ${row.id} is not readable any more`)
  return {
    id: row.id,
    scope: scopeOf(row),
    from: plainDate(row.valid_from),
    until: row.valid_until === null ? null : plainDate(row.valid_until),
    state: enteredStandardState.parse(row.state),
    confirmsLast: row.confirms_last,
    requirement,
    cite: citeOf(row),
    file: row.file_id === null ? null : { id: row.file_id, fileName: row.file_name ?? '' },
    note: row.note,
    because: row.because,
    enteredBy: row.entered_by_name,
    enteredAt: row.entered_at,
    governedBy: row.governed_by_name,
    governedAt: row.governed_at,
    version: row.version,
  }
}

const scopeOf = ({ kind, award, subject, condition }: Row): StandardScope =>
  standardScope.parse(kind === 'standard' ? { kind, award, subject } : { kind, condition })

function citeOf({ source, article, clause, point }: Row): Citation {
  if (!isSourceId(source) && !isStoredInstrument(source)) throw new Error(`${source} is no instrument`)
  return { source, article, ...(clause === null ? {} : { clause }), ...(point === null ? {} : { point }) }
}

/** What is stored of a draft. */
export interface DraftGiven {
  readonly scope: StandardScope
  readonly from: string
  readonly confirmsLast: boolean
  readonly requirement: Requirement
  readonly cite: Citation
  readonly fileId: string | null
  readonly note: string
}

const columns = ({ scope, cite, ...given }: DraftGiven) => ({
  kind: scope.kind,
  award: scope.kind === 'standard' ? scope.award : null,
  subject: scope.kind === 'standard' ? scope.subject : null,
  condition: scope.kind === 'condition' ? scope.condition : null,
  valid_from: given.from,
  confirms_last: given.confirmsLast,
  requirement: JSON.stringify(given.requirement, (_key, value) =>
    typeof value === 'string' ? keepable(value).normalize('NFC') : value,
  ),
  source: cite.source,
  article: cite.article,
  clause: cite.clause ?? null,
  point: cite.point ?? null,
  file_id: given.fileId,
  note: given.note,
})

/** Keeps a new draft; its id. */
export async function insertDraft({ tx, actor, now }: Operation, given: DraftGiven): Promise<string> {
  const { id } = await tx
    .insertInto('entered_standard')
    .values({ ...columns(given), tenant_id: actor.agencyId, entered_at: now, entered_by_name: actor.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDraft(tx: Tx, id: string, given: DraftGiven): Promise<void> {
  await tx
    .updateTable('entered_standard')
    .set((row) => ({ ...columns(given), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute()
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('entered_standard').where('id', '=', id).where('state', '=', 'draft').execute()
}

/** From now on a draft governs. */
export async function markGoverning({ tx, actor, now }: Operation, id: string): Promise<void> {
  await tx
    .updateTable('entered_standard')
    .set((row) => ({
      state: 'governing',
      governed_at: now,
      governed_by_name: actor.name,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Takes a version back; its days and its requirement stay on record. */
export async function markWithdrawn(tx: Tx, id: string, because: string): Promise<void> {
  await tx
    .updateTable('entered_standard')
    .set((row) => ({ state: 'withdrawn', because, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Writes down until when each version governs, where that has changed. */
export async function updateChain(tx: Tx, links: ReturnType<typeof chained>): Promise<void> {
  for (const { id, until, state } of links) {
    await tx
      .updateTable('entered_standard')
      .set((row) => ({ valid_until: until, state, version: row('version', '+', 1) }))
      .where('id', '=', id)
      .where((where) =>
        where.or([where('state', '!=', state), sql<boolean>`valid_until is distinct from ${until}::date`]),
      )
      .execute()
  }
}
