import type { PropagandaGiven } from '#contract/propaganda'
import { movementsOf } from '#modules/movement'
import { actingUnits, unitsById } from '#modules/organisation'
import { library } from '#modules/regulation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type Item, plannedSpan } from '../model/item.ts'
import { stateAfter } from '../model/item-moves.ts'
import { mayKeepFor, refuseUnless } from '../policy.ts'
import { allChannels } from '../present.ts'
import { deleteItem, type ItemContent, insertItem, ownChannels, updateItem } from '../store.ts'
import { itemToChange, type SeenItem } from './item-to-change.ts'
import { settleTask } from './settle-task.ts'

/** Adds an item to the plan of a year; answers its id. `taskId` is the task of the plan it was made of. */
export async function addItem(
  operation: Operation,
  given: PropagandaGiven,
  taskId: string | null = null,
): Promise<string> {
  const { tx, actor, now } = operation
  const { headedUnitIds } = await actingUnits(operation)
  refuseUnless(mayKeepFor({ roles: actor.roles, headedUnitIds }, given.unitId))
  const content = await soundContent(operation, given, null)
  return insertItem(tx, { ...content, taskId }, { now, name: actor.name })
}

/** Corrects what is planned; giving it to another unit asks for that unit too. */
export async function correctItem(
  operation: Operation,
  seen: SeenItem,
  given: PropagandaGiven,
): Promise<void> {
  const { item, acting } = await itemToChange(operation, seen)
  refuseUnless(mayKeepFor(acting, given.unitId))
  stateAfter('correct', item.state)
  await updateItem(operation.tx, item.id, await soundContent(operation, given, item))
}

/** Takes out what was written down by mistake and nobody has begun with. */
export async function removeItem(operation: Operation, seen: SeenItem): Promise<void> {
  const { item } = await itemToChange(operation, seen)
  stateAfter('remove', item.state)
  await deleteItem(operation.tx, item.id)
  await settleTask(operation, item.taskId)
}

/** What a person gives, with days that exist, a unit of today and a channel of the list; the one it has may stay. */
async function soundContent(
  operation: Operation,
  given: PropagandaGiven,
  before: Pick<Item, 'channel' | 'movementId' | 'instrumentId'> | null,
): Promise<Omit<ItemContent, 'taskId'>> {
  const { tx, today } = operation
  const span = plannedSpan(given.planned)
  if (span === null) throw malformed('planned', 'Ngày này không có trong lịch.')
  if (Number(given.planned.slice(0, 4)) !== given.year) {
    throw malformed('planned', `Thời gian phải nằm trong năm ${given.year}.`)
  }
  const [unit] = await unitsById(tx, [given.unitId])
  if (!unit || (unit.validUntil !== null && unit.validUntil <= today)) {
    throw malformed('unitId', 'Đơn vị này không còn hoạt động; hãy chọn đơn vị khác.')
  }
  const isListed = allChannels(await ownChannels(tx)).some(({ name }) => name === given.channel)
  if (!isListed && given.channel !== before?.channel) {
    throw malformed('channel', 'Kênh này không có trong danh mục; hãy chọn kênh khác hoặc thêm vào danh mục.')
  }
  if (given.movementId !== null && given.movementId !== before?.movementId) {
    const movements = await movementsOf(operation, given.year)
    if (!movements.some(({ id }) => id === given.movementId)) {
      throw malformed('movementId', `Phong trào này không có trong năm ${given.year}; hãy chọn lại.`)
    }
  }
  await refuseUnknownInstrument(operation, given, before)
  return { ...given, ...span }
}

/** An instrument that was in the library when the item was written may stay. */
async function refuseUnknownInstrument(
  { tx }: Operation,
  { instrumentId }: PropagandaGiven,
  before: Pick<Item, 'instrumentId'> | null,
): Promise<void> {
  if (instrumentId === null || instrumentId === before?.instrumentId) return
  if ((await library(tx)).some(({ id }) => id === instrumentId)) return
  throw malformed('instrumentId', 'Văn bản này không có trong thư viện; hãy chọn lại.')
}

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
