import type { Check } from '../../lib/dated.ts'
import { fold } from '../../lib/fold.ts'
import { type PlainDate, showDate } from '../../lib/plain-date.ts'
import { sources } from '../../sources/documents.ts'
import type { Instrument } from '../../sources/instrument.ts'
import { validityOn } from '../../sources/life.ts'
import { isCutShort, numberAndYear, numberKey } from './same-number.ts'

/** A citation as it was read from a paper; nothing in it is corrected. */
export interface CitationRead {
  readonly type?: string | null
  /** As printed, or as far as it was: `12/2019/TT-BNV`. */
  readonly number: string | null
  /** `YYYY-MM-DD`, or as much of it as the paper says. */
  readonly dated?: string | null
  readonly issuer?: string | null
  /** What the paper calls it: laws are often cited by name and year. */
  readonly title?: string | null
}

/** One thing the library holds against a citation, in a sentence for the officer. */
export type CitationDoubt = { readonly says: string } & (
  | {
      readonly kind: 'date'
      readonly ours: PlainDate
      readonly theirs: string
      readonly unchecked: string | null
    }
  | { readonly kind: 'notYet'; readonly from: PlainDate }
  | { readonly kind: 'expired'; readonly until: PlainDate; readonly replacedBy: readonly string[] }
)

/** What the library says of a citation: unknown, or the instrument with every doubt. */
export type LookedUp =
  | { readonly known: false; readonly because: 'notFound' | 'ambiguous' }
  | { readonly known: true; readonly source: string; readonly doubts: readonly CitationDoubt[] }

/** An instrument as citations are looked up: one that the program brings, or one that somebody entered. */
export interface ListedInstrument extends Omit<Instrument, 'kind' | 'check'> {
  /** One of `InstrumentKind`, or a kind that only people enter. */
  readonly kind: string
  /** Null for one that somebody entered. */
  readonly check: Check | null
}

export type Library = Readonly<Record<string, ListedInstrument>>

type Entry = readonly [id: string, instrument: ListedInstrument]

/**
 * Finds a citation in the library by its number, or a law by its name and year, and compares its date and its life with
 * the day of the paper that cites it. Never guesses: a number that several instruments share, or that is repeated every
 * year and cited without one, is not known.
 */
export function lookUpCitation(
  cited: CitationRead,
  paperDay: PlainDate | null,
  library: Library = sources,
): LookedUp {
  const found = cited.number === null ? lawsByName(cited, library) : byNumber(cited, cited.number, library)
  const [entry, ...others] = found
  if (entry === undefined) return { known: false, because: 'notFound' }
  if (others.length > 0) return { known: false, because: 'ambiguous' }
  const [id, instrument] = entry
  return {
    known: true,
    source: id,
    doubts: [
      ...dateDoubts(cited.dated ?? null, instrument),
      ...(paperDay === null ? [] : lifeDoubts(entry, { library, paperDay })),
    ],
  }
}

function byNumber(cited: CitationRead, number: string, library: Library): readonly Entry[] {
  const key = numberKey(number)
  if (key === '') return []
  const entries = Object.entries(library)
  const exact = entries.filter(([, each]) => numberKey(each.number) === key)
  if (exact.length > 0)
    return exact.filter(([, each]) => numberAndYear(key) !== null || isOfYear(each, cited))
  return entries.filter(([, each]) => isShortenedTo(each, key, cited))
}

/** Numbers such as `500/QĐ-TTg` begin anew every year: the year must be cited, and be ours. */
function isOfYear({ issuedOn }: ListedInstrument, { dated }: CitationRead): boolean {
  return issuedOn !== null && dated?.slice(0, 4) === issuedOn.slice(0, 4)
}

