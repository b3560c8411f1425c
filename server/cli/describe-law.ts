import { formatCitation, type Outcome, type Requirement, type SourceCitation, type Weighed } from '#law'

/** A provision as programs read it; an instrument that nobody has read is named without an article. */
export function citeForPrograms({ source, article, clause, point }: SourceCitation): object {
  return {
    source,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  }
}

const signs: Readonly<Record<Outcome, string>> = { met: '✓', notMet: '✗', unknown: '?' }

/** As people say an outcome. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'ĐẠT',
  notMet: 'KHÔNG ĐẠT',
  unknown: 'CHƯA RÕ',
}

/** The lines of a requirement, what belongs together indented under what it belongs to. */
export function requirementLines(
  requirement: Requirement,
  cite: SourceCitation,
  indent: string,
): readonly string[] {
  const own = requirement.cite ?? cite
  const unchecked = requirement.unchecked ? [`${indent}  (chưa đối chiếu: ${requirement.unchecked})`] : []
  if ('all' in requirement || 'any' in requirement) {
    const parts = 'all' in requirement ? requirement.all : requirement.any
    const heading = `${indent}${groupHeading(requirement.label, 'all' in requirement ? 'all' : 'any')}`
    return [heading, ...unchecked, ...parts.flatMap((part) => requirementLines(part, own, `${indent}  `))]
  }
  return [`${indent}- ${requirement.label} [${formatCitation(own)}]`, ...unchecked]
}

/** The lines of a weighed requirement: each condition with what was found and its provision. */
export function weighedLines(weighed: Weighed, indent: string): readonly string[] {
  if (weighed.group === null) {
    const { outcome, required, actual, cite, unchecked } = weighed.reason
    return [
      `${indent}${signs[outcome]} ${required}: ${actual} [${formatCitation(cite)}]`,
      ...(unchecked === null ? [] : [`${indent}  (chưa đối chiếu: ${unchecked})`]),
    ]
  }
  const heading = `${indent}${signs[weighed.outcome]} ${groupHeading(weighed.label, weighed.group)}`
  return [heading, ...weighed.parts.flatMap((part) => weighedLines(part, `${indent}  `))]
}

/** A heading says whether all below it or one of it is asked, unless its own words do. */
function groupHeading(label: string, group: 'all' | 'any'): string {
  if (/^(?:một trong|tất cả|đạt các)/iu.test(label)) return `${label}:`
  return `${label} (${group === 'all' ? 'tất cả' : 'một trong'}):`
}
