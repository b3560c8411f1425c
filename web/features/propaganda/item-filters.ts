import type { PropagandaItem } from '#contract/propaganda'
import { searchKey } from '#contract/search-key'

/** What the address of the page keeps. */
export const defaults = {
  year: '',
  view: 'list',
  state: '',
  unit: '',
  channel: '',
  kind: '',
  task: '',
  item: '',
  q: '',
}
export type Filters = typeof defaults

/** The items that some filters let through; the words may stand in any order and without accents. */
export function wanted(items: readonly PropagandaItem[], filters: Filters): readonly PropagandaItem[] {
  const words = searchKey(filters.q).split(' ')
  return items.filter((item) => {
    const text = searchKey([item.content, item.basis, item.channel, item.unit.name].join(' '))
    return (
      isInState(item, filters.state) &&
      (filters.unit === '' || item.unit.id === filters.unit) &&
      (filters.channel === '' || item.channel === filters.channel) &&
      (filters.kind === '' || item.kind === filters.kind) &&
      (filters.task === '' || item.taskId === filters.task) &&
      (filters.item === '' || item.id === filters.item) &&
      words.every((word) => text.includes(word))
    )
  })
}

/** What is still to be done first, by its time; then what was published, the latest first; then what is given up. */
export function byUrgency(items: readonly PropagandaItem[]): readonly PropagandaItem[] {
  const place = ({ state }: PropagandaItem): number =>
    state === 'published' ? 1 : state === 'cancelled' ? 2 : 0
  return items.toSorted((one, other) => {
    if (place(one) !== place(other)) return place(one) - place(other)
    if (place(one) === 0) return one.lateFrom.localeCompare(other.lateFrom)
    return (other.publishedOn ?? other.planned).localeCompare(one.publishedOn ?? one.planned)
  })
}

/** Whether an item is counted by a counter: late ones by their time, the others by their state. */
export function isInState({ state, deadlineState }: PropagandaItem, counter: string): boolean {
  if (counter === '') return true
  return counter === 'late' ? deadlineState === 'late' : state === counter
}

/** Whether anything but the year and the view is chosen. */
export function isNarrowed({ year: _, view: __, ...rest }: Filters): boolean {
  return Object.values(rest).some((value) => value !== '')
}

/** How often each value occurs, the most frequent first. */
export function tally<Key>(
  items: readonly PropagandaItem[],
  of: (item: PropagandaItem) => Key,
): readonly { readonly key: Key; readonly items: readonly PropagandaItem[] }[] {
  return [...Map.groupBy(items, of)]
    .map(([key, own]) => ({ key, items: own }))
    .toSorted((one, other) => other.items.length - one.items.length)
}
