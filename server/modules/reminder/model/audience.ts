import type { Role } from '#contract/role'
import type { DueThing } from './due-thing.ts'
import type { Audience, StageOfItem } from './stages.ts'

/** A member as far as it decides what they are told. Units that went on as theirs count as theirs. */
export interface Recipient {
  readonly personId: string | null
  readonly roles: readonly Role[]
  readonly unitIds: readonly string[]
  readonly headedUnitIds: readonly string[]
}

/** Stages by those who are told of them, so that nobody has to be compared with every item of the agency. */
export type StageIndex = ReadonlyMap<string, readonly StageOfItem[]>

/** Puts stages where their audiences find them. */
export function indexStages(stages: readonly StageOfItem[]): StageIndex {
  const index = new Map<string, StageOfItem[]>()
  for (const stage of stages) {
    for (const place of new Set(stage.audiences.flatMap((audience) => placesOf(audience, stage.item)))) {
      const there = index.get(place)
      if (there) there.push(stage)
      else index.set(place, [stage])
    }
  }
  return index
}

/** What somebody is to be told of, each stage once. */
export function stagesFor(index: StageIndex, recipient: Recipient): readonly StageOfItem[] {
  return [...new Set(placesFor(recipient).flatMap((place) => index.get(place) ?? []))]
}

/** Whether something is somebody's: handed to them, or to a unit of theirs that does it or takes part. */
export function concerns(
  { personIds, chairUnitIds, coordinatingUnitIds }: DueThing,
  { personId, unitIds }: Pick<Recipient, 'personId' | 'unitIds'>,
): boolean {
  const units = [...chairUnitIds, ...coordinatingUnitIds]
  return (personId !== null && personIds.includes(personId)) || units.some((id) => unitIds.includes(id))
}

/** Whoever a thing was handed to by name does it; otherwise everyone of the units that chair it. */
function placesOf(audience: Audience, item: DueThing): readonly string[] {
  switch (audience) {
    case 'doer':
      return item.personIds.length > 0
        ? item.personIds.map((id) => `person ${id}`)
        : item.chairUnitIds.map((id) => `unit ${id}`)
    case 'participant':
      return item.coordinatingUnitIds.map((id) => `head ${id}`)
    case 'head':
      return item.chairUnitIds.map((id) => `head ${id}`)
    case 'leadership':
    case 'officer':
      return [audience]
  }
}

function placesFor({ personId, roles, unitIds, headedUnitIds }: Recipient): readonly string[] {
  return [
    ...(personId === null ? [] : [`person ${personId}`]),
    ...unitIds.map((id) => `unit ${id}`),
    ...headedUnitIds.map((id) => `head ${id}`),
    ...roles.filter((role) => role === 'leadership' || role === 'officer'),
  ]
}
