import { searchKey } from '#contract/search-key'
import { citationNumber } from './citation-number.ts'

/** What of a paper says which one of its issuer it is. */
export interface NumberedPaper {
  readonly id: string
  readonly number: string | null
  readonly symbol: string | null
  readonly issued_on: string | null
  readonly issuer: string | null
}

/**
 * Whether two files hold the paper of one number, issuer and day. The sign of a number names the issuer too, so that a
 * letterhead which was lost or is worded otherwise by a half keeps no two apart.
 */
export function hasSameNumber(one: NumberedPaper, other: NumberedPaper): boolean {
  if (one.id === other.id || one.number === null || one.symbol === null) return false
  if (one.issued_on === null || one.issued_on.length < FULL_DAY || one.issued_on !== other.issued_on)
    return false
  return signOf(one) === signOf(other) && isSameIssuer(one.issuer, other.issuer)
}

const FULL_DAY = 'YYYY-MM-DD'.length

const signOf = ({ number, symbol }: NumberedPaper): string => citationNumber(`${number}/${symbol}`)

function isSameIssuer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [first, second] = [searchKey(one), searchKey(other)]
  return first.includes(second) || second.includes(first)
}
