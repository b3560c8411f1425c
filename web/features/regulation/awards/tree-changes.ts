import type { RequirementPart } from '#contract/judging'

export type PartChange = 'same' | 'added' | 'removed'
/** A line of a standard, and whether it is new or gone beside another version. */
export type ChangedPart = RequirementPart & { readonly change: PartChange }

/** Two versions of a standard as one text: the later one, with what is new in it and, where it stood, what is gone. */
export function changedParts(
  before: readonly RequirementPart[],
  after: readonly RequirementPart[],
): readonly ChangedPart[] {
  const common = commonLengths(before, after)
  const lines: ChangedPart[] = []
  let [b, a] = [0, 0]
  while (b < before.length || a < after.length) {
    const [old, late] = [before[b], after[a]]
    if (old && late && isSame(old, late)) {
      lines.push({ ...late, change: 'same' })
      b += 1
      a += 1
    } else if (late && (!old || (common[b]?.[a + 1] ?? 0) > (common[b + 1]?.[a] ?? 0))) {
      lines.push({ ...late, change: 'added' })
      a += 1
    } else if (old) {
      lines.push({ ...old, change: 'removed' })
      b += 1
    }
  }
  return lines
}

/** How many lines two texts have in common from each pair of places on. */
function commonLengths(
  before: readonly RequirementPart[],
  after: readonly RequirementPart[],
): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const [old, late, row] = [before[b], after[a], lengths[b]]
      if (!old || !late || !row) continue
      row[a] = isSame(old, late)
        ? 1 + (lengths[b + 1]?.[a + 1] ?? 0)
        : Math.max(lengths[b + 1]?.[a] ?? 0, row[a + 1] ?? 0)
    }
  }
  return lengths
}

/** The same line says the same thing at the same depth; the provision may have another number. */
function isSame(one: RequirementPart, other: RequirementPart): boolean {
  return one.depth === other.depth && one.kind === other.kind && one.label === other.label
}
