import type { RequirementPart, StandardOnDay } from '#contract/judging'
import {
  type GeneralCondition,
  isUnread,
  type StandardOnDay as OnDay,
  type PlainDate,
  type Requirement,
  type SourceCitation,
  type SourceTitles,
  type Standard,
  versionOn,
} from '#law'
import { presentCheckOf, presentCitation } from './cited.ts'

interface Around {
  readonly dated: Standard | GeneralCondition
  readonly on: PlainDate
  readonly titles: SourceTitles
}

/** A standard or condition on a day with its history, ready for display. */
export function presentStandard(
  { label, from, until, cite, provisional, requirement }: OnDay,
  { dated, on, titles }: Around,
): StandardOnDay {
  const inForce = versionOn<Requirement | null, 'receivedForAppraisalOn'>(dated, {
    receivedForAppraisalOn: on,
  })
  const isBorrowed = isUnread(inForce) && requirement !== null
  return {
    label,
    from,
    until,
    cite: presentCitation(inForce.cite, titles),
    check: presentCheckOf(inForce),
    provisional,
    readFrom: isBorrowed ? presentCitation(cite, titles) : null,
    parts: requirement === null ? [] : [...partsOf(requirement, { depth: 0, cite, titles })],
    versions: presentVersions({ dated, on, titles }),
  }
}

function presentVersions({ dated, on, titles }: Around): StandardOnDay['versions'] {
  return dated.versions.toReversed().map((version) => ({
    from: version.from,
    until: version.until ?? null,
    cite: presentCitation(version.cite, titles),
    check: presentCheckOf<Requirement | null>(version),
    entered: version.cite.source.startsWith('entered:'),
    inForce: version.from <= on && (version.until === undefined || on < version.until),
  }))
}

function partsOf(
  requirement: Requirement,
  {
    depth,
    cite,
    titles,
  }: { readonly depth: number; readonly cite: SourceCitation; readonly titles: SourceTitles },
): readonly RequirementPart[] {
  const { label, unchecked = null } = requirement
  const own = requirement.cite ?? cite
  const group = 'all' in requirement ? 'all' : 'any' in requirement ? 'any' : null
  const head: RequirementPart = {
    depth,
    kind: group ?? 'condition',
    label,
    cite: presentCitation(own, titles),
    unchecked,
  }
  const below = 'all' in requirement ? requirement.all : 'any' in requirement ? requirement.any : []
  return [head, ...below.flatMap((part) => partsOf(part, { depth: depth + 1, cite: own, titles }))]
}
