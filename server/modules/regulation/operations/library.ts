import type { SourceTitles } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type KnownInstrument, programInstruments } from '../model/instrument.ts'
import { enteredInstruments } from '../store/instruments.ts'

/** Every instrument that exists for the agency: those the program brings, those entered for everyone and its own. */
export async function library(tx: Operation['tx']): Promise<readonly KnownInstrument[]> {
  return [...programInstruments, ...(await enteredInstruments(tx))]
}

/** One instrument of the library, with the library around it; refuses one that does not exist for the agency. */
export async function instrumentInLibrary(
  tx: Operation['tx'],
  id: string,
): Promise<{ readonly instrument: KnownInstrument; readonly all: readonly KnownInstrument[] }> {
  const all = await library(tx)
  const instrument = all.find((each) => each.id === id)
  if (!instrument) throw new Refusal('notFound')
  return { instrument, all }
}

/** What entered instruments of the library are called in a citation. */
export function titlesIn(known: readonly KnownInstrument[]): SourceTitles {
  return (source) => known.find(({ id }) => id === source)?.title
}
