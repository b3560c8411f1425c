import type { Transaction } from 'kysely'
import type {
  TargetComparison,
  TargetContent,
  TargetCounting,
  TargetPace,
  TargetPopulation,
} from '#contract/target'
import { type Fraction, isPlainDate, type PlainDate } from '#law'
import { isStillReferenced } from '#persistence/still-referenced'
import type { Tables } from '#persistence/tables'
import { Refusal } from '#platform/refusal'

/** A target as it is kept. */
export interface StoredTarget extends Omit<TargetContent, 'amount' | 'registrationDue' | 'dueOn'> {
  readonly id: string
  readonly ordinal: number
  readonly amount: Fraction
  readonly registrationDue: PlainDate | null
  readonly dueOn: PlainDate
  readonly stated: StatedWhere | null
  readonly version: number
}

/** Where a paper states a target. */
export interface StatedWhere {
  readonly quote: string
  readonly paperId: string
  readonly span: { readonly start: number; readonly end: number }
  /** Which of the figures that the reader found it is. */
  readonly index: number
}

/** The targets of a year, in their order. */
export async function targetsOfYear(tx: Transaction<Tables>, year: number): Promise<readonly StoredTarget[]> {
  const found = await tx
    .selectFrom('target')
    .selectAll()
    .where('year', '=', year)
    .orderBy('ordinal')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return found.map(stored)
}

/** One target, held until the end of the transaction; undefined when the agency has none of that id. */
export async function heldTarget(tx: Transaction<Tables>, id: string): Promise<StoredTarget | undefined> {
  const found = await tx.selectFrom('target').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return found && stored(found)
}

/** One target; undefined when the agency has none of that id. */
export async function targetById(tx: Transaction<Tables>, id: string): Promise<StoredTarget | undefined> {
  const found = await tx.selectFrom('target').selectAll().where('id', '=', id).executeTakeFirst()
  return found && stored(found)
}

/** The years that have targets, the latest first. */
export async function yearsWithTargets(tx: Transaction<Tables>): Promise<readonly number[]> {
  const found = await tx.selectFrom('target').select('year').distinct().orderBy('year', 'desc').execute()
  return found.map(({ year }) => year)
}

/** Adds a target after the last one of its year. A second one of the same words of a paper is left out: null. */
export async function insertTarget(
  tx: Transaction<Tables>,
  content: TargetContent,
  { agencyId, now, stated }: { agencyId: string; now: Date; stated: StatedWhere | null },
): Promise<string | null> {
  const last = await tx
    .selectFrom('target')
    .select(({ fn }) => fn.max('ordinal').as('ordinal'))
    .where('year', '=', content.year)
    .executeTakeFirst()
  const made = await tx
    .insertInto('target')
    .values({
      tenant_id: agencyId,
      ordinal: (last?.ordinal ?? 0) + 1,
      ...columnsOf(content),
      quote: stated?.quote ?? null,
      paper_id: stated?.paperId ?? null,
      span_start: stated?.span.start ?? null,
      span_end: stated?.span.end ?? null,
      stated_index: stated?.index ?? null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

/** Rewrites what a target says. */
export async function rewriteTarget(
  tx: Transaction<Tables>,
  id: string,
  content: TargetContent,
): Promise<void> {
  await tx
    .updateTable('target')
    .set((of) => ({ ...columnsOf(content), version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Counts a change of a target that its own columns do not show. */
export async function raiseVersion(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx
    .updateTable('target')
    .set((of) => ({ version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Deletes a target with its values; refuses one that another target or a movement refers to. */
export async function deleteTarget(tx: Transaction<Tables>, id: string): Promise<void> {
  try {
    await tx.deleteFrom('target').where('id', '=', id).execute()
  } catch (cause) {
    if (!isStillReferenced(cause)) throw cause
    throw new Refusal(
      'stillInUse',
      'Chỉ tiêu này đang là gốc tính tỷ lệ của chỉ tiêu khác hoặc gắn với một phong trào; hãy gỡ ở đó trước khi bỏ.',
    )
  }
}

function columnsOf(content: TargetContent) {
  return {
    year: content.year,
    measure: content.measure,
    award: content.award,
    population: content.population,
    counting: content.counting,
    comparison: content.comparison,
    amount_of: content.amount.of,
    amount_over: content.amount.over,
    counted_unit: content.countedUnit,
    base_target_id: content.baseTargetId,
    base_words: content.baseWords,
    pace: content.pace,
    registration_due: content.registrationDue,
    due_on: content.dueOn,
  }
}

type Row = Awaited<ReturnType<typeof rowOf>>
const rowOf = (tx: Transaction<Tables>) => tx.selectFrom('target').selectAll().executeTakeFirstOrThrow()

function stored(row: Row): StoredTarget {
  const { paper_id: paperId, span_start: start, span_end: end, stated_index: index } = row
  return {
    id: row.id,
    year: row.year,
    ordinal: row.ordinal,
    measure: row.measure,
    award: row.award,
    population: row.population as TargetPopulation,
    counting: row.counting as TargetCounting,
    comparison: row.comparison as TargetComparison,
    amount: { of: row.amount_of, over: row.amount_over },
    countedUnit: row.counted_unit,
    baseTargetId: row.base_target_id,
    baseWords: row.base_words,
    pace: row.pace as TargetPace,
    registrationDue: dayOrNull(row.registration_due),
    dueOn: dayOf(row.due_on),
    stated:
      paperId !== null && start !== null && end !== null && index !== null
        ? { quote: row.quote ?? '', paperId, span: { start, end }, index }
        : null,
    version: row.version,
  }
}

const dayOf = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`the database has no day ${text}`)
  return text
}
const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : dayOf(text))
