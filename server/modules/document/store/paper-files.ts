import { sql } from 'kysely'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** The paper that has these bytes. */
export async function paperIdByDigest(tx: Tx, sha256: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('paper')
    .select('id')
    .where('sha256', '=', sha256)
    .where('whole_paper_id', 'is', null)
    .executeTakeFirst()
  return found?.id
}

/** The file as it was received; papers that lay in one file have it in common. */
export function fileOfPaper(
  tx: Tx,
  paperId: string,
): Promise<{ content: Buffer; file_name: string; format: string } | undefined> {
  return tx
    .selectFrom('paper')
    .innerJoin('paper_file', (join) =>
      join.on('paper_file.paper_id', '=', (row) => row.fn.coalesce('paper.whole_paper_id', 'paper.id')),
    )
    .select(['paper_file.content', 'paper.file_name', 'paper.format'])
    .where('paper.id', '=', paperId)
    .executeTakeFirst()
}

/** The papers in the file of a paper that not everyone of the agency may see. */
export async function unreleasedInFile(tx: Tx, paperId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select other.id from paper own join paper other
      on coalesce(own.whole_paper_id, own.id) in (other.id, other.whole_paper_id)
    where own.id = ${paperId} and not other.released`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The tables in which something rests on a paper; what belongs to the paper itself does not count. */
export async function usesOfPaper(tx: Tx, paperId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ used: string }>`select used from uses_of_paper(${paperId}) as used`.execute(tx)
  return rows.map(({ used }) => used)
}

/** The numbers of the papers that were split off from one. */
export async function partNumbersOf(tx: Tx, wholePaperId: string): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('paper')
    .select('part')
    .where('whole_paper_id', '=', wholePaperId)
    .execute()
  return rows.flatMap(({ part }) => part ?? [])
}
