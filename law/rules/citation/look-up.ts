import { isPlainDate, type PlainDate } from '../../lib/plain-date.ts'
import { type Validity, validityOn } from '../../sources/life.ts'
import { type ListedInstrument, likeness, type PrintedCitation, yearOfNumber } from './same-instrument.ts'

/** The days on which a paper may have been signed, both counted: one, or those of a month where it says no more. */
export interface PaperDays {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What is odd about the day that a citation gives, whatever the library knows. */
export type OddDay = 'noSuchDay' | 'notOfNumbersYear' | 'afterPaper'

/** What the library says of a citation. */
export interface LookedUp<Listed extends ListedInstrument = ListedInstrument> {
  /** The instrument it names; null where the library has none, or several that it may be. */
  readonly instrument: Listed | null
  /** Instruments of that number that it may be or not: the number carries no year, or several have it. */
  readonly namesakes: readonly Listed[]
  /** How the day it gives compares with the library's; `unsaid` where one of the two is missing. */
  readonly day: 'agrees' | 'differs' | 'unsaid'
  readonly oddDay: OddDay | null
  /** On the paper's days; `unknown` also where it changed within them. */
  readonly validity: Validity
  /** Of an instrument no longer in force: what stands in its place on the paper's days, else what took its place. */
  readonly replacedBy: readonly Listed[]
}

/**
 * Finds the instrument that a citation names and tells what does not fit: a day that is not the library's, an instrument
 * not yet or no longer in force on the paper's days. Never guesses: what several could be is nobody.
 */
export function lookUp<Listed extends ListedInstrument>(
  cited: PrintedCitation,
  { library, days }: { readonly library: readonly Listed[]; readonly days: PaperDays },
): LookedUp<Listed> {
  const like = library.map((each) => ({ each, likeness: likeness(cited, each) }))
  const same = like.filter(({ likeness: how }) => how === 'same').map(({ each }) => each)
  const maybe = like.filter(({ likeness: how }) => how === 'maybe').map(({ each }) => each)
  const oddDay = oddDayOf(cited, days)
  const [instrument, second] = same
  if (!instrument || second) {
    const namesakes = instrument ? same : maybe
    return { instrument: null, namesakes, day: 'unsaid', oddDay, validity: 'unknown', replacedBy: [] }
  }
  const validity = validityWithin(instrument, days)
  return {
    instrument,
    namesakes: [],
    day: compareDay(cited.date, instrument.issuedOn),
    oddDay,
    validity,
    replacedBy: validity === 'expired' ? inPlaceOf(instrument, { library, day: days.from }) : [],
  }
}

function compareDay(printed: string | null, issuedOn: PlainDate | null): LookedUp['day'] {
  if (printed === null || issuedOn === null) return 'unsaid'
  return issuedOn.startsWith(printed) ? 'agrees' : 'differs'
}

function oddDayOf({ number, date }: PrintedCitation, { to }: PaperDays): OddDay | null {
  if (date === null) return null
  if (date.length === 10 && !isPlainDate(date)) return 'noSuchDay'
  const year = number === null ? null : yearOfNumber(number)
  if (year !== null && Number(date.slice(0, 4)) !== year) return 'notOfNumbersYear'
  return date > to ? 'afterPaper' : null
}

function validityWithin(instrument: ListedInstrument, { from, to }: PaperDays): Validity {
  const [first, last] = [validityOn(instrument, from), validityOn(instrument, to)]
  return first === last ? first : 'unknown'
}

/** Follows who replaced whom to those in force on the day. */
function inPlaceOf<Listed extends ListedInstrument>(
  instrument: Listed,
  { library, day }: { readonly library: readonly Listed[]; readonly day: PlainDate },
): readonly Listed[] {
  const direct = library.filter(({ replaces = [] }) => replaces.includes(instrument.id))
  const standing = new Set<Listed>()
  const seen = new Set<Listed>()
  const waiting = [...direct]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const { id } = next
    if (validityOn(next, day) === 'inForce') standing.add(next)
    else waiting.push(...library.filter(({ replaces = [] }) => replaces.includes(id)))
  }
  return standing.size > 0 ? library.filter((each) => standing.has(each)) : direct
}
