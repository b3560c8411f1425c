import { holdsOn, unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** Refuses to hand work to units that the agency does not have today. */
export async function refuseUnlessUnitsOfToday(
  { tx, today }: Operation,
  unitIds: readonly string[],
): Promise<void> {
  const units = await unitsById(tx, unitIds)
  if (units.length < unitIds.length)
    throw new Refusal('notFound', 'Có đơn vị không còn trong danh sách; hãy tải lại.')
  const ended = units.find((unit) => !holdsOn(unit, today))
  if (ended) {
    throw new Refusal('illegalMove', `“${ended.name}” không hoạt động vào hôm nay nên không giao việc được.`)
  }
}
