import type { PlainDate } from '#law'

/** A task whose units may have a day of their own, and the units that it names. */
export interface TwoLevelTask {
  readonly lateFrom: PlainDate | null
  readonly unitsLateFrom: PlainDate | null
  readonly consolidatingUnitId: string | null
  readonly parties: readonly { readonly unitIds: readonly string[] }[]
}

/** Whether somebody of these units goes by the units' day: one that is named and does not put the parts together. */
export function goesByUnitsDay(
  { unitsLateFrom, consolidatingUnitId, parties }: TwoLevelTask,
  forUnits: readonly string[] | null,
): boolean {
  if (forUnits === null || unitsLateFrom === null) return false
  if (consolidatingUnitId !== null && forUnits.includes(consolidatingUnitId)) return false
  return parties.some(({ unitIds }) => unitIds.some((id) => forUnits.includes(id)))
}

/** The first day a task is late for somebody of these units; null units go by the agency's day. */
export function lateFromFor(
  task: TwoLevelTask,
  { forUnits }: { readonly forUnits: readonly string[] | null },
): PlainDate | null {
  return goesByUnitsDay(task, forUnits) ? task.unitsLateFrom : task.lateFrom
}
