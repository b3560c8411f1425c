import { sql } from 'kysely'
import { reading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import { marksOf } from '../model/paper-marks.ts'
import { searchedWordsOf } from '../model/search-words.ts'

type Tx = Operation['tx']

const deciding = [
  'type_code',
  'issued_on',
  'issuer',
  'is_plan',
  'state',
  'released',
  'asked_count',
  'awardee_count',
  'confidence',
] as const

/** Puts a stored paper where it is found; last in its operation, because it counts the papers of the agency. */
export async function indexStored(tx: Tx, paperId: string): Promise<void> {
  const { face, text } = await tx
    .selectFrom('paper')
    .select(['search_key', 'text'])
    .where('id', '=', paperId)
    .executeTakeFirstOrThrow()
    .then((stored) => searchedWordsOf(stored.search_key, stored.text))
  const marks = await marksOfStored(tx, paperId)
  await sql`select index_paper(${paperId}, ${marks}::text[], ${face}::text[], ${text}::text[])`.execute(tx)
}

/** Changes the lists in which a stored paper stands and leaves its words as they are. */
export async function markStored(tx: Tx, paperId: string): Promise<void> {
  await sql`select mark_paper(${paperId}, ${await marksOfStored(tx, paperId)}::text[])`.execute(tx)
}

const cited = reading.shape.citations.element.pick({ number: true }).array()

async function marksOfStored(tx: Tx, paperId: string): Promise<readonly string[]> {
  const stored = await tx
    .selectFrom('paper')
    .select([...deciding, sql<unknown>`reading -> 'citations'`.as('citations')])
    .where('id', '=', paperId)
    .executeTakeFirstOrThrow()
  return marksOf({ ...stored, cited: cited.parse(stored.citations).flatMap(({ number }) => number ?? []) })
}
