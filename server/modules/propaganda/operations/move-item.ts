import { dayHappened, firstDayFor } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/item-moves.ts'
import { allChannels, hasAddress } from '../present.ts'
import { type ItemStanding, ownChannels, saveStanding } from '../store.ts'
import { itemToChange, type SeenItem } from './item-to-change.ts'
import { settleTask } from './settle-task.ts'

const nothingYet: Omit<ItemStanding, 'state'> = {
  link: null,
  publishedOn: null,
  publishedNote: null,
  publishedByName: null,
  cancelReason: null,
}

/** Someone has begun with an item. */
export async function startItem(operation: Operation, seen: SeenItem): Promise<void> {
  const { item } = await itemToChange(operation, seen)
  await saveStanding(operation.tx, item.id, { ...nothingYet, state: stateAfter('start', item.state) })
}

/** Where it can be seen, since when, and what is to be said of it. */
export interface PublishedItem extends SeenItem {
  readonly link: string | null
  readonly publishedOn?: string | undefined
  readonly note: string
}

/** An item is published; a channel that has addresses asks for the link. */
export async function publishItem(operation: Operation, published: PublishedItem): Promise<void> {
  const { tx, actor, today } = operation
  const { item } = await itemToChange(operation, published)
  const state = stateAfter('publish', item.state)
  const field = { path: 'publishedOn', what: 'Ngày đăng' }
  const publishedOn =
    published.publishedOn === undefined
      ? today
      : dayHappened(published.publishedOn, { first: firstDayFor(item.year, today), today }, field)
  if (published.link === null && hasAddress(item.channel, allChannels(await ownChannels(tx)))) {
    const detail = `Hãy dán đường dẫn của bài đã đăng trên “${item.channel}”.`
    throw new Refusal('malformedRequest', detail, [{ path: 'link', detail }])
  }
  await saveStanding(tx, item.id, {
    state,
    link: published.link,
    publishedOn,
    publishedNote: published.note || null,
    publishedByName: actor.name,
    cancelReason: null,
  })
  await settleTask(operation, item.taskId)
}

/** An item is given up, with the reason. */
export async function cancelItem(
  operation: Operation,
  { reason, ...seen }: SeenItem & { readonly reason: string },
): Promise<void> {
  const { item } = await itemToChange(operation, seen)
  const state = stateAfter('cancel', item.state)
  await saveStanding(operation.tx, item.id, { ...nothingYet, state, cancelReason: reason })
  await settleTask(operation, item.taskId)
}

/** What was published or given up by mistake is to be done again. */
export async function reopenItem(operation: Operation, seen: SeenItem): Promise<void> {
  const { item } = await itemToChange(operation, seen)
  await saveStanding(operation.tx, item.id, { ...nothingYet, state: stateAfter('reopen', item.state) })
  await settleTask(operation, item.taskId)
}
