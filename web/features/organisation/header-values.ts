import type { AgencyHeader } from '#contract/organisation'
import type { HeaderValues } from './HeaderFields.tsx'
import { missing, required } from './lines.ts'

/** A header as the form begins with it. */
export function headerValues(header: AgencyHeader): HeaderValues {
  const { name, shortName, superiorName, symbol, place, headPosition, headName } = header
  return { name, shortName, superiorName, symbol, place, headPosition, headName }
}

/** What can be said of a header before asking. */
export function headerProblems({ name, symbol, place }: HeaderValues): Record<string, string | null> {
  return {
    name: required(name, missing.name),
    symbol: required(symbol, 'Hãy ghi ký hiệu'),
    place: required(place, 'Hãy ghi địa danh'),
  }
}
