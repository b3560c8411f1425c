import type { Instrument, InstrumentGiven } from '#contract/instrument'

/** An instrument as a form holds it: `issuedOn` and the other days null while unknown. */
export type InstrumentValues = {
  kind: InstrumentGiven['kind']
  level: InstrumentGiven['level']
  number: string
  about: string
  issuer: string
  issuedOn: string | null
  inForceFrom: string | null
  inForceUntil: string | null
  replaces: string[]
  amends: string[]
  details: string[]
}

/** A new instrument of the agency, or of the State where it is entered for everyone. */
export const emptyInstrument: InstrumentValues = {
  kind: 'rules',
  level: 'agency',
  number: '',
  about: '',
  issuer: '',
  issuedOn: null,
  inForceFrom: null,
  inForceUntil: null,
  replaces: [],
  amends: [],
  details: [],
}

/** An entered instrument as the form corrects it. */
export function valuesOf({ version: _, ...given }: NonNullable<Instrument['given']>): InstrumentValues {
  return given
}

/** What can be said before asking the server. */
export function instrumentProblems({
  number,
  about,
  issuer,
}: InstrumentValues): Record<string, string | null> {
  return {
    number: number.trim() === '' ? 'Hãy ghi số, ký hiệu' : null,
    about: about.trim() === '' ? 'Hãy ghi trích yếu' : null,
    issuer: issuer.trim() === '' ? 'Hãy ghi cơ quan ban hành' : null,
  }
}

/** How the server calls a field that the form calls by its last word. */
export const instrumentField = (path: string): string => path.replace(/^given\./, '')
