import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayRemoveInstrument, refuseUnless } from '../policy.ts'
import { deleteInstrument, lockLibrary, usesOf } from '../store/instruments.ts'
import { isSteward } from '../store/steward.ts'
import { instrumentToChange } from './instrument-to-change.ts'

/** Removes an instrument of the agency that was entered by mistake and that nothing refers to. */
export async function removeInstrument(
  { tx, actor }: Operation,
  seen: { readonly id: string; readonly version: number },
): Promise<void> {
  await lockLibrary(tx)
  const { stored } = await instrumentToChange(tx, seen, async ({ origin }) =>
    refuseUnless(mayRemoveInstrument(actor, origin, await isSteward(tx))),
  )
  const uses = await usesOf(tx, seen.id)
  if (uses.length > 0)
    throw new Refusal(
      'stillInUse',
      `Văn bản này đang được dùng: ${uses.join('; ')}. Hãy gỡ các chỗ đó trước.`,
    )
  await deleteInstrument(tx, stored)
}
