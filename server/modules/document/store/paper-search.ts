import { sql } from 'kysely'
import type { z } from 'zod'
import type { PaperGroup } from '#contract/document'
import { reading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import { groupMark } from '../model/paper-marks.ts'

type Tx = Operation['tx']

/** One page of the papers that are found, and how many there are: at most `most`. */
export interface FoundPapers {
  readonly ids: readonly string[]
  readonly found: number
}

/** The papers that bear all marks, newest first, those that satisfy the first query before those of the next. */
export async function searchPapers(
  tx: Tx,
  wanted: {
    readonly marks: readonly string[]
    readonly queries: readonly string[]
    readonly most: number
    readonly skipped: number
    readonly pageSize: number
  },
): Promise<FoundPapers> {
  const { marks, queries, most, skipped, pageSize } = wanted
  const { rows } = await sql<FoundPapers>`
    select ids, found from search_papers(${marks}::text[], ${queries}::text[]::tsquery[], ${most}::integer,
      ${skipped}::integer, ${pageSize}::integer)`.execute(tx)
  return rows[0] ?? { ids: [], found: 0 }
}

/** How many papers each group holds. */
export async function countPapers(tx: Tx, releasedOnly: boolean): Promise<(group: PaperGroup) => number> {
  const { rows } = await sql<{ held: Record<string, number> | null }>`select paper_counts() as held`.execute(
    tx,
  )
  const held = rows[0]?.held ?? {}
  return (group) => held[groupMark(group, releasedOnly)] ?? 0
}

/** The texts of papers, as far as passages are looked for in them. */
export async function textsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('paper')
    .select(['id', sql<string>`substr(text, 1, ${LONGEST_LOOKED_THROUGH}::integer)`.as('text')])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** About 150 pages: fifty papers of a thousand pages each would keep everybody waiting. */
const LONGEST_LOOKED_THROUGH = 400_000

/** Where papers cite something: the spans of their citations. */
export async function citationsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, z.infer<typeof whereCited>>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('paper')
    .select(['id', sql<unknown>`reading -> 'citations'`.as('citations')])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, citations }) => [id, whereCited.parse(citations)]))
}

const whereCited = reading.shape.citations.element.pick({ number: true, span: true, mentions: true }).array()
