import { sql, type Transaction } from 'kysely'
import { type PaperReading, reading } from '#contract/reading'
import { searchKey } from '#contract/search-key'
import type { Tables } from '#persistence/tables'
import { type IncomingPaper, type KeptPaper, keepable, searchedWords } from './model/incoming-paper.ts'

const listed = [
  'id',
  'file_name',
  'format',
  'byte_size',
  'type_code',
  'number',
  'symbol',
  'issued_on',
  'issuer',
  'title',
  'received_at',
  'released',
  'is_plan',
  'seems_to_be',
] as const

/** A paper as lists show it. */
export interface ListedPaper {
  readonly id: string
  readonly file_name: string
  readonly format: string
  readonly byte_size: number
  readonly type_code: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issued_on: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly received_at: Date
  readonly released: boolean
  readonly is_plan: boolean
  readonly seems_to_be: string
}

/** Who received a paper, where and when. */
export interface Receipt {
  readonly agencyId: string
  readonly accountId: string
  readonly now: Date
}

/** Stores a paper with its file unless the same bytes are kept already; undefined then. */
export async function insertPaper(
  tx: Transaction<Tables>,
  paper: IncomingPaper,
  { agencyId, accountId, now }: Receipt,
): Promise<string | undefined> {
  const { header } = paper.reading
  const stored = await tx
    .insertInto('paper')
    .values({
      tenant_id: agencyId,
      file_name: keepable(paper.fileName),
      format: paper.format,
      byte_size: paper.bytes.length,
      sha256: paper.sha256,
      text: keepable(paper.text),
      reading: JSON.stringify(paper.reading, (_key, value) =>
        typeof value === 'string' ? keepable(value) : value,
      ),
      type_code: header.documentType.code,
      number: keepableOrNull(header.number.value),
      symbol: keepableOrNull(header.number.symbol),
      issued_on: header.date.iso,
      issuer: keepableOrNull(header.issuer),
      title: keepableOrNull(header.title),
      is_plan: paper.kind.isPlan,
      seems_to_be: paper.kind.sentence,
      search_key: searchKey(keepable(searchedWords(paper))),
      received_at: now,
      received_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!stored) return undefined
  await tx
    .insertInto('paper_file')
    .values({ tenant_id: agencyId, paper_id: stored.id, content: Buffer.from(paper.bytes) })
    .execute()
  return stored.id
}

const keepableOrNull = (text: string | null): string | null => (text === null ? null : keepable(text))

/** The paper that has these bytes. */
export async function paperIdByDigest(tx: Transaction<Tables>, sha256: string): Promise<string | undefined> {
  const found = await tx.selectFrom('paper').select('id').where('sha256', '=', sha256).executeTakeFirst()
  return found?.id
}

/** One page of papers, newest first, that hold all the words. */
export async function pageOfPapers(
  tx: Transaction<Tables>,
  wanted: {
    readonly search?: string | undefined
    readonly type?: string | undefined
    readonly page: number
    readonly pageSize: number
    readonly releasedOnly: boolean
  },
): Promise<{ papers: readonly ListedPaper[]; total: number }> {
  let query = tx.selectFrom('paper')
  for (const word of searchKey(wanted.search ?? '').split(' ')) {
    if (word !== '') query = query.where('search_key', 'like', `%${word}%`)
  }
  if (wanted.type) query = query.where('type_code', '=', wanted.type)
  if (wanted.releasedOnly) query = query.where('released', '=', true)
  const papers = await query
    .select(listed)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(wanted.pageSize)
    .offset((wanted.page - 1) * wanted.pageSize)
    .execute()
  const { total } = await query.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow()
  return { papers, total }
}

/** A paper with its text and reading. */
export async function paperWithText(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<(ListedPaper & { text: string; reading: PaperReading }) | undefined> {
  const found = await tx
    .selectFrom('paper')
    .select([...listed, 'text', 'reading'])
    .where('id', '=', paperId)
    .executeTakeFirst()
  return found && { ...found, reading: reading.parse(found.reading) }
}

/** A paper as other modules know it. */
export async function keptPaper(tx: Transaction<Tables>, paperId: string): Promise<KeptPaper | undefined> {
  const found = await paperWithText(tx, paperId)
  return (
    found && {
      id: found.id,
      fileName: found.file_name,
      typeCode: found.type_code,
      number: found.number,
      symbol: found.symbol,
      issuedOn: found.issued_on,
      issuer: found.issuer,
      title: found.title,
      text: found.text,
      reading: found.reading,
      kind: { isPlan: found.is_plan, sentence: found.seems_to_be },
      released: found.released,
    }
  )
}

/** The file as it was received. */
export function fileOfPaper(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<{ content: Buffer; file_name: string; format: string; released: boolean } | undefined> {
  return tx
    .selectFrom('paper')
    .innerJoin('paper_file', 'paper_file.paper_id', 'paper.id')
    .select(['paper_file.content', 'paper.file_name', 'paper.format', 'paper.released'])
    .where('paper.id', '=', paperId)
    .executeTakeFirst()
}

/** Lets everyone of the agency see a paper. */
export async function markReleased(tx: Transaction<Tables>, paperId: string): Promise<void> {
  await tx
    .updateTable('paper')
    .set({ released: true })
    .where('id', '=', paperId)
    .where('released', '=', false)
    .execute()
}
