import { awardCodes, titleCodes } from '../catalogue/award-codes.ts'
import { groundCodes } from '../catalogue/grounds.ts'
import { contradictionsIn } from './contradictions.ts'
import {
  type AttestedFact,
  type AwardFact,
  attestedFacts,
  type DisciplineFact,
  disciplineForms,
  type Facts,
  type HoldFact,
  holdReasons,
  type InitiativeFact,
  initiativeKinds,
  type LeaveFact,
  leaveKinds,
  type MembersFact,
  memberCounts,
  ratings,
  reaches,
  type SecondmentFact,
  type TransferFact,
  type YearFacts,
} from './facts.ts'
import { Field, given, type Problem } from './field.ts'
import type { PlainDate } from './plain-date.ts'

/** Facts, or every problem at its field; never both. */
export type ParsedFacts =
  | { readonly facts: Facts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly Problem[] }

const subjects = ['individual', 'collective', 'household'] as const

/**
 * Reads facts as `law judge` takes them. Reports everything that is wrong at once, each at its field (`years.1.rating`):
 * wrong types, days that do not exist, and facts that contradict each other. Fields it does not know are let be.
 */
export function parseFacts(value: unknown): ParsedFacts {
  const problems: Problem[] = []
  const root = new Field(value, '', problems)
  const facts = root.object(factsOf)
  if (problems.length === 0) problems.push(...contradictionsIn(facts))
  return problems.length === 0 ? { facts, problems: [] } : { facts: null, problems }
}

function factsOf(root: Field): Facts {
  return {
    subject: root.at('subject').required((field) => field.oneOf(subjects)),
    forYear: root.at('forYear').required((field) => field.year()),
    receivedForAppraisalOn: root.at('receivedForAppraisalOn').required((field) => field.day()),
    years: root.at('years').required((field) => field.list(yearOf)),
    ...given(
      'ground',
      root.at('ground').optional((field) => field.oneOf(groundCodes)),
    ),
    ...given('recruitedOn', dayAt(root, 'recruitedOn')),
    ...given(
      'awards',
      root.at('awards').optional((field) => field.list(awardOf)),
    ),
    ...given(
      'discipline',
      root.at('discipline').optional((field) => field.list(disciplineOf)),
    ),
    ...given(
      'holds',
      root.at('holds').optional((field) => field.list(holdOf)),
    ),
    ...given(
      'leaves',
      root.at('leaves').optional((field) => field.list(leaveOf)),
    ),
    ...given(
      'transfers',
      root.at('transfers').optional((field) => field.list(transferOf)),
    ),
    ...given(
      'secondments',
      root.at('secondments').optional((field) => field.list(secondmentOf)),
    ),
    ...given('dissolvedOn', dayAt(root, 'dissolvedOn')),
    ...given(
      'attested',
      root.at('attested').optional((field) => field.object(attestedOf)),
    ),
  }
}

function yearOf(entry: Field): YearFacts {
  return {
    year: entry.at('year').required((field) => field.year()),
    ...given(
      'rating',
      entry.at('rating').optional((field) => field.oneOf(ratings)),
    ),
    ...given('emulates', flagAt(entry, 'emulates')),
    ...given('united', flagAt(entry, 'united')),
    ...given(
      'titles',
      entry.at('titles').optional((field) => field.list((each) => each.oneOf(titleCodes))),
    ),
    ...given(
      'initiatives',
      entry.at('initiatives').optional((field) => field.list(initiativeOf)),
    ),
    ...given(
      'members',
      entry.at('members').optional((field) => field.object(membersOf)),
    ),
  }
}

function initiativeOf(entry: Field): InitiativeFact {
  return {
    ...given(
      'kind',
      entry.at('kind').optional((field) => field.oneOf(initiativeKinds)),
    ),
    ...given(
      'reach',
      entry.at('reach').optional((field) => field.oneOf(reaches)),
    ),
    ...given('recognised', flagAt(entry, 'recognised')),
    ...given(
      'usedFor',
      entry.at('usedFor').orNull((field) => field.oneOf(awardCodes)),
    ),
  }
}

function membersOf(entry: Field): MembersFact {
  const members: { -readonly [Key in keyof MembersFact]: MembersFact[Key] } = {}
  for (const key of memberCounts) {
    const count = entry.at(key).optional((field) => field.count())
    if (count !== undefined) members[key] = count
  }
  return members
}

function awardOf(entry: Field): AwardFact {
  return {
    award: entry.at('award').required((field) => field.oneOf(awardCodes)),
    decidedOn: entry.at('decidedOn').required((field) => field.day()),
    ...given('periodUntil', dayAt(entry, 'periodUntil')),
    ...given(
      'ground',
      entry.at('ground').optional((field) => field.oneOf(groundCodes)),
    ),
  }
}

function disciplineOf(entry: Field): DisciplineFact {
  return {
    form: entry.at('form').required((field) => field.oneOf(disciplineForms)),
    from: entry.at('from').required((field) => field.day()),
    until: entry.at('until').orNull((field) => field.day()) ?? null,
  }
}

function holdOf(entry: Field): HoldFact {
  return {
    reason: entry.at('reason').required((field) => field.oneOf(holdReasons)),
    from: entry.at('from').required((field) => field.day()),
    until: entry.at('until').orNull((field) => field.day()) ?? null,
  }
}

function leaveOf(entry: Field): LeaveFact {
  return {
    kind: entry.at('kind').required((field) => field.oneOf(leaveKinds)),
    from: entry.at('from').required((field) => field.day()),
    until: entry.at('until').required((field) => field.day()),
    ...given('resultGood', flagAt(entry, 'resultGood')),
    ...given('rulesKept', flagAt(entry, 'rulesKept')),
  }
}

function transferOf(entry: Field): TransferFact {
  return {
    on: entry.at('on').required((field) => field.day()),
    ...given('oldUnitAgrees', flagAt(entry, 'oldUnitAgrees')),
  }
}

function secondmentOf(entry: Field): SecondmentFact {
  return {
    from: entry.at('from').required((field) => field.day()),
    until: entry.at('until').orNull((field) => field.day()) ?? null,
    ...given('receivingUnitAgrees', flagAt(entry, 'receivingUnitAgrees')),
  }
}

function attestedOf(entry: Field): Partial<Record<AttestedFact, boolean>> {
  const attested: Partial<Record<AttestedFact, boolean>> = {}
  for (const fact of attestedFacts) {
    const holds = flagAt(entry, fact)
    if (holds !== undefined) attested[fact] = holds
  }
  return attested
}

function flagAt(entry: Field, key: string): boolean | undefined {
  return entry.at(key).optional((field) => field.flag())
}

function dayAt(entry: Field, key: string): PlainDate | undefined {
  return entry.at(key).optional((field) => field.day())
}
