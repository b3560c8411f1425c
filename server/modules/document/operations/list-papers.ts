import type { PaperGroup, PassageHit } from '#contract/document'
import type { Operation } from '#platform/operation'
import { citationNumber } from '../model/citation-number.ts'
import { type WantedPapers, wantedMarks } from '../model/paper-marks.ts'
import { passageAt, passageFinder } from '../model/passages.ts'
import { halfWrittenQueries, searchQueries, wordsOf } from '../model/search-words.ts'
import { mayReadUnreleased } from '../policy.ts'
import { type ListedPaper, papersById } from '../store/listed-paper.ts'
import { citationsOf, countPapers, type FoundPapers, searchPapers, textsOf } from '../store/paper-search.ts'

/** A list counts so many papers one by one. */
const MOST_COUNTED = 1_000

/** No one types more; each further word would only cost. */
const MOST_WORDS = 24

interface AskedPage {
  readonly page: number
  readonly pageSize: number
}

/** A paper of a list with the passages in which the words stand. */
export type PaperWithPassages = ListedPaper & { readonly passages: readonly PassageHit[] }

/** A page of a list of papers. */
export interface PaperList {
  readonly papers: readonly PaperWithPassages[]
  readonly total: number
  readonly more: boolean
  readonly countOf: (group: PaperGroup) => number
}

/** One page of the papers that one may see: those on whose face the words stand first, then the newest. */
export async function listPapers(
  operation: Operation,
  asked: Omit<WantedPapers, 'releasedOnly' | 'cites'> & AskedPage & { readonly search?: string | undefined },
): Promise<PaperList> {
  const { tx, actor } = operation
  const releasedOnly = !mayReadUnreleased(actor)
  const words = wordsOf(asked.search ?? '').slice(0, MOST_WORDS)
  const countOf = await countPapers(tx, releasedOnly)
  const hasSearch = (asked.search ?? '') !== ''
  const found =
    hasSearch && words.length === 0 ? NONE : await findPapers(operation, { ...asked, releasedOnly, words })
  const whole = countOf(asked.group)
  const isWhole = !hasSearch && !asked.type && asked.year === undefined && !asked.issuer
  return {
    papers: await withPassages(operation, found.ids, words),
    total: isWhole ? whole : Math.min(found.found, MOST_COUNTED),
    more: !isWhole && found.found > MOST_COUNTED,
    countOf,
  }
}

const NONE: FoundPapers = { ids: [], found: 0 }

async function findPapers(
  { tx }: Operation,
  { words, page, pageSize, ...wanted }: WantedPapers & AskedPage & { readonly words: readonly string[] },
): Promise<FoundPapers> {
  const skipped = (page - 1) * pageSize
  const look = {
    marks: wantedMarks(wanted),
    // Without words a list is turned page by page to its end.
    most: words.length === 0 ? Math.max(MOST_COUNTED + 1, skipped + pageSize) : MOST_COUNTED + 1,
    skipped,
    pageSize,
  }
  const found = await searchPapers(tx, { ...look, queries: searchQueries(words) })
  const halfWritten = found.found === 0 ? halfWrittenQueries(words) : []
  return halfWritten.length > 0 ? searchPapers(tx, { ...look, queries: halfWritten }) : found
}

async function withPassages(
  { tx }: Operation,
  ids: readonly string[],
  words: readonly string[],
): Promise<readonly PaperWithPassages[]> {
  const papers = await papersById(tx, ids)
  if (words.length === 0) return papers.map((paper) => ({ ...paper, passages: [] }))
  const texts = await textsOf(tx, ids)
  const passagesIn = passageFinder(words)
  return papers.map((paper) => ({ ...paper, passages: passagesIn(texts.get(paper.id) ?? '') }))
}

/** The papers that cite an instrument, newest first, with the places where they do. */
export async function listCitingPapers(
  operation: Operation,
  { number, page, pageSize }: AskedPage & { readonly number: string },
): Promise<{ readonly papers: readonly PaperWithPassages[]; readonly total: number }> {
  const { tx, actor } = operation
  const wanted = citationNumber(number)
  if (wanted === '') return { papers: [], total: 0 }
  const marks = wantedMarks({ group: 'all', releasedOnly: !mayReadUnreleased(actor), cites: number })
  const { ids, found } = await searchPapers(tx, {
    marks,
    queries: [],
    most: MOST_CITING,
    skipped: (page - 1) * pageSize,
    pageSize,
  })
  const papers = await papersById(tx, ids)
  const [texts, citations] = [await textsOf(tx, ids), await citationsOf(tx, ids)]
  return {
    total: found,
    papers: papers.map((paper) => {
      const text = texts.get(paper.id) ?? ''
      const places = (citations.get(paper.id) ?? [])
        .filter((citation) => citation.number !== null && citationNumber(citation.number) === wanted)
        .flatMap(({ span, mentions }) => [span, ...mentions])
        .filter(({ end }) => end <= text.length)
      return {
        ...paper,
        passages: places.slice(0, MOST_PLACES).map(({ start, end }) => passageAt(text, start, end)),
      }
    }),
  }
}

/** More papers than an agency has. */
const MOST_CITING = 1_000_000

const MOST_PLACES = 3
