import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { SourceCitation } from '../../lib/citation.ts'
import type { Outcome, Reason, Weighed } from '../../lib/finding.ts'
import { allOf, anyOf } from '../../lib/outcome.ts'
import type { ConditionKind, Requirement } from '../../lib/requirement.ts'
import { answer } from './answer.ts'
import type { Answer, Matter } from './matter.ts'

/** A requirement on some facts: its outcome, what would hold without its unchecked parts, and every part of it. */
export interface Weight {
  readonly outcome: Outcome
  /** The outcome when every part that nobody compared is left out; null where nothing else remains. */
  readonly firm: Outcome | null
  /** The facts whose absence leaves it open; none once it is decided. */
  readonly missing: readonly string[]
  readonly weighed: Weighed
}

/** Where a part belongs: the rule it is reported under, the provision it inherits. */
export interface Place {
  readonly rule: string
  readonly cite: SourceCitation
  /** Why nobody compared the version it stands in; null where someone did. */
  readonly unchecked: string | null
}

/** Before whom it is weighed: the facts, and what the standard of another award comes to on them. */
export interface Weighing {
  readonly matter: Matter
  readonly standardOf: (award: AwardCode) => Weight
}

/** Weighs a requirement part by part: every part is reported, and what is unknown decides only if it could. */
export function weigh(requirement: Requirement, place: Place, weighing: Weighing): Weight {
  const { matter, standardOf } = weighing
  const here = placeOf(requirement, place)
  if ('all' in requirement || 'any' in requirement) {
    const group = 'all' in requirement ? 'all' : 'any'
    const parts = weighParts(requirement, here, weighing)
    return together(group, parts, { label: requirement.label, unchecked: requirement.unchecked ?? null })
  }
  if (requirement.kind === 'titleOrStandard') {
    const titles = matter.yearOf(matter.facts.forYear)?.titles
    if (!titles?.includes(requirement.award)) {
      const nested = standardOf(requirement.award)
      return together('all', [nested], {
        label: requirement.label,
        unchecked: requirement.unchecked ?? null,
      })
    }
    const actual = `đã được công nhận năm ${matter.facts.forYear}`
    return single({ outcome: 'met', actual, missing: [], firm: 'met' }, requirement, here)
  }
  const found = answer(requirement, matter)
  const firmMatter = matter.firm()
  const firm = firmMatter === null ? found.outcome : answer(requirement, firmMatter).outcome
  return single({ ...found, firm }, requirement, here)
}

/** Every part; of a way that is open on other grounds alone, only that it is. */
function weighParts(
  requirement: Extract<Requirement, { all: unknown } | { any: unknown }>,
  here: Place,
  weighing: Weighing,
): readonly Weight[] {
  const isAll = 'all' in requirement
  const parts: Weight[] = []
  for (const part of isAll ? requirement.all : requirement.any) {
    const weight = weigh(part, here, weighing)
    parts.push(weight)
    if (isAll && 'kind' in part && part.kind === 'ground' && weight.outcome === 'notMet') break
  }
  return parts
}

/** Several weighed parts as one. */
export function together(
  group: 'all' | 'any',
  parts: readonly Weight[],
  { label, unchecked }: { readonly label: string; readonly unchecked: string | null },
): Weight {
  const combine = group === 'all' ? allOf : anyOf
  const weighed: Weighed[] = []
  const outcomes: Outcome[] = []
  const firm: Outcome[] = []
  for (const part of parts) {
    weighed.push(part.weighed)
    outcomes.push(part.outcome)
    if (part.firm !== null) firm.push(part.firm)
  }
  const outcome = combine(outcomes)
  return {
    outcome,
    firm: unchecked !== null || firm.length === 0 ? null : combine(firm),
    missing: outcome === 'unknown' ? missingOf(parts) : decidedMissing,
    weighed: { group, label, outcome, unchecked, parts: weighed },
  }
}

function missingOf(parts: readonly Weight[]): readonly string[] {
  return [...new Set(parts.flatMap(({ outcome, missing }) => (outcome === 'unknown' ? missing : [])))]
}

/** Every reason of a weighed requirement, in the order of the law. */
export function reasonsOf(weighed: Weighed): readonly Reason[] {
  const reasons: Reason[] = []
  gather(weighed, reasons)
  return reasons
}

function gather(weighed: Weighed, into: Reason[]): void {
  if (weighed.group === null) into.push(weighed.reason)
  else for (const part of weighed.parts) gather(part, into)
}

function single(
  { outcome, actual, missing, firm }: Answer & { readonly firm: Outcome },
  { kind, label }: Extract<Requirement, { kind: ConditionKind }>,
  here: Place,
): Weight {
  return {
    outcome,
    firm: here.unchecked === null ? firm : null,
    missing,
    weighed: {
      group: null,
      reason: {
        rule: here.rule,
        kind,
        outcome,
        required: label,
        actual,
        cite: here.cite,
        unchecked: here.unchecked,
      },
    },
  }
}

function placeOf({ cite, unchecked }: Requirement, place: Place): Place {
  if (cite === undefined && unchecked === undefined) return place
  return { rule: place.rule, cite: cite ?? place.cite, unchecked: unchecked ?? place.unchecked }
}

const decidedMissing: readonly string[] = []
