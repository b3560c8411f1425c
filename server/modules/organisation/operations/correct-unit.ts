import { type PlainDate, showDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { NewUnit, Unit } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { firstPostedOn } from '../store/postings.ts'
import { successions } from '../store/successions.ts'
import { updateUnit } from '../store/units.ts'
import { refuseNameTaken } from './open-unit.ts'
import { type SeenUnit, unitToChange } from './units-to-change.ts'

/** Corrects what was written down wrongly of a unit; a change in the life of the unit is a rename, merge or split. */
export async function correctUnit(
  { tx, actor }: Operation,
  given: SeenUnit & Omit<NewUnit, 'validUntil'>,
): Promise<void> {
  refuseUnlessMayChange(actor)
  const kept = await unitToChange(tx, given)
  const unit: NewUnit = { ...given, validUntil: kept.validUntil }
  if (unit.validFrom !== kept.validFrom) await refuseUnlessMayBegin(tx, kept, unit.validFrom)
  await refuseNameTaken(tx, unit, [kept.id])
  await updateUnit(tx, kept.id, unit)
}

async function refuseUnlessMayBegin(tx: Operation['tx'], unit: Unit, validFrom: PlainDate): Promise<void> {
  if ((await successions(tx)).some(({ successorId }) => successorId === unit.id)) {
    throw beginRefused(
      'Ngày bắt đầu của đơn vị này là ngày đổi tên, sáp nhập hoặc chia tách nên không sửa riêng được.',
    )
  }
  if (unit.validUntil !== null && validFrom >= unit.validUntil) {
    throw beginRefused(`Ngày bắt đầu phải trước ngày kết thúc ${showDate(unit.validUntil)}.`)
  }
  const posted = await firstPostedOn(tx, unit.id)
  if (posted !== null && posted < validFrom) {
    throw beginRefused(`Đã có người công tác tại đơn vị này từ ${showDate(posted)}.`)
  }
}

function beginRefused(detail: string): Refusal {
  return new Refusal('datesContradict', detail, [{ path: 'validFrom', detail }])
}
