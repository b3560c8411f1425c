import type { CitationDoubt as PresentedDoubt } from '#contract/citation'
import {
  type CitationDoubt,
  type CitationRead,
  isOfIssuer,
  type ListedInstrument,
  lookUpCitation,
  oddDay,
  type PlainDate,
  showDate,
  sources,
} from '#law'
import type { Operation } from '#platform/operation'
import type { KnownInstrument } from '../model/instrument.ts'
import { library } from './library.ts'

/** The days on which a paper may have been signed, both counted: one, or those of its month or year. */
export interface PaperDays {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What the library of the agency says of a citation. */
export interface LookedUpInLibrary {
  /** Null where it has none, or several that the citation may mean. */
  readonly instrument: KnownInstrument | null
  readonly isAmbiguous: boolean
  readonly doubts: readonly Omit<PresentedDoubt, 'flagged'>[]
}

/** Looks the citations of one paper up in the library of the agency, each by itself, on the days of the paper. */
export async function lookUpCitations(
  { tx }: Operation,
  cited: readonly CitationRead[],
  days: PaperDays,
): Promise<readonly LookedUpInLibrary[]> {
  const known = new Map((await library(tx)).map((each) => [each.id, each]))
  return cited.map((one) => lookedUp(one, { known, days }))
}

interface Among {
  readonly known: ReadonlyMap<string, KnownInstrument>
  readonly days: PaperDays
}

function lookedUp(cited: CitationRead, { known, days }: Among): LookedUpInLibrary {
  const listed = listedFor(cited, known)
  const first = lookUpCitation(cited, days.from, listed)
  const last = lookUpCitation(cited, days.to, listed)
  const odd = oddDay({ number: cited.number, dated: cited.dated ?? null }, days.to)
  const inItself = odd ? [{ kind: odd.kind, sentence: odd.says, instruments: [] }] : []
  if (!first.known || !last.known) {
    const isAmbiguous = !first.known && first.because === 'ambiguous'
    return { instrument: null, isAmbiguous, doubts: inItself }
  }
  const instrument = known.get(first.source) ?? null
  // Within a month that is all the paper says, an instrument may have begun or ended: only what holds throughout counts.
  const held = first.doubts.filter(({ kind }) => last.doubts.some((other) => other.kind === kind))
  const against = held.map((doubt) => presentDoubt(doubt, { instrument, known }))
  return { instrument, isAmbiguous: false, doubts: [...against, ...inItself] }
}

/** The library as a citation is looked up in it: what others of that symbol issued elsewhere is not meant. */
function listedFor(
  { issuer }: CitationRead,
  known: Among['known'],
): Readonly<Record<string, ListedInstrument>> {
  const entered = [...known.values()]
    .filter(({ origin }) => origin !== 'program')
    .filter((each) => each.level === 'national' || isOfIssuer(issuer ?? null, each.issuer))
  return { ...sources, ...Object.fromEntries(entered.map((each) => [each.id, listed(each)])) }
}

function listed({
  about,
  replaces,
  amends,
  level: _,
  origin: __,
  ...each
}: KnownInstrument): ListedInstrument {
  return {
    ...each,
    subject: about,
    ...(replaces.length > 0 ? { replaces } : {}),
    ...(amends.length > 0 ? { amends } : {}),
  }
}

function presentDoubt(
  doubt: CitationDoubt,
  { instrument, known }: { readonly instrument: KnownInstrument | null; readonly known: Among['known'] },
): Omit<PresentedDoubt, 'flagged'> {
  const { kind, says } = doubt
  if (doubt.kind === 'date' && instrument) {
    const { title } = instrument
    const sentence = `${title} ghi ngày ${doubt.theirs}; thư viện ghi ${showDate(doubt.ours)}. ${whichIsWrong(instrument)}`
    return { kind, sentence, instruments: [] }
  }
  const heirs = doubt.kind === 'expired' ? doubt.replacedBy : []
  const instruments = heirs.flatMap((id) => known.get(id) ?? []).map(({ id, title }) => ({ id, title }))
  return { kind, sentence: says, instruments }
}

/** One of two days is wrong: how far the library's can be trusted. */
function whichIsWrong({ check, entered }: KnownInstrument): string {
  if (check?.status === 'checked') {
    return `Một trong hai bị sai; thư viện đã đối chiếu với ${check.where}, nên hãy sửa ngày trong văn bản.`
  }
  if (check) return `Một trong hai bị sai; thư viện cũng chưa đối chiếu: ${check.because}`
  return `Một trong hai bị sai; thư viện ghi theo người nhập${entered ? ` (${entered.by})` : ''}.`
}
