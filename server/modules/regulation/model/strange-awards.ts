import type { Problem } from '#contract/refusal'
import { type AwardCode, awards, nationalLaw, type Requirement, type Subject, subjectLabels } from '#law'

/**
 * Awards that a requirement names though they are for others than those it is asked of, each at its place: such a
 * condition could never be weighed.
 */
export function strangeAwards(
  requirement: Requirement,
  subjects: readonly Subject[],
  path: string,
): Problem['fields'] {
  const inParts = (parts: readonly Requirement[], group: string): Problem['fields'] =>
    parts.flatMap((part, at) => strangeAwards(part, subjects, `${path}.${group}.${at}`))
  if ('all' in requirement) return inParts(requirement.all, 'all')
  if ('any' in requirement) return inParts(requirement.any, 'any')
  return namedIn(requirement).flatMap(({ award, at }) => {
    const stranger = subjects.find((subject) => nationalLaw.standards[award][subject] === undefined)
    if (stranger === undefined) return []
    const detail = `${awards[award].name} không dành cho ${subjectLabels[stranger].toLowerCase()}`
    return [{ path: `${path}.${at}`, detail }]
  })
}

/** The awards of one condition, and where in it they stand. */
function namedIn(condition: Requirement): readonly { readonly award: AwardCode; readonly at: string }[] {
  const named: { award: AwardCode; at: string }[] = []
  if ('award' in condition) named.push({ award: condition.award, at: 'award' })
  if ('orTitle' in condition && condition.orTitle !== undefined)
    named.push({ award: condition.orTitle, at: 'orTitle' })
  if ('having' in condition) {
    condition.having?.forEach((content, index) => {
      if (content.kind === 'titles') named.push({ award: content.award, at: `having.${index}.award` })
    })
  }
  return named
}
