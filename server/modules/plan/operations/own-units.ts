import type { TaskUnit } from '#contract/task'
import { matchUnits, namedUnits, unitDirectory } from '#modules/organisation'
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
