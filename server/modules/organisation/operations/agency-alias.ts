import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayChange } from '../policy.ts'
import { deleteAgencyAlias, insertAgencyAlias } from '../store/agency.ts'

/** Adds another name that papers use for the agency. */
export async function addAgencyAlias({ tx, actor }: Operation, alias: string): Promise<void> {
  refuseUnlessMayChange(actor)
  if (!(await insertAgencyAlias(tx, alias))) {
    throw new Refusal('nameTaken', `Đã có tên gọi “${alias}”, kể cả khi khác dấu hoặc khác chữ hoa.`)
  }
}

/** Takes such a name away. */
export async function removeAgencyAlias({ tx, actor }: Operation, id: string): Promise<void> {
  refuseUnlessMayChange(actor)
  if (!(await deleteAgencyAlias(tx, id))) throw new Refusal('notFound')
}
