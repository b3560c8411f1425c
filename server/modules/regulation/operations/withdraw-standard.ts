import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { standardChanged } from '../events.ts'
import { chained, datedOf } from '../model/entered-standard.ts'
import { lockStandards, markWithdrawn, updateChain } from '../store/entered-standards.ts'
import { governingOf } from './let-standard-govern.ts'
import { type SeenStandard, standardToChange } from './standard-to-change.ts'

/** Takes back a version that governed, with the reason; the one before goes on, or the days are open again. */
export async function withdrawStandard(
  operation: Operation,
  { id, version, because }: SeenStandard & { readonly because: string },
): Promise<void> {
  const { tx, announce } = operation
  await lockStandards(tx)
  const found = await standardToChange(operation, id)
  if (found.state === 'draft' || found.state === 'withdrawn')
    throw new Refusal('illegalMove', 'Chỉ thu hồi chuẩn đã áp dụng; bản đang soạn thì xóa.')
  if (found.version !== version) throw new Refusal('staleVersion')
  await markWithdrawn(tx, id, because)
  await updateChain(tx, chained(await governingOf(tx, found)))
  await announce(standardChanged(datedOf(found.scope)?.id ?? id, found.from))
}
