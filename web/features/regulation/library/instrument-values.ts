import { type Instrument, type InstrumentGiven, instrumentKind } from '#contract/instrument'

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

/** A new instrument as far as a link knows it: "Quyết định 27/2024/QĐ-UBND" of a paper that cites it. */
export function prefilled({
  kind,
  number,
  issuer,
  issuedOn,
}: Readonly<Record<'kind' | 'number' | 'issuer' | 'issuedOn', string>>): InstrumentValues {
  const isProvincial = /[-/](?:UBND|HĐND|TU)$/i.test(number)
  return {
    ...emptyInstrument,
    kind: instrumentKind.safeParse(kind).data ?? emptyInstrument.kind,
    level: isProvincial ? 'province' : emptyInstrument.level,
    number,
    issuer,
    issuedOn: /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) ? issuedOn : null,
  }
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
