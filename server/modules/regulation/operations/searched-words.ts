import { searchKey } from '#contract/search-key'

/** The words of a search, each once, without accents; at most ten. */
export function searchedWords(search: string): readonly string[] {
  return [...new Set(searchKey(search).split(' ').filter(Boolean))].slice(0, 10)
}
