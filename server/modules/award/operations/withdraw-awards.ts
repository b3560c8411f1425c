import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayRecord, refuseUnless } from '../policy.ts'
import { deleteLines } from '../store/line-writing.ts'

/** Takes lines out of the history, all of them or none; the audit keeps what they were. Answers how many. */
export async function withdrawAwards({ tx, actor }: Operation, ids: readonly string[]): Promise<number> {
  refuseUnless(mayRecord(actor))
  const wanted = [...new Set(ids)]
  const withdrawn = await deleteLines(tx, wanted)
  if (withdrawn === wanted.length) return withdrawn
  throw new Refusal('notFound', 'Có dòng không còn trong lịch sử khen thưởng; hãy tải lại rồi chọn lại.')
}
