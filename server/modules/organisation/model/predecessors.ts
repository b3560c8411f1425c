/** Which unit went on as which. */
interface Followed {
  readonly predecessorId: string
  readonly successorId: string
}

/** Units and all those that went on as them, at any remove, in one order. */
export function withPredecessors(
  unitIds: readonly string[],
  successions: readonly Followed[],
): readonly string[] {
  const before = Map.groupBy(successions, ({ successorId }) => successorId)
  const known = new Set(unitIds)
  for (const id of known) for (const { predecessorId } of before.get(id) ?? []) known.add(predecessorId)
  return [...known].toSorted()
}
