/** The units that went on as a unit, at any remove, the nearest first. */
export function laterUnits(
  unitId: string,
  successions: readonly { readonly predecessorId: string; readonly successorId: string }[],
): readonly string[] {
  const after = Map.groupBy(successions, ({ predecessorId }) => predecessorId)
  const known = new Set([unitId])
  for (const id of known) for (const { successorId } of after.get(id) ?? []) known.add(successorId)
  known.delete(unitId)
  return [...known]
}
