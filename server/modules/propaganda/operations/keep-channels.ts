import type { PropagandaChannel } from '#contract/propaganda'
import { searchKey } from '#contract/search-key'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { usualChannels } from '../model/channels.ts'
import { mayKeepPlan, refuseUnless } from '../policy.ts'
import { deleteChannel, insertChannel, itemsOnChannel, ownChannels } from '../store.ts'

/** Adds a channel of the agency's own; refuses a name that is in the list. */
export async function addChannel(
  operation: Operation,
  { name, hasAddress }: { readonly name: string; readonly hasAddress: boolean },
): Promise<PropagandaChannel> {
  refuseUnless(mayKeepPlan(operation.actor))
  const isUsual = usualChannels.some((channel) => searchKey(channel.name) === searchKey(name))
  const id = isUsual ? undefined : await insertChannel(operation.tx, { name, hasAddress })
  if (id !== undefined) return { id, name, hasAddress }
  const detail = `Danh mục đã có kênh “${name}”.`
  throw new Refusal('nameTaken', detail, [{ path: 'name', detail }])
}

/** Takes a channel out of the list that nothing is planned for. */
export async function removeChannel({ tx, actor }: Operation, id: string): Promise<void> {
  const channel = (await ownChannels(tx)).find((each) => each.id === id)
  refuseUnless(mayKeepPlan(actor))
  if (!channel) throw new Refusal('notFound')
  const used = await itemsOnChannel(tx, channel.name)
  if (used > 0) {
    throw new Refusal('stillInUse', `Còn ${used} nội dung dùng kênh “${channel.name}” nên không bỏ được.`)
  }
  await deleteChannel(tx, id)
}
