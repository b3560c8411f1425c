import type { InstrumentGiven } from '#contract/instrument'
import { type PlainDate, plainDate } from '#law'
import type { Operation } from '#platform/operation'
import { refuseUnlessSound } from '../model/refuse-instrument.ts'
import { refuseLosingStandards } from '../model/refuse-standard.ts'
import { mayCorrectInstrument, refuseUnless } from '../policy.ts'
import { enteredStandards } from '../store/entered-standards.ts'
import { lockLibrary, updateInstrument } from '../store/instruments.ts'
import { isSteward } from '../store/steward.ts'
import { instrumentToChange } from './instrument-to-change.ts'
import { refuseRepeated } from './refuse-repeated.ts'

/** Corrects what somebody entered of an instrument. */
export async function correctInstrument(
  { tx, actor }: Operation,
  { given, ...seen }: { readonly id: string; readonly version: number; readonly given: InstrumentGiven },
): Promise<void> {
  await lockLibrary(tx)
  const { instrument, all, stored } = await instrumentToChange(tx, seen, async ({ origin }) =>
    refuseUnless(mayCorrectInstrument(actor, origin, await isSteward(tx))),
  )
  const forEveryone = instrument.origin === 'installation'
  refuseUnlessSound(given, { library: all, forEveryone, self: instrument.id })
  refuseRepeated(
    given,
    all.filter(({ id }) => id !== instrument.id),
  )
  const resting = (await enteredStandards(tx)).filter(
    ({ state, cite }) => state !== 'draft' && state !== 'withdrawn' && cite.source === instrument.id,
  )
  refuseLosingStandards(lifeGiven(given), resting)
  await updateInstrument(tx, stored, given)
}

function lifeGiven({
  inForceFrom,
  inForceUntil,
}: InstrumentGiven): Parameters<typeof refuseLosingStandards>[0] {
  const asDay = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))
  return { inForceFrom: asDay(inForceFrom), inForceUntil: asDay(inForceUntil) }
}
