import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { EnteredStandard } from '../model/entered-standard.ts'
import { mayEnterStandard, refuseUnless } from '../policy.ts'
import { enteredStandardById } from '../store/entered-standards.ts'
import { isSteward } from '../store/steward.ts'

/** An entered version as a person saw it. */
export interface SeenStandard {
  readonly id: string
  readonly version: number
}

/** The entered version to change; a draft does not exist for those who may not enter standards. */
export async function standardToChange({ tx, actor }: Operation, id: string): Promise<EnteredStandard> {
  const found = await enteredStandardById(tx, id)
  const may = mayEnterStandard(actor, await isSteward(tx))
  if (!found || (found.state === 'draft' && !may.allowed)) throw new Refusal('notFound')
  refuseUnless(may)
  return found
}
