import type { Transaction } from 'kysely'
import type { MovementContent, MovementKind, MovementLauncher, MovementState } from '#contract/movement'
import { searchKey } from '#contract/search-key'
import { isPlainDate, type PlainDate } from '#law'
import { isStillReferenced } from '#persistence/still-referenced'
import type { Tables } from '#persistence/tables'
import { Refusal } from '#platform/refusal'

/** A movement as it is kept, without its units and targets. */
export interface StoredMovement {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly theme: string
  readonly kind: MovementKind
  readonly launcher: MovementLauncher
  readonly launcherName: string | null
  readonly answersId: string | null
  readonly content: string
  readonly criteria: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly scopeAll: boolean
  readonly participationDue: PlainDate | null
  readonly state: MovementState
  readonly submittedOn: PlainDate | null
  readonly paperId: string | null
  readonly paperNumber: string | null
  readonly launchedOn: PlainDate | null
  readonly launchedByName: string | null
  readonly recallReason: string | null
  readonly version: number
}

const columns = [
  'id',
  'year',
  'title',
  'theme',
  'kind',
  'launcher',
  'launcher_name as launcherName',
  'answers_id as answersId',
  'content',
  'criteria',
  'starts_on as startsOn',
  'ends_on as endsOn',
  'scope_all as scopeAll',
  'participation_due as participationDue',
  'state',
  'submitted_on as submittedOn',
  'paper_id as paperId',
  'paper_number as paperNumber',
  'launched_on as launchedOn',
  'launched_by_name as launchedByName',
  'recall_reason as recallReason',
  'version',
] as const

const selected = (tx: Transaction<Tables>) => tx.selectFrom('movement').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

function stored(row: Row): StoredMovement {
  return {
    ...row,
    kind: row.kind as MovementKind,
    launcher: row.launcher as MovementLauncher,
    state: row.state as MovementState,
    startsOn: dayOf(row.startsOn),
    endsOn: dayOf(row.endsOn),
    participationDue: dayOrNull(row.participationDue),
    submittedOn: dayOrNull(row.submittedOn),
    launchedOn: dayOrNull(row.launchedOn),
  }
}

/** A movement; undefined when the agency has none of that id. */
export async function movementById(tx: Transaction<Tables>, id: string): Promise<StoredMovement | undefined> {
  const row = await selected(tx).where('id', '=', id).executeTakeFirst()
  return row && stored(row)
}

/** A movement, held until the end of the transaction. */
export async function heldMovement(tx: Transaction<Tables>, id: string): Promise<StoredMovement | undefined> {
  const row = await selected(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && stored(row)
}

/** Keeps a movement as it is until the end of the transaction; those who only need that do not wait for each other. */
export async function keptMovement(tx: Transaction<Tables>, id: string): Promise<StoredMovement | undefined> {
  const row = await selected(tx).where('id', '=', id).forShare().executeTakeFirst()
  return row && stored(row)
}

/** Which movements are looked for. */
export interface MovementsWanted {
  readonly year?: number | undefined
  readonly search?: string | undefined
  readonly states?: readonly MovementState[] | undefined
  readonly answersId?: string | undefined
}

/** Movements by the day they begin. */
export async function movementsWanted(
  tx: Transaction<Tables>,
  { year, search = '', states, answersId }: MovementsWanted,
): Promise<readonly StoredMovement[]> {
  let query = selected(tx)
  if (year !== undefined) query = query.where('year', '=', year)
  if (states) query = query.where('state', 'in', states)
  if (answersId) query = query.where('answers_id', '=', answersId)
  for (const word of searchKey(search).split(' ')) {
    if (word !== '') query = query.where('search_key', 'like', `%${word}%`)
  }
  const rows = await query.orderBy('starts_on', 'desc').orderBy('title').orderBy('id').execute()
  return rows.map(stored)
}

/** The years that have movements in some states, the latest first. */
export async function yearsWithMovements(
  tx: Transaction<Tables>,
  states: readonly MovementState[],
): Promise<readonly number[]> {
  const found = await tx
    .selectFrom('movement')
    .select('year')
    .distinct()
    .where('state', 'in', states)
    .orderBy('year', 'desc')
    .execute()
  return found.map(({ year }) => year)
}

/** Adds a movement as a draft; answers its id. */
export async function insertMovement(
  tx: Transaction<Tables>,
  content: MovementContent,
  { agencyId, now }: { agencyId: string; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('movement')
    .values({ tenant_id: agencyId, ...columnsOf(content), state: 'draft', created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rewrites what a movement says. */
export async function rewriteMovement(
  tx: Transaction<Tables>,
  id: string,
  content: MovementContent,
): Promise<void> {
  await tx
    .updateTable('movement')
    .set((of) => ({ ...columnsOf(content), version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** What a move writes beside the state. */
export interface Moved {
  readonly state: MovementState
  readonly submittedOn: PlainDate | null
  readonly launched: {
    readonly on: PlainDate
    readonly byName: string
    readonly paperNumber: string | null
    readonly paperId: string | null
  } | null
  readonly recallReason: string | null
}

/** Writes a move of a movement. */
export async function saveMove(tx: Transaction<Tables>, id: string, moved: Moved): Promise<void> {
  const { launched } = moved
  await tx
    .updateTable('movement')
    .set((of) => ({
      state: moved.state,
      submitted_on: moved.submittedOn,
      launched_on: launched?.on ?? null,
      launched_by_name: launched?.byName ?? null,
      paper_number: launched?.paperNumber ?? null,
      paper_id: launched?.paperId ?? null,
      recall_reason: moved.recallReason,
      version: of('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Deletes a movement; refuses one that others answer or that best practices belong to. */
export async function deleteMovement(tx: Transaction<Tables>, id: string): Promise<void> {
  try {
    await tx.deleteFrom('movement').where('id', '=', id).execute()
  } catch (cause) {
    if (!isStillReferenced(cause)) throw cause
    throw new Refusal(
      'stillInUse',
      'Phong trào này đang được phong trào khác hưởng ứng hoặc có cách làm hay gắn vào; hãy gỡ ở đó trước.',
    )
  }
}

/** The movements of the ids, for naming them. */
export async function movementTitles(
  tx: Transaction<Tables>,
): Promise<readonly { id: string; title: string; state: MovementState }[]> {
  const rows = await tx
    .selectFrom('movement')
    .select(['id', 'title', 'state'])
    .orderBy('starts_on', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as MovementState }))
}

function columnsOf(content: MovementContent) {
  const { title, theme, launcherName, criteria } = content
  return {
    year: content.year,
    title,
    theme,
    kind: content.kind,
    launcher: content.launcher,
    launcher_name: launcherName,
    answers_id: content.answersId,
    content: content.content,
    criteria,
    starts_on: content.startsOn,
    ends_on: content.endsOn,
    scope_all: content.scopeAll,
    participation_due: content.participationDue,
    search_key: searchKey([title, theme, launcherName ?? ''].join(' ')),
  }
}

const dayOf = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`the database has no day ${text}`)
  return text
}
const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : dayOf(text))
