import { z } from 'zod'
import type { Operation } from '#platform/operation'
import type { Edit } from '../model/edits.ts'
import { keepable } from '../model/incoming-paper.ts'

type Tx = Operation['tx']

/** A version of the text of a paper, without the text. */
export interface StoredVersion {
  readonly number: number
  readonly sentence: string
  readonly made_at: Date
  readonly made_by_name: string
  readonly edits: readonly Edit[]
  readonly restores: number | null
  readonly splits: boolean
}

const storedEdits = z.array(z.object({ start: z.int(), end: z.int(), text: z.string() }))

/** The versions of a paper, latest first. */
export async function versionsOf(tx: Tx, paperId: string): Promise<readonly StoredVersion[]> {
  const rows = await tx
    .selectFrom('paper_version')
    .select(['number', 'sentence', 'made_at', 'made_by_name', 'edits', 'restores', 'splits'])
    .where('paper_id', '=', paperId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, edits: storedEdits.parse(row.edits) }))
}

/** The text of a version; null for the latest one, whose text is the paper's. */
export function versionText(
  tx: Tx,
  { paperId, number }: { paperId: string; number: number },
): Promise<{ text: string | null } | undefined> {
  return tx
    .selectFrom('paper_version')
    .select('text')
    .where('paper_id', '=', paperId)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** Writes down the text that a version had, now that there is a later one. */
export async function keepText(
  tx: Tx,
  { paperId, number, text }: { paperId: string; number: number; text: string },
): Promise<void> {
  await tx
    .updateTable('paper_version')
    .set({ text })
    .where('paper_id', '=', paperId)
    .where('number', '=', number)
    .execute()
}

/** Adds the version whose text is the paper's. */
export async function insertVersion(
  { tx, actor, now }: Operation,
  version: {
    readonly paperId: string
    readonly number: number
    readonly sentence: string
    readonly edits?: readonly Edit[]
    readonly restores?: number
    readonly splits?: boolean
  },
): Promise<void> {
  await tx
    .insertInto('paper_version')
    .values({
      tenant_id: actor.agencyId,
      paper_id: version.paperId,
      number: version.number,
      sentence: keepable(version.sentence),
      edits: JSON.stringify(version.edits ?? []),
      restores: version.restores ?? null,
      splits: version.splits ?? false,
      made_at: now,
      made_by_name: actor.name,
    })
    .execute()
}
