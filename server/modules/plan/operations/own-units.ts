import type { TaskUnit } from '#contract/task'
import { allUnits, holdsOn, matchUnits, unitDirectory } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { type LookUp, remembering } from '../model/match-parties.ts'

/** The units of the agency as drafts and tasks need them. */
export interface OwnUnits {
  readonly lookUp: LookUp
  readonly knownIds: ReadonlySet<string>
  readonly byId: ReadonlyMap<string, TaskUnit>
}

/** Loads the units of today for looking names up, and those of all times for naming them. */
export async function ownUnits({ tx, today }: Operation): Promise<OwnUnits> {
  const directory = await unitDirectory(tx, today)
  const byId = await namedUnits({ tx, today })
  return {
    lookUp: remembering((printed) => matchUnits(printed, directory)),
    knownIds: new Set(byId.keys()),
    byId,
  }
}

/** Every unit there is and was, by its id. */
export async function namedUnits({
  tx,
  today,
}: Pick<Operation, 'tx' | 'today'>): Promise<ReadonlyMap<string, TaskUnit>> {
  const units = await allUnits(tx)
  return new Map(
    units.map((unit) => [
      unit.id,
      { id: unit.id, name: unit.name, kind: unit.kind, valid: holdsOn(unit, today) },
    ]),
  )
}
