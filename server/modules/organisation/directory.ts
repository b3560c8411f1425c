import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import type { UnitDirectory } from './model/unit-directory.ts'
import { agencyAliases, agencyCode, headers } from './store/agency.ts'
import { unitsOn } from './store/units.ts'

/** The units of a day and all names of the agency, former ones included: what `matchUnits` needs. */
export async function unitDirectory(tx: Operation['tx'], day: PlainDate): Promise<UnitDirectory> {
  const units = await unitsOn(tx, day)
  const named = await headers(tx)
  const aliases = await agencyAliases(tx)
  const code = await agencyCode(tx)
  const names = named.flatMap(({ name, shortName, symbol }) => [name, shortName, symbol])
  return {
    agencyNames: [...new Set([...names, ...aliases.map(({ alias }) => alias), code ?? ''])].filter(Boolean),
    units: units.map(({ id, kind, name, aliases: others }) => ({ id, kind, name, aliases: others })),
  }
}
