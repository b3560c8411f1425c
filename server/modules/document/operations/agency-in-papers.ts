import { agencyHeader, unitDirectory } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import type { NamedAgency } from '../model/named-agency.ts'

/** The agency as papers of others name it today, former names included. */
export async function agencyInPapers({ tx, today }: Pick<Operation, 'tx' | 'today'>): Promise<NamedAgency> {
  const { agencyNames } = await unitDirectory(tx, today)
  const header = await agencyHeader(tx, today)
  return { names: agencyNames, superiorName: header?.superiorName ?? '', place: header?.place ?? '' }
}
