import type { InstrumentKind, InstrumentLevel, InstrumentState, SearchHit } from '#contract/instrument'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import { validityOn } from '#law'
import type { Operation } from '#platform/operation'
import type { KnownInstrument } from '../model/instrument.ts'
import { placeOf } from '../model/search-place.ts'
import { type FoundFile, fileCounts, filesWithWords, textsOf } from '../store/instrument-files.ts'
import { library } from './library.ts'
import { searchedWords } from './searched-words.ts'

/** What is looked for; `on` is the day on which states are told. */
export interface LibrarySearch {
  readonly on: PlainDate
  readonly search?: string | undefined
  readonly kind?: InstrumentKind | undefined
  readonly state?: InstrumentState | undefined
  readonly level?: InstrumentLevel | undefined
  readonly page: number
  readonly pageSize: number
}

/** An instrument found, with its state on the day and where the words stand. */
export interface FoundInstrument {
  readonly instrument: KnownInstrument
  readonly state: InstrumentState
  readonly files: number
  readonly hit: SearchHit | null
}

interface Match {
  readonly instrument: KnownInstrument
  readonly state: InstrumentState
  /** Whether its number, title and subject alone hold all the words. */
  readonly inTitle: boolean
  /** The less, the earlier in the list. */
  readonly rank: number
  readonly files: readonly FoundFile[]
}

/** One page of the library: those numbered by the words first, then those called by them, then those about them, then by their files; newest first. */
export async function searchLibrary(
  { tx }: Operation,
  wanted: LibrarySearch,
): Promise<{
  readonly found: readonly FoundInstrument[]
  readonly total: number
  readonly states: Readonly<Record<InstrumentState, number>>
}> {
  const words = searchedWords(wanted.search ?? '')
  const files = Map.groupBy(await filesWithWords(tx, words), ({ instrument }) => instrument)
  const matches = (await library(tx))
    .filter(({ kind, level }) => (wanted.kind ?? kind) === kind && (wanted.level ?? level) === level)
    .flatMap((instrument) =>
      matchOf(instrument, { words, files: files.get(instrument.id) ?? [], on: wanted.on }),
    )
  const states = { notYet: 0, inForce: 0, expired: 0, unknown: 0 }
  for (const { state } of matches) states[state] += 1
  const inState = matches.filter(({ state }) => (wanted.state ?? state) === state).toSorted(byRelevance)
  const first = (wanted.page - 1) * wanted.pageSize
  const page = inState.slice(first, first + wanted.pageSize)
  return { found: await withHits(tx, page, words), total: inState.length, states }
}

function matchOf(
  instrument: KnownInstrument,
  {
    words,
    files,
    on,
  }: { readonly words: readonly string[]; readonly files: readonly FoundFile[]; readonly on: PlainDate },
): Match[] {
  const { title, about, issuer } = instrument
  const named = searchKey(`${title} ${instrument.number} ${about} ${issuer}`)
  const isFound = words.every((word, at) => named.includes(word) || files.some(({ has }) => has[at]))
  if (!isFound) return []
  const inTitle = words.every((word) => named.includes(word))
  const number = searchKey(instrument.number)
  const called = searchKey(`${title} ${instrument.number}`)
  const holders = [number, called, named].map((text) => words.every((word) => text.includes(word)))
  const rank = holders.includes(true) ? holders.indexOf(true) : holders.length
  return [{ instrument, state: validityOn(instrument, on), inTitle, rank, files }]
}

function byRelevance(one: Match, other: Match): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  const [a, b] = [one.instrument.issuedOn ?? '', other.instrument.issuedOn ?? '']
  return a === b ? one.instrument.id.localeCompare(other.instrument.id) : a < b ? 1 : -1
}

async function withHits(
  tx: Operation['tx'],
  matches: readonly Match[],
  words: readonly string[],
): Promise<readonly FoundInstrument[]> {
  const counts = await fileCounts(tx)
  const best = new Map(
    matches.filter(({ inTitle }) => !inTitle).map(({ instrument, files }) => [instrument.id, richest(files)]),
  )
  const texts = await textsOf(
    tx,
    [...best.values()].flatMap((file) => (file ? [file.id] : [])),
  )
  return matches.map(({ instrument, state, inTitle }) => {
    const file = best.get(instrument.id)
    const inFile =
      file &&
      placeOf(
        words.filter((_, at) => file.has[at]),
        texts.get(file.id) ?? '',
      )
    const inName = inTitle
      ? placeOf(words, `${instrument.title}. ${instrument.about}. ${instrument.issuer}`)
      : null
    const hit = inName
      ? { where: 'Tên văn bản', ...inName }
      : inFile
        ? { where: file.fileName, ...inFile }
        : null
    return { instrument, state, files: counts.get(instrument.id) ?? 0, hit }
  })
}

const richest = (files: readonly FoundFile[]): FoundFile | undefined =>
  files.toSorted((one, other) => counted(other) - counted(one))[0]

const counted = ({ has }: FoundFile): number => has.filter(Boolean).length
