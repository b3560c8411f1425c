import { bestPairs } from './best-pairs.ts'
import type { FoundItem } from './compare-with-plan.ts'
import { type ReadItem, signatureOf } from './row-content.ts'

/** A task that was made of something a paper asks for, with what the paper said of it then. */
export interface TakenTask {
  readonly id: string
  readonly readAs: readonly ReadItem[]
}

/**
 * Which of a paper's items each taken task stands for: what says exactly the same, else what says nearly the same. A
 * corrected paper may number its items anew, so the place they had is not asked. Keys are places among the items.
 */
export function linkAsked<Taken extends TakenTask>(
  items: readonly FoundItem[],
  taken: readonly Taken[],
): ReadonlyMap<number, Taken> {
  const links = new Map<number, Taken>()
  const left: Taken[] = []
  const places = new Map(items.map(({ read }, at) => [printOf(read), at]))
  for (const task of taken) {
    const [read] = task.readAs
    const at = read && places.get(printOf(read))
    if (at === undefined || links.has(at)) left.push(task)
    else links.set(at, task)
  }
  const free = items.flatMap((item, at) => (links.has(at) ? [] : [{ at, text: item.read.text }]))
  const pairs = bestPairs(
    left.map(({ readAs }) => readAs.map(({ text }) => text)),
    free.map(({ text }) => text),
  )
  for (const [one, other] of pairs) {
    const [task, item] = [left[one], free[other]]
    if (task && item) links.set(item.at, task)
  }
  return links
}

const printOf = (read: ReadItem): string => `${signatureOf(read)}#${read.occurrence}`