/** Only the Government numbers decrees, and only the National Assembly laws; a circular needs its ministry. */
function isShortenedTo(each: ListedInstrument, key: string, cited: CitationRead): boolean {
  const full = numberKey(each.number)
  if (numberAndYear(key) === null || !isCutShort(key, full)) return false
  const bare = numberAndYear(key) === key
  if (bare && !namesKind(each, cited)) return false
  if (each.kind === 'decree' || each.kind === 'law') return true
  return cited.issuer != null && fold(cited.issuer) === fold(each.issuer)
}

const kindWords: Readonly<Record<string, string>> = {
  law: 'luat',
  resolution: 'nghi quyet',
  decree: 'nghi dinh',
  circular: 'thong tu',
  decision: 'quyet dinh',
  directive: 'chi thi',
  guidance: 'huong dan',
  officialLetter: 'cong van',
  consolidated: 'van ban hop nhat',
}

function namesKind({ kind }: ListedInstrument, { type }: CitationRead): boolean {
  return type != null && fold(type) === kindWords[kind]
}

const ofEmulation = /thi dua khen thuong/

/** "Luật Thi đua, khen thưởng năm 2003", "Luật sửa đổi, bổ sung … Luật Thi đua, Khen thưởng 2013". */
function lawsByName({ type, title, dated }: CitationRead, library: Library): readonly Entry[] {
  const name = fold([type, title].join(' '))
  if (!name.startsWith('luat ') || !ofEmulation.test(name) || !dated) return []
  const amends = /sua doi/.test(name)
  return Object.entries(library).filter(([, each]) => {
    if (each.kind !== 'law' || (each.amends !== undefined) !== amends) return false
    if (!ofEmulation.test(fold(`${each.title} ${each.subject}`))) return false
    return dated.length === 4 ? numberKey(each.number).includes(`/${dated}/`) : each.issuedOn === dated
  })
}

function dateDoubts(
  dated: string | null,
  { issuedOn, title, check }: ListedInstrument,
): readonly CitationDoubt[] {
  if (dated === null || issuedOn === null || issuedOn.startsWith(dated)) return []
  const theirs = dated.split('-').reverse().join('/')
  return [
    {
      kind: 'date',
      ours: issuedOn,
      theirs,
      unchecked: check?.status === 'unchecked' ? check.because : null,
      says: `${title} được ban hành ngày ${showDate(issuedOn)}; văn bản này ghi ${theirs}.`,
    },
  ]
}

interface Shelf {
  readonly library: Library
  readonly paperDay: PlainDate
}

function lifeDoubts([id, instrument]: Entry, { library, paperDay }: Shelf): readonly CitationDoubt[] {
  const { title, inForceFrom, inForceUntil } = instrument
  const from = inForceFrom ?? paperDay
  if (paperDay < from) {
    const says = `${title} có hiệu lực từ ${showDate(from)}, sau ngày của văn bản này.`
    return [{ kind: 'notYet', from, says }]
  }
  if (!inForceUntil || paperDay < inForceUntil) return []
  const heirs = inPlaceOf(id, { library, paperDay })
  const by = heirs.length === 0 ? '' : `, thay bằng ${heirs.map(([, heir]) => heir.title).join('; ')}`
  const says = `${title} hết hiệu lực từ ${showDate(inForceUntil)}${by}.`
  return [{ kind: 'expired', until: inForceUntil, replacedBy: heirs.map(([heir]) => heir), says }]
}

/** Who took the place of an instrument and stands on the day of the paper; where none does, who took it at once. */
function inPlaceOf(id: string, { library, paperDay }: Shelf): readonly Entry[] {
  const entries = Object.entries(library)
  const heirsOf = (of: string) => entries.filter(([, each]) => each.replaces?.includes(of))
  const heirs = new Set(heirsOf(id))
  // A set is walked through with what is added on the way, and takes each heir once.
  for (const [heir] of heirs) for (const next of heirsOf(heir)) heirs.add(next)
  const standing = [...heirs].filter(([, heir]) => validityOn(heir, paperDay) === 'inForce')
  return standing.length > 0 ? standing : heirsOf(id)
}
