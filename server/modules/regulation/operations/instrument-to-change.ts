import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type KnownInstrument, storedId } from '../model/instrument.ts'
import { instrumentInLibrary } from './library.ts'

/** An entered instrument as a person saw it, with the library around it and its stored id. */
export interface InstrumentToChange {
  readonly instrument: KnownInstrument
  readonly all: readonly KnownInstrument[]
  readonly stored: string
}

/** The instrument to change; refuses one that is not there, and lets policy speak before the version does. */
export async function instrumentToChange(
  tx: Operation['tx'],
  { id, version }: { readonly id: string; readonly version: number },
  refuse: (instrument: KnownInstrument) => Promise<void>,
): Promise<InstrumentToChange> {
  const { instrument, all } = await instrumentInLibrary(tx, id)
  await refuse(instrument)
  const stored = storedId(id)
  if (!stored || instrument.entered?.version !== version) throw new Refusal('staleVersion')
  return { instrument, all, stored }
}
