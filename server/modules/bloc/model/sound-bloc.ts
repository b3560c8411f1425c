import type { BlocGiven } from '#contract/bloc'
import { searchKey } from '#contract/search-key'
import { Refusal } from '#platform/refusal'

/** A bloc as it is given, without names and years that are given twice; refuses years that contradict each other. */
export function soundBloc(given: BlocGiven): BlocGiven {
  const { sinceYear, untilYear, name } = given
  if (sinceYear !== null && untilYear !== null && untilYear < sinceYear) {
    throw refuse('untilYear', 'Năm cuối phải sau hoặc bằng năm đầu.')
  }
  const years = given.parts.map(({ year }) => year)
  if (new Set(years).size < years.length) throw refuse('parts', 'Mỗi năm chỉ ghi một vai trò.')
  const seen = new Set([searchKey(name)])
  const aliases = given.aliases.filter((alias) => {
    const key = searchKey(alias)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return { ...given, aliases }
}

const refuse = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
