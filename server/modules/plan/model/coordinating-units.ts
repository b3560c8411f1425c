import type { Party, PartyPart } from '#contract/task'

/** The units that have one part in a task, each once. */
export function unitsWithPart(
  { parties }: { readonly parties: readonly Pick<Party, 'part' | 'unitIds'>[] },
  part: PartyPart,
): readonly string[] {
  return [...new Set(parties.flatMap((party) => (party.part === part ? party.unitIds : [])))]
}

/** The units that only help: “các phòng, đơn vị” stands for the chairing unit too. */
export function coordinatingUnits(task: {
  readonly parties: readonly Pick<Party, 'part' | 'unitIds'>[]
}): readonly string[] {
  const chairs = new Set(unitsWithPart(task, 'chair'))
  return unitsWithPart(task, 'coordinate').filter((unitId) => !chairs.has(unitId))
}
