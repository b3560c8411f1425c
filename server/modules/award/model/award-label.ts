import { awards, otherAwards } from '#law'

const names: ReadonlyMap<string, string> = new Map(
  [...Object.entries(awards), ...Object.entries(otherAwards)].map(([code, { name }]) => [code, name]),
)

/** What an award is called: as the law calls it, or as the paper prints what the law shelf does not know. */
export function awardLabel(award: string | null, printed: string): string {
  return (award !== null && names.get(award)) || printed
}
