import type { PaperGroup, PassageHit } from '#contract/document'
import type { Operation } from '#platform/operation'
import { citationNumber } from '../model/citation-number.ts'
import { type WantedPapers, wantedMarks } from '../model/paper-marks.ts'
import { passageAt, passageFinder } from '../model/passages.ts'
import { halfWrittenQuery, wordQuery, wordsOf } from '../model/search-words.ts'
import { mayReadUnreleased } from '../policy.ts'
import { type ListedPaper, papersById } from '../store/listed-paper.ts'
import { citationsOf, type FoundPapers, searchPapers } from '../store/paper-search.ts'
import { type NumberTwin, sameNumbered } from '../store/same-number.ts'
import { searchedTexts } from './searched-texts.ts'

/** So many papers with some words are counted and turned through; who finds more gives another word. */
const MOST_COUNTED = 300

/** No one types more; each further word would only cost. */
const MOST_WORDS = 24

interface AskedPage {
  readonly page: number
  readonly pageSize: number
}

/** A paper of a list with the passages in which the words stand. */
export type PaperWithPassages = ListedPaper & { readonly passages: readonly PassageHit[] }

/** The same with the others of its number, issuer and day. */
export type PaperWithTwins = PaperWithPassages & { readonly twins: readonly NumberTwin[] }

/** A page of a list of papers. */
export interface PaperList {
  readonly papers: readonly PaperWithTwins[]
  readonly total: number
  readonly more: boolean
  readonly countOf: (group: PaperGroup) => number
}

/** One page of the papers that one may see: those on whose face the words stand first, then the newest. */
export async function listPapers(
  operation: Operation,
  asked: Omit<WantedPapers, 'releasedOnly' | 'cites'> & AskedPage & { readonly search?: string | undefined },
): Promise<PaperList> {
  const releasedOnly = !mayReadUnreleased(operation.actor)
  const hasSearch = (asked.search ?? '') !== ''
  const words = wordsOf(asked.search ?? '').slice(0, MOST_WORDS)
  const isWhole = !hasSearch && !asked.type && asked.year === undefined && !asked.issuer
  const found = await findPapers(operation, { ...asked, releasedOnly, words, isWhole })
  // Signs alone ("%") are no words: nothing has them.
  const isNone = hasSearch && words.length === 0
  const total = isWhole ? found.countOf(asked.group) : Math.min(found.found, MOST_COUNTED)
  // The last page ends with the last one that is counted.
  const shown = found.ids.slice(0, Math.max(0, total - (asked.page - 1) * asked.pageSize))
  return {
    papers: isNone ? [] : await withPassages(operation, shown, words),
    total: isNone ? 0 : total,
    more: !isWhole && !isNone && found.found > MOST_COUNTED,
    countOf: found.countOf,
  }
}

async function findPapers(
  { tx }: Operation,
  {
    words,
    isWhole,
    page,
    pageSize,
    ...wanted
  }: WantedPapers & AskedPage & { readonly words: readonly string[]; readonly isWhole: boolean },
): Promise<FoundPapers> {
  const skipped = (page - 1) * pageSize
  const look = {
    marks: wantedMarks(wanted),
    releasedOnly: wanted.releasedOnly,
    // A whole group is counted already and turned page by page to its end.
    most: isWhole ? skipped + pageSize : MOST_COUNTED + 1,
    skipped,
    pageSize,
  }
  const found = await searchPapers(tx, { ...look, query: wordQuery(words) })
  const halfWritten = found.found === 0 ? halfWrittenQuery(words) : null
  return halfWritten ? searchPapers(tx, { ...look, query: halfWritten }) : found
}

async function withPassages(
  { tx, actor }: Operation,
  ids: readonly string[],
  words: readonly string[],
): Promise<readonly PaperWithTwins[]> {
  const found = await papersById(tx, ids)
  const twins = await sameNumbered(tx, { papers: found, releasedOnly: !mayReadUnreleased(actor) })
  const papers = found.map((paper) => ({ ...paper, twins: twins.get(paper.id) ?? [] }))
  if (words.length === 0) return papers.map((paper) => ({ ...paper, passages: [] }))
  const passagesIn = passageFinder(words)
  const texts = await searchedTexts(tx, papers)
  return papers.map((paper) => {
    const searched = texts.get(paper.id)
    return { ...paper, passages: searched ? passagesIn(searched) : [] }
  })
}

/** The papers that cite an instrument, newest first, with the places where they do. */
export async function listCitingPapers(
  operation: Operation,
  { number, page, pageSize }: AskedPage & { readonly number: string },
): Promise<{ readonly papers: readonly PaperWithPassages[]; readonly total: number }> {
  const { tx, actor } = operation
  const wanted = citationNumber(number)
  if (wanted === '') return { papers: [], total: 0 }
  const releasedOnly = !mayReadUnreleased(actor)
  const { ids, found } = await searchPapers(tx, {
    marks: wantedMarks({ group: 'all', releasedOnly, cites: number }),
    query: null,
    releasedOnly,
    most: MOST_CITING,
    skipped: (page - 1) * pageSize,
    pageSize,
  })
  const papers = await papersById(tx, ids)
  const [texts, citations] = [await searchedTexts(tx, papers), await citationsOf(tx, ids)]
  const placesIn = (id: string, text: string) =>
    (citations.get(id) ?? [])
      .filter((citation) => citation.number !== null && citationNumber(citation.number) === wanted)
      .flatMap(({ span, mentions }) => [span, ...mentions])
      // A mention may be the very place where the paper first cites.
      .filter(({ start }, index, places) => places.findIndex((place) => place.start === start) === index)
      .filter(({ end }) => end <= text.length)
      .slice(0, MOST_PLACES)
  return {
    total: found,
    papers: papers.map((paper) => {
      const { text = '' } = texts.get(paper.id) ?? {}
      return {
        ...paper,
        passages: placesIn(paper.id, text).map(({ start, end }) => passageAt(text, start, end)),
      }
    }),
  }
}

/** More papers than an agency has. */
const MOST_CITING = 1_000_000

const MOST_PLACES = 3
