import { sql } from 'kysely'
import { type PaperReading, reading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import type { KeptPaper } from '../model/incoming-paper.ts'

type Tx = Operation['tx']

/** The columns of a paper that lists show. */
export const listed = [
  'id',
  'version',
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
  'state',
  'asked_count',
  'asked_by',
  'awardee_count',
  'warning_count',
  'confidence',
  'is_own',
] as const

/** How many papers lie in the file of one. */
const partCount = sql<number>`jsonb_array_length(parts)`.as('part_count')

/** A paper as lists show it. */
export interface ListedPaper {
  readonly id: string
  readonly version: number
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
  readonly state: string
  readonly asked_count: number
  readonly asked_by: string | null
  readonly awardee_count: number
  readonly warning_count: number
  readonly confidence: number | null
  readonly is_own: boolean
  readonly part_count: number
}

/** A paper with its text and what was read in it. */
export interface WholePaper extends ListedPaper {
  readonly parts: unknown
  readonly text: string
  readonly reading: PaperReading
  readonly sha256: string
  readonly conversion: unknown
  readonly part: number | null
  readonly whole_paper_id: string | null
  readonly handled_at: Date | null
  readonly handled_by_name: string | null
}

const whole = [
  ...listed,
  'parts',
  'text',
  'reading',
  'sha256',
  'conversion',
  'part',
  'whole_paper_id',
  'handled_at',
  'handled_by_name',
] as const

/** A paper with its text and reading. */
export async function wholePaper(tx: Tx, paperId: string): Promise<WholePaper | undefined> {
  const found = await tx
    .selectFrom('paper')
    .select(whole)
    .select(partCount)
    .where('id', '=', paperId)
    .executeTakeFirst()
  return found && { ...found, reading: reading.parse(found.reading) }
}

/** The same, kept from other changes until the operation ends. */
export async function lockedPaper(tx: Tx, paperId: string): Promise<WholePaper | undefined> {
  const found = await tx
    .selectFrom('paper')
    .select(whole)
    .select(partCount)
    .where('id', '=', paperId)
    .forUpdate()
    .executeTakeFirst()
  return found && { ...found, reading: reading.parse(found.reading) }
}

/** Papers by id, in the order asked for. */
export async function papersById(tx: Tx, ids: readonly string[]): Promise<readonly ListedPaper[]> {
  if (ids.length === 0) return []
  const found = await tx.selectFrom('paper').select(listed).select(partCount).where('id', 'in', ids).execute()
  const byId = new Map(found.map((paper) => [paper.id, paper]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A paper as other modules know it. */
export async function keptPaper(tx: Tx, paperId: string): Promise<KeptPaper | undefined> {
  const found = await wholePaper(tx, paperId)
  return (
    found && {
      id: found.id,
      version: found.version,
      fileName: found.file_name,
      typeCode: found.type_code,
      number: found.number,
      symbol: found.symbol,
      issuedOn: found.issued_on,
      issuer: found.issuer,
      title: found.title,
      isOwn: found.is_own,
      released: found.released,
      text: found.text,
      reading: found.reading,
      kind: { isPlan: found.is_plan, sentence: found.seems_to_be },
    }
  )
}
