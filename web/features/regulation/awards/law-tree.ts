/** A line of a standard or a verdict that knows how deep it stands. */
interface Deep {
  readonly depth: number
}

interface Grouped extends Deep {
  readonly kind: string
}

/** A line with the lines that belong to it. */
export interface Branch<Part> {
  readonly part: Part
  readonly below: readonly Branch<Part>[]
}

/** Where a line has one group below it and nothing else, what belongs to the group belongs to the line. */
export function withoutChains<Part extends Grouped>({ part, below }: Branch<Part>): Branch<Part> {
  const [only, ...others] = below
  return only && others.length === 0 && only.below.length > 0
    ? withoutChains({ part: { ...part, kind: only.part.kind }, below: only.below })
    : { part, below }
}

/** Makes a tree of lines in the order of the text: what follows deeper belongs to the line before it. */
export function treeOf<Part extends Deep>(parts: readonly Part[]): readonly Branch<Part>[] {
  const branches: Branch<Part>[] = []
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]
    if (part === undefined) break
    const from = at + 1
    at = from
    while ((parts[at]?.depth ?? -1) > part.depth) at += 1
    branches.push({ part, below: treeOf(parts.slice(from, at)) })
  }
  return branches
}
