import { likeness, wordBag } from './text-likeness.ts'

/** Two texts are of one thing when they have this much in common. */
const LEAST_LIKENESS = 0.6

/**
 * Pairs texts of one list with texts of another by their likeness, the best pairs first, among equals the nearer in
 * order. Each stands in one pair at most. On the left a thing may be known by several texts. Answers places.
 */
export function bestPairs(
  left: readonly (readonly string[])[],
  right: readonly string[],
): readonly (readonly [left: number, right: number])[] {
  const bags = right.map(wordBag)
  const candidates = left.flatMap((texts, one) => {
    const own = texts.map(wordBag)
    return bags.flatMap((bag, other) => {
      const share = Math.max(0, ...own.map((each) => likeness(each, bag)))
      const apart = Math.abs(one / left.length - other / right.length)
      return share >= LEAST_LIKENESS ? [{ one, other, share, apart }] : []
    })
  })
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  return candidates
    .toSorted((first, second) => second.share - first.share || first.apart - second.apart)
    .flatMap(({ one, other }) => {
      if (takenLeft.has(one) || takenRight.has(other)) return []
      takenLeft.add(one)
      takenRight.add(other)
      return [[one, other] as const]
    })
}
