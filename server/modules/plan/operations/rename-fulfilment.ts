import type { Operation } from '#platform/operation'
import { saveFulfilmentTitle } from '../store/fulfilments.ts'

/** What fulfils tasks is called otherwise from now on: their pages say so too, done or not. */
export async function renameFulfilment(
  { tx }: Operation,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<void> {
  await saveFulfilmentTitle(tx, id, title)
}
