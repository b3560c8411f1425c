import type { Operation } from '#platform/operation'
import { type SearchedText, searchedText } from '../model/passages.ts'
import type { ListedPaper } from '../store/listed-paper.ts'
import { textsOf } from '../store/paper-search.ts'

/** About 24 MB: what is searched again and again are the newest papers. */
const MOST_LETTERS = 8_000_000

/** Texts that were looked through lately, by paper and version; the one that was longest not asked for goes first. */
const known = new Map<string, SearchedText>()
let letters = 0

/** The texts of papers that the transaction has just seen, as they are looked through for passages. */
export async function searchedTexts(
  tx: Operation['tx'],
  papers: readonly Pick<ListedPaper, 'id' | 'version'>[],
): Promise<ReadonlyMap<string, SearchedText>> {
  const found = new Map<string, SearchedText>()
  for (const paper of papers) {
    const searched = recalled(keyOf(paper))
    if (searched) found.set(paper.id, searched)
  }
  const others = papers.filter(({ id }) => !found.has(id))
  const texts = await textsOf(
    tx,
    others.map(({ id }) => id),
  )
  for (const paper of others) {
    const searched = searchedText(texts.get(paper.id) ?? '')
    found.set(paper.id, searched)
    remember(keyOf(paper), searched)
  }
  return found
}

/** Ids are unlike in the whole world, and a paper whose text changes has another version. */
const keyOf = ({ id, version }: Pick<ListedPaper, 'id' | 'version'>): string => `${id} ${version}`

function recalled(key: string): SearchedText | undefined {
  const searched = known.get(key)
  if (!searched) return undefined
  // To the end of the row of those that wait to be forgotten.
  known.delete(key)
  known.set(key, searched)
  return searched
}

function remember(key: string, searched: SearchedText): void {
  if (searched.text.length > MOST_LETTERS / 10 || known.has(key)) return
  known.set(key, searched)
  letters += searched.text.length
  for (const [oldest, { text }] of known) {
    if (letters <= MOST_LETTERS) break
    known.delete(oldest)
    letters -= text.length
  }
}
