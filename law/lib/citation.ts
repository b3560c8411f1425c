import { type SourceId, sources } from '../sources/documents.ts'

/** An instrument that the installation's administrator entered, beside those the program brings. */
export type EnteredSourceId = `entered:${string}`

/** Where a rule or a number comes from: the smallest provision that says it, an article at least. */
export interface Citation {
  readonly source: SourceId | EnteredSourceId
  readonly article: number
  readonly clause?: number
  readonly point?: string
}

/** A text of which no article can be named, because nobody here has read it. */
export type SourceCitation = Pick<Citation, 'source'> & Partial<Omit<Citation, 'source'>>

/** What an instrument is called, by its id; entered instruments are named by the caller. */
export type SourceTitles = (id: EnteredSourceId) => string | undefined

/** As an officer writes it: "điểm a khoản 2 Điều 45 Nghị định số 91/2017/NĐ-CP". */
export function formatCitation(
  { source, article, clause, point }: SourceCitation,
  titles: SourceTitles = () => undefined,
): string {
  const name = isEntered(source) ? (titles(source) ?? 'văn bản do quản trị nhập') : sources[source].title
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`, name]
    .filter(Boolean)
    .join(' ')
}

/** Whether an id names an instrument that was entered, not one the program brings. */
export function isEntered(source: SourceId | EnteredSourceId): source is EnteredSourceId {
  return source.startsWith('entered:')
}
