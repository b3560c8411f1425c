import { sql } from 'kysely'
import type { z } from 'zod'
import type { PaperGroup } from '#contract/document'
import { reading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import { groupMark } from '../model/paper-marks.ts'
import type { WordQuery } from '../model/search-words.ts'

type Tx = Operation['tx']

/** One page of the papers that are found, how many there are (at most `most`), and how many each group holds. */
export interface FoundPapers {
  readonly ids: readonly string[]
  readonly found: number
  readonly countOf: (group: PaperGroup) => number
}

/** The papers that bear all marks and have the words: first on their face, then side by side; the newest first. */
export async function searchPapers(
  tx: Tx,
  wanted: {
    readonly marks: readonly string[]
    readonly query: WordQuery | null
    readonly releasedOnly: boolean
    readonly most: number
    readonly skipped: number
    readonly pageSize: number
  },
): Promise<FoundPapers> {
  const { marks, query, most, skipped, pageSize } = wanted
  const { rows } = await sql<{ ids: string[]; found: number; held: Record<string, number> | null }>`
    select ids, found, paper_counts() as held from search_papers(${marks}::text[], ${query?.words ?? null}::tsquery,
      ${query?.sideBySide ?? null}::tsquery, ${most}::integer, ${skipped}::integer, ${pageSize}::integer)`.execute(
    tx,
  )
  const { ids = [], found = 0, held } = rows[0] ?? {}
  return { ids, found, countOf: (group) => held?.[groupMark(group, wanted.releasedOnly)] ?? 0 }
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
