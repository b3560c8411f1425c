import { fold } from '../../lib/fold.ts'
import type { PlainDate } from '../../lib/plain-date.ts'

/** An instrument as far as citations are looked up: one that the program brings, or one that was entered. */
export interface ListedInstrument {
  readonly id: string
  readonly kind: string
  readonly number: string
  /** What it is about; a law is cited by it. */
  readonly subject: string
  readonly issuer: string
  /** Symbols of a province or an agency are used by others of its kind too; those of the centre are nobody else's. */
  readonly isLocal: boolean
  readonly issuedOn: PlainDate | null
  readonly inForceFrom: PlainDate | null
  readonly inForceUntil?: PlainDate | null
  readonly replaces?: readonly string[]
}

/** A citation as it was read from a paper. */
export interface PrintedCitation {
  /** "Thông tư". */
  readonly type: string
  /** "12/2019/TT-BNV"; null where the paper names a law by its title and year only. */
  readonly number: string | null
  /** As precise as the paper: `2003` or `2019-11-04`; a day as printed, whether or not the calendar has it. */
  readonly date: string | null
  readonly issuer: string | null
  /** The words of the citation: "Luật Thi đua, khen thưởng năm 2003". */
  readonly words: string
}

/** How surely a citation names an instrument: it does, it may because the number carries no year, or it does not. */
export type Likeness = 'same' | 'maybe' | 'other'

/** Whether a citation names an instrument, by number, issuer and year; never by a guess. */
export function likeness(cited: PrintedCitation, instrument: ListedInstrument): Likeness {
  if (cited.number === null) return namesLaw(cited, instrument) ? 'same' : 'other'
  const [printed, listed] = [partsOf(cited.number), partsOf(instrument.number)]
  if (!isSameNumber(printed, listed, agreement(cited.issuer, instrument.issuer))) return 'other'
  if (instrument.isLocal && agreement(cited.issuer, instrument.issuer) === 'differs') return 'other'
  return yearOfNumber(cited.number) === null ? byYear(cited, instrument) : 'same'
}

/** The year that a number carries: 2019 of "12/2019/TT-BNV", null of "34-CT/TW". */
export function yearOfNumber(number: string): number | null {
  const year = /^\s*\d+\s*\/\s*((?:19|20|21)\d\d)\s*\//.exec(number)?.[1]
  return year === undefined ? null : Number(year)
}

/** Numbers without a year begin again: the same one of another year is another instrument. */
function byYear({ date }: PrintedCitation, { issuedOn }: ListedInstrument): Likeness {
  if (date === null || issuedOn === null) return 'maybe'
  return date.slice(0, 4) === issuedOn.slice(0, 4) ? 'same' : 'maybe'
}

/** "12 / 2019/TT–BNV" as ["12", "2019", "tt", "bnv"]: case, accents, zeros in front and kinds of strokes do not count. */
function partsOf(number: string): readonly string[] {
  return fold(number)
    .split(' ')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
}

/** The same parts; where a paper leaves out the last ones, its issuer must say what they would. */
function isSameNumber(printed: readonly string[], listed: readonly string[], issuer: Agreement): boolean {
  if (!printed.every((part, at) => listed[at] === part)) return false
  return printed.length === listed.length || (printed.length >= 2 && issuer === 'agrees')
}

type Agreement = 'agrees' | 'differs' | 'unsaid'

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh An Sơn" agree: one says less than the other, and nothing else. */
function agreement(printed: string | null, listed: string): Agreement {
  if (printed === null) return 'unsaid'
  const [one, other] = [issuerKey(printed), issuerKey(listed)]
  return `${other} `.startsWith(`${one} `) || `${one} `.startsWith(`${other} `) ? 'agrees' : 'differs'
}

const issuerKey = (issuer: string): string =>
  fold(issuer)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/\bthanh pho\b|\btp\b/g, 'tp')

/** "Luật Thi đua, khen thưởng năm 2003": a law by what it is about and its year. */
function namesLaw({ type, date, words }: PrintedCitation, { kind, number, subject }: ListedInstrument): boolean {
  if (kind !== 'law' || date === null || !/^(?:bo )?luat$/.test(fold(type))) return false
  if (yearOfNumber(number) !== Number(date.slice(0, 4))) return false
  const name = words.slice(type.length).split(/[,.]?\s*(?:số\s+)?(?:ngày\s*|năm\s*)?\d/u)[0] ?? ''
  return fold(name) === fold(subject)
}
