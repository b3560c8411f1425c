import { type ConditionKind, parseRequirement, type Requirement } from '#contract/requirement'

/** A condition while it is being written: its numbers may still be missing. */
export type EditedCondition = { readonly kind: ConditionKind } & Readonly<Record<string, unknown>>

/** A part of a standard while it is being written; the id stays while the part moves. */
export interface EditedPart {
  readonly id: string
  readonly label: string
  readonly body:
    | { readonly kind: 'all' | 'any'; readonly parts: readonly EditedPart[] }
    | { readonly kind: 'condition'; readonly condition: EditedCondition }
}

let next = 1
const newId = (): string => `part-${next++}`

export function newCondition(condition: EditedCondition, label: string): EditedPart {
  return { id: newId(), label, body: { kind: 'condition', condition } }
}

export function newGroup(kind: 'all' | 'any', label: string, parts: readonly EditedPart[] = []): EditedPart {
  return { id: newId(), label, body: { kind, parts } }
}

/** A requirement as it is edited; always a group at the top, where parts are added. */
export function edited(requirement: unknown): EditedPart {
  const read = parseRequirement(requirement).requirement
  if (read === null) return newGroup('all', 'Đạt các tiêu chuẩn')
  const part = editedPart(read)
  return part.body.kind === 'condition' ? newGroup('all', 'Đạt các tiêu chuẩn', [part]) : part
}

function editedPart(requirement: Requirement): EditedPart {
  if ('all' in requirement) return newGroup('all', requirement.label, requirement.all.map(editedPart))
  if ('any' in requirement) return newGroup('any', requirement.label, requirement.any.map(editedPart))
  const { label, cite: _cite, unchecked: _unchecked, ...condition } = requirement
  return newCondition(condition, label)
}

/** What is kept and judged by. */
export function requirementOf({ label, body }: EditedPart): unknown {
  if (body.kind === 'condition') return { label: label.trim(), ...body.condition }
  return { label: label.trim(), [body.kind]: body.parts.map(requirementOf) }
}

/** Something that is not complete yet: in which field of the part, or null for the part itself. */
export interface PartProblem {
  readonly field: string | null
  readonly detail: string
}

/** What keeps the standard from being complete, by the part it is in. */
export function problemsIn(root: EditedPart): ReadonlyMap<string, readonly PartProblem[]> {
  const places = placesOf(root, '')
  const found = new Map<string, PartProblem[]>()
  for (const { path, detail } of parseRequirement(requirementOf(root)).problems) {
    const [place, id] = places.findLast(([each]) => isWithin(path, each)) ?? ['', root.id]
    const field = path.slice(place === '' ? 0 : place.length + 1).replace(/^(all|any)$/, '')
    found.set(id, [...(found.get(id) ?? []), { field: field === '' ? null : field, detail }])
  }
  return found
}

/** The path of every part in the requirement, outer ones first. */
function placesOf({ id, body }: EditedPart, path: string): readonly (readonly [string, string])[] {
  const own = [path, id] as const
  if (body.kind === 'condition') return [own]
  return [
    own,
    ...body.parts.flatMap((part, at) => placesOf(part, `${path === '' ? '' : `${path}.`}${body.kind}.${at}`)),
  ]
}

const isWithin = (path: string, place: string): boolean =>
  place === '' || path === place || path.startsWith(`${place}.`)

/** The tree with one part changed. */
export function withPart(root: EditedPart, id: string, change: (part: EditedPart) => EditedPart): EditedPart {
  if (root.id === id) return change(root)
  return withParts(root, (parts) => parts.map((part) => withPart(part, id, change)))
}

/** The tree with a part at the end of a group. */
export function withAdded(root: EditedPart, groupId: string, part: EditedPart): EditedPart {
  return withPart(root, groupId, (group) => withParts(group, (parts) => [...parts, part]))
}

/** The tree without a part. */
export function withoutPart(root: EditedPart, id: string): EditedPart {
  return withParts(root, (parts) =>
    parts.filter((part) => part.id !== id).map((part) => withoutPart(part, id)),
  )
}

/** Where a part can go from where it stands. */
export type Move = 'up' | 'down' | 'in' | 'out'

/** The tree after a part went up or down among its siblings, into the group before it, or out behind its own group. */
export function moved(root: EditedPart, id: string, move: Move): EditedPart {
  return isPossible(root, id, move) ? movedWithin(root, id, move) : root
}

/** Whether a part can go that way. */
export function isPossible(root: EditedPart, id: string, move: Move): boolean {
  const group = groupOf(root, id)
  if (group === null) return false
  const at = group.parts.findIndex((part) => part.id === id)
  if (move === 'up') return at > 0
  if (move === 'down') return at < group.parts.length - 1
  if (move === 'in') return at > 0 && group.parts[at - 1]?.body.kind !== 'condition'
  return group.id !== root.id
}

function movedWithin(root: EditedPart, id: string, move: Move): EditedPart {
  return withParts(root, (parts) => {
    const at = parts.findIndex((part) => part.id === id)
    const part = parts[at]
    if (part === undefined) {
      const group = parts.findIndex((each) => partsOf(each).some((child) => child.id === id))
      if (move !== 'out' || group < 0) return parts.map((each) => movedWithin(each, id, move))
      return parts.flatMap((each, index) => {
        if (index !== group) return [each]
        return [withoutPart(each, id), ...partsOf(each).filter((child) => child.id === id)]
      })
    }
    const others = parts.filter((each) => each !== part)
    if (move === 'up') return others.toSpliced(at - 1, 0, part)
    if (move === 'down') return others.toSpliced(at + 1, 0, part)
    return others.map((each, index) =>
      index === at - 1 ? withParts(each, (inner) => [...inner, part]) : each,
    )
  })
}

function groupOf(root: EditedPart, id: string): { id: string; parts: readonly EditedPart[] } | null {
  const parts = partsOf(root)
  if (parts.some((part) => part.id === id)) return { id: root.id, parts }
  for (const part of parts) {
    const found = groupOf(part, id)
    if (found) return found
  }
  return null
}

const partsOf = ({ body }: EditedPart): readonly EditedPart[] => (body.kind === 'condition' ? [] : body.parts)

function withParts(
  part: EditedPart,
  change: (parts: readonly EditedPart[]) => readonly EditedPart[],
): EditedPart {
  if (part.body.kind === 'condition') return part
  return { ...part, body: { ...part.body, parts: change(part.body.parts) } }
}
