import type { InstrumentGiven } from '#contract/instrument'
import type { Operation } from '#platform/operation'
import { refuseUnlessSound } from '../model/refuse-instrument.ts'
import { mayEnterForEveryone, mayEnterInstrument, refuseUnless } from '../policy.ts'
import { insertInstrument, lockLibrary } from '../store/instruments.ts'
import { isSteward } from '../store/steward.ts'
import { library } from './library.ts'
import { refuseRepeated } from './refuse-repeated.ts'

/** Enters an instrument, for the agency or for everyone; gives its id in the library. */
export async function enterInstrument(
  operation: Operation,
  { given, forEveryone }: { readonly given: InstrumentGiven; readonly forEveryone: boolean },
): Promise<string> {
  const { tx, actor } = operation
  refuseUnless(forEveryone ? mayEnterForEveryone(actor, await isSteward(tx)) : mayEnterInstrument(actor))
  await lockLibrary(tx)
  const known = await library(tx)
  refuseUnlessSound(given, { library: known, forEveryone, self: null })
  refuseRepeated(given, known)
  return insertInstrument(operation, { given, forEveryone })
}
