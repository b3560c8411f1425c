import { circulars } from './circulars.ts'
import { emulationDecrees, otherDecrees } from './decrees.ts'
import { guidance } from './guidance.ts'
import type { Instrument } from './instrument.ts'
import { consolidatedTexts, laws } from './laws.ts'
import { evaluationDecrees, salaryDecrees } from './public-service-decrees.ts'

const everyInstrument = {
  ...laws,
  ...consolidatedTexts,
  ...emulationDecrees,
  ...otherDecrees,
  ...salaryDecrees,
  ...evaluationDecrees,
  ...circulars,
  ...guidance,
}

/** The id of an instrument that the program brings: `ND-91-2017`. */
export type SourceId = keyof typeof everyInstrument

/** An instrument of the library, its relations naming others of the library. */
export type LegalSource = Instrument<SourceId>

/** Every instrument that the program knows. */
export const sources: Readonly<Record<SourceId, LegalSource>> = everyInstrument

/** The ids of every instrument, laws first. */
export const sourceIds = Object.keys(everyInstrument) as readonly SourceId[]

/** Whether a text is the id of an instrument that the program brings. */
export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(everyInstrument, text)
}
