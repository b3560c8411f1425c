import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { NewUnit } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { insertUnit, unitCalled } from '../store/units.ts'

/** A unit as a person opens it; without an end it has none. */
export type UnitToOpen = Omit<NewUnit, 'validUntil'> & Partial<Pick<NewUnit, 'validUntil'>>

/** Opens a unit and answers its id. Refuses with `nameTaken` a name that another unit of the same days has. */
export async function openUnit({ tx, actor }: Operation, given: UnitToOpen): Promise<string> {
  refuseUnlessMayChange(actor)
  const unit: NewUnit = { validUntil: null, ...given }
  if (unit.validUntil !== null && unit.validUntil <= unit.validFrom) throw new Refusal('datesContradict')
  await refuseNameTaken(tx, unit, [])
  return insertUnit(tx, unit)
}

/** Refuses names and aliases that would make two units of the same days answer to one name. */
export async function refuseNameTaken(
  tx: Operation['tx'],
  { name, aliases, validFrom, validUntil }: NewUnit,
  except: readonly string[],
): Promise<void> {
  const called = await unitCalled(tx, { names: [name, ...aliases], validFrom, validUntil, except })
  if (!called) return
  throw new Refusal(
    'nameTaken',
    `“${called.name}” đã dùng tên hoặc tên gọi khác này trong cùng thời gian; hai đơn vị trùng tên thì không biết văn bản nói đơn vị nào.`,
    [{ path: 'name', detail: `Trùng với “${called.name}”` }],
  )
}
