import { fold } from '../../lib/fold.ts'

/**
 * Whether the issuer that a paper names may be the one of an instrument: "UBND tỉnh" and "Ủy ban nhân dân tỉnh An Sơn" are
 * one where the other says no more. Provinces share symbols such as `QĐ-UBND`, so another name is another instrument.
 */
export function isOfIssuer(printed: string | null, issuer: string): boolean {
  if (printed === null) return true
  const [one, other] = [`${issuerKey(printed)} `, `${issuerKey(issuer)} `]
  return one.startsWith(other) || other.startsWith(one)
}

const issuerKey = (issuer: string): string =>
  fold(issuer)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/\bthanh pho\b/g, 'tp')
    .replace(/\bban quan ly\b/g, 'bql')
    .replace(/\bkhu kinh te\b/g, 'kkt')
