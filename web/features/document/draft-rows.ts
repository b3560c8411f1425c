import type { DraftChanged, DraftPage, DraftRow } from '#contract/draft'
import type { PaperReading } from '#contract/reading'
import { searchKey } from '#contract/search-key'

/** The counters above the rows; each is also a filter. Those on differences serve a paper that was imported before. */
export const rowFilters = [
  'differs',
  'all',
  'problems',
  'unknown',
  'new',
  'changed',
  'gone',
  'dropped',
] as const
export type RowFilter = (typeof rowFilters)[number]

export const rowFilterLabels: Readonly<Record<RowFilter, string>> = {
  differs: 'Khác kế hoạch',
  all: 'Tất cả',
  problems: 'Cần xem',
  unknown: 'Chưa rõ đơn vị',
  new: 'Mới',
  changed: 'Đổi',
  gone: 'Không còn',
  dropped: 'Đã bỏ',
}

const tests: Readonly<Record<RowFilter, (row: DraftRow) => boolean>> = {
  differs: ({ state, difference }) => difference === 'gone' || (state === 'kept' && difference !== 'same'),
  all: ({ state }) => state === 'kept',
  problems: ({ state, problems }) => state === 'kept' && problems.length > 0,
  unknown: ({ state, parties }) => state === 'kept' && parties.some(({ match }) => match === 'unknown'),
  new: ({ state, difference }) => state === 'kept' && difference === 'new',
  changed: ({ state, difference }) => state === 'kept' && difference === 'changed',
  gone: ({ difference }) => difference === 'gone',
  dropped: ({ state }) => state === 'dropped',
}

/** The page after a change: rows replaced or added in their order, removed ones gone, the head as answered. */
export function applyChange(page: DraftPage, { draft, rows, removedRowIds, units }: DraftChanged): DraftPage {
  const changed = new Map(rows.map((row) => [row.id, row]))
  const removed = new Set(removedRowIds)
  const kept = page.rows.filter(({ id }) => !removed.has(id) && !changed.has(id))
  return {
    draft,
    units,
    rows: [...kept, ...rows.filter(({ id }) => !removed.has(id))].toSorted(
      (one, other) => one.ordinal - other.ordinal,
    ),
  }
}

/** How many rows each filter would show. */
export function countRows(rows: readonly DraftRow[]): Readonly<Record<RowFilter, number>> {
  const count = (filter: RowFilter) => rows.filter(tests[filter]).length
  return Object.fromEntries(rowFilters.map((filter) => [filter, count(filter)])) as Record<RowFilter, number>
}

/** The rows that a filter and words (any order, with or without accents) leave. */
export function rowsShown(
  rows: readonly DraftRow[],
  { filter, words }: { readonly filter: RowFilter; readonly words: string },
): readonly DraftRow[] {
  const wanted = searchKey(words)
    .split(' ')
    .filter((word) => word !== '')
  return rows.filter((row) => tests[filter](row) && (wanted.length === 0 || hasWords(row, wanted)))
}

function hasWords(row: DraftRow, wanted: readonly string[]): boolean {
  const { text, deadlineSentence, place, parties } = row
  const key = searchKey(
    [text, deadlineSentence, place ?? '', ...parties.map(({ printed }) => printed)].join(' '),
  )
  return wanted.every((word) => key.includes(word))
}

/** What the commit will do to the plan, in numbers of tasks. */
export function commitFigures(rows: readonly DraftRow[]) {
  const kept = rows.filter(({ state }) => state === 'kept')
  return {
    added: kept.filter(({ taskId }) => taskId === null).length,
    changed: kept.filter(({ difference }) => difference === 'changed').length,
    same: kept.filter(({ taskId, difference }) => taskId !== null && difference !== 'changed').length,
    cancelled: rows.filter(({ state, taskId }) => state === 'dropped' && taskId !== null).length,
    leftOut: rows.filter(({ state, taskId }) => state === 'dropped' && taskId === null).length,
    withProblems: kept.filter(({ problems }) => problems.length > 0).length,
  }
}

/** Rows that stand together in the paper, under the heading they stand under. */
export type RowGroup = { readonly heading: string; readonly rows: readonly DraftRow[] }

/** Groups rows in the order of the paper by their nearest titled section and their quarter. */
export function groupRows(
  rows: readonly DraftRow[],
  sections: PaperReading['sections'],
): readonly RowGroup[] {
  const titles = titlesByPath(sections)
  const groups: { heading: string; rows: DraftRow[] }[] = []
  for (const row of rows) {
    const heading = headingOf(row, titles)
    const last = groups.at(-1)
    if (last?.heading === heading) last.rows.push(row)
    else groups.push({ heading, rows: [row] })
  }
  return groups
}

/** The kept row that follows in the paper and can be merged with this one. */
export function rowBelow(rows: readonly DraftRow[], id: string): DraftRow | null {
  const kept = rows.filter((row) => row.state === 'kept')
  const at = kept.findIndex((row) => row.id === id)
  return at < 0 ? null : (kept[at + 1] ?? null)
}

/**
 * Before which row a row has to be put to change places with the kept row above or below it: null for the end of the
 * draft, undefined where there is no such row.
 */
export function placeBeyond(
  rows: readonly DraftRow[],
  id: string,
  way: 'up' | 'down',
): string | null | undefined {
  const at = rows.findIndex((row) => row.id === id)
  const isKept = ({ state }: DraftRow) => state === 'kept'
  if (way === 'up') return rows.slice(0, Math.max(at, 0)).findLast(isKept)?.id
  const beyond = rows.findIndex((row, index) => index > at && isKept(row))
  return at < 0 || beyond < 0 ? undefined : (rows[beyond + 1]?.id ?? null)
}

type Titled = { readonly title: string; readonly heading: PaperReading['sections'][number]['headingSpan'] }

function titlesByPath(sections: PaperReading['sections']): ReadonlyMap<string, Titled> {
  const titled = sections.flatMap(({ path, label, title, headingSpan }) =>
    title !== null && title.length <= 90
      ? [[path.join(' '), { title: `${label} ${title}`.trim(), heading: headingSpan }] as const]
      : [],
  )
  return new Map(titled)
}

/** The nearest section above the row that has a title, unless that title is the row itself. */
function headingOf({ section, quarters, span }: DraftRow, titles: ReadonlyMap<string, Titled>): string {
  const paths = section.map((_, index) => section.slice(0, section.length - index).join(' '))
  const found = paths
    .map((path) => titles.get(path))
    .find((each) => each && !(span && span.start < each.heading.end && span.end > each.heading.start))
  const quarter = quarters.length > 0 ? `Quý ${quarters.join(', ')}` : ''
  if (!found) return quarter || 'Nhiệm vụ khác'
  return quarter === '' || /quý/iu.test(found.title) ? found.title : `${found.title} · ${quarter}`
}
