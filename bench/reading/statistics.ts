/** A share or mean with the bounds of its 95 % confidence interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

const Z = 1.959964
const SEED = 20310212

/** The share of `right` among `total` with Wilson's interval, which holds for small lists and shares near 1. */
export function wilson(right: number, total: number): Estimate {
  if (total === 0) return { value: 0, low: 0, high: 1 }
  const share = right / total
  const square = (Z * Z) / total
  const centre = (share + square / 2) / (1 + square)
  const half = (Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square)
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/**
 * A figure of a list of documents with the middle 95 % of what it comes to when the documents are drawn again with
 * replacement. The draw is fixed by its seed, so that two runs on the same documents print the same bounds.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (drawn: readonly Item[]) => number,
  draws: number,
): Estimate {
  const random = numbersFrom(SEED)
  const figures = Array.from({ length: draws }, () => figure(drawnFrom(items, random))).sort((a, b) => a - b)
  const at = (share: number) => figures[Math.min(draws - 1, Math.floor(draws * share))] ?? 0
  return { value: figure(items), low: at(0.025), high: at(0.975) }
}

function drawnFrom<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items.flatMap(() => items.slice(...oneAt(Math.floor(random() * items.length))))
}

function oneAt(index: number): readonly [number, number] {
  return [index, index + 1]
}

/** Numbers from 0 up to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
