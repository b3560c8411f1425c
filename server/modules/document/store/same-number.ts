import type { Operation } from '#platform/operation'
import { hasSameNumber, type NumberedPaper } from '../model/same-number.ts'

/** A paper of the same number that was there before or came after. */
export interface NumberTwin {
  readonly id: string
  readonly file_name: string
  readonly received_at: Date
}

/** For each of some papers, the others of its number, issuer and day that one may see, oldest first. */
export async function sameNumbered(
  tx: Operation['tx'],
  { papers, releasedOnly }: { readonly papers: readonly NumberedPaper[]; readonly releasedOnly: boolean },
): Promise<ReadonlyMap<string, readonly NumberTwin[]>> {
  const numbered = papers.filter(({ number }) => number !== null)
  const days = [...new Set(numbered.flatMap(({ issued_on }) => issued_on ?? []))]
  if (days.length === 0) return new Map()
  const beside = await tx
    .selectFrom('paper')
    .select(['id', 'number', 'symbol', 'issued_on', 'issuer', 'file_name', 'received_at', 'released'])
    .where('issued_on', 'in', days)
    .where('number', 'is not', null)
    .orderBy('received_at')
    .execute()
  const visible = beside.filter(({ released }) => released || !releasedOnly)
  return new Map(numbered.map((paper) => [paper.id, visible.filter((other) => hasSameNumber(paper, other))]))
}
