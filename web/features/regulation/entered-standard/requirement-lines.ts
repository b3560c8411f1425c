import type { RequirementPart } from '#contract/judging'
import { parseRequirement, type Requirement } from '#contract/requirement'

/** A requirement as the lines of a text, to be shown and compared; its provision is said once for all of it. */
export function linesOf(requirement: unknown): readonly RequirementPart[] {
  const read = parseRequirement(requirement).requirement
  return read === null ? [] : linesAt(read, 0)
}

function linesAt(requirement: Requirement, depth: number): readonly RequirementPart[] {
  const kind = 'all' in requirement ? 'all' : 'any' in requirement ? 'any' : 'condition'
  const parts = 'all' in requirement ? requirement.all : 'any' in requirement ? requirement.any : []
  const line = {
    depth,
    kind,
    label: requirement.label,
    cite: { text: '', source: '' },
    unchecked: null,
  } as const
  return [line, ...parts.flatMap((part) => linesAt(part, depth + 1))]
}
