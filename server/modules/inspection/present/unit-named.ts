import type { TaskUnit } from '#contract/task'

/** The units of the agency by id, those that have ended too. */
export type Units = ReadonlyMap<string, TaskUnit>

/** A unit by its id; every id that is kept refers to one. */
export function unitNamed(units: Units, id: string): TaskUnit {
  const unit = units.get(id)
  if (!unit) throw new RangeError(`unit ${id} is kept and not there`)
  return { ...unit }
}
