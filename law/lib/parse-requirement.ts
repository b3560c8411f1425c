import { awardCodes } from '../catalogue/award-codes.ts'
import { type Ground, grounds } from '../catalogue/grounds.ts'
import { attestedFacts, disciplineForms, type MembersFact, ratings, reaches } from './facts.ts'
import { Field, given, type Problem } from './field.ts'
import type { Fraction } from './fraction.ts'
import type { Condition, ConditionKind, Requirement, RunContent } from './requirement.ts'

/** A requirement, or every problem at its place; never both. */
export type ParsedRequirement =
  | { readonly requirement: Requirement; readonly problems: readonly [] }
  | { readonly requirement: null; readonly problems: readonly Problem[] }

/** As deep as any law nests its conditions, with room to spare; deeper is a mistake or an attack. */
const deepest = 8

const groundCodes = Object.keys(grounds) as readonly Ground[]
const memberKeys = [
  'total',
  'completed',
  'advancedWorkers',
  'grassrootsFighters',
  'disciplinedWarningOrAbove',
] as const satisfies readonly (keyof MembersFact)[]

/**
 * Reads a standard that someone entered, as JSON: groups `{ label, all | any: [...] }` and conditions
 * `{ label, kind, … }`. Reports everything that is wrong at once, each at its place (`all.1.years`).
 */
export function parseRequirement(value: unknown): ParsedRequirement {
  const problems: Problem[] = []
  const requirement = requirementOf(new Field(value, '', problems), deepest)
  return requirement !== undefined && problems.length === 0
    ? { requirement, problems: [] }
    : { requirement: null, problems }
}

function requirementOf(field: Field, depth: number): Requirement | undefined {
  if (depth === 0) return field.refuse('Lồng quá nhiều tầng điều kiện')
  return field.object((entry) => {
    const label = entry.at('label').required((each) => each.text()) ?? ''
    const all = partsOf(entry.at('all'), depth)
    const any = partsOf(entry.at('any'), depth)
    if (all !== undefined && any !== undefined) {
      return entry.refuse('Chỉ chọn “tất cả” hoặc “một trong”, không cả hai')
    }
    if (all !== undefined) return { label, all }
    if (any !== undefined) return { label, any }
    const condition = conditionOf(entry)
    return condition === undefined ? undefined : { label, ...condition }
  })
}

function partsOf(field: Field, depth: number): readonly Requirement[] | undefined {
  return field.optional((list) => {
    const parts = list.list((each) => requirementOf(each, depth - 1))
    if (parts?.length === 0) list.refuse('Cần ít nhất một điều kiện')
    return parts?.flatMap((part) => (part === undefined ? [] : [part]))
  })
}

const kinds = [
  'rating',
  'emulates',
  'united',
  'titleOrStandard',
  'initiatives',
  'titleRun',
  'ratingRun',
  'holdsAward',
  'yearsSince',
  'ground',
  'attested',
  'memberShare',
  'memberCount',
  'memberCountAtMost',
  'monthsOfService',
  'notDisciplined',
  'disciplineServed',
  'noHold',
  'noOtherStateAward',
  'otherLeaveUnder',
  'trainingCounts',
  'oldUnitAgrees',
  'receivingUnitAgrees',
  'notDissolved',
  'unread',
] as const satisfies readonly ConditionKind[]

function conditionOf(entry: Field): Condition | undefined {
  const kind = entry.at('kind').required((field) => field.oneOf(kinds))
  if (kind === undefined) return undefined
  return inTheYear(kind, entry) ?? overYears(kind, entry) ?? ofMembers(kind, entry) ?? beside(kind, entry)
}

function inTheYear(kind: ConditionKind, entry: Field): Condition | undefined {
  switch (kind) {
    case 'rating':
      return { kind, atLeast: ratingAt(entry) }
    case 'titleOrStandard':
      return { kind, award: awardAt(entry) }
    case 'ground':
      return {
        kind,
        oneOf:
          entry.at('oneOf').required((field) => field.list((each) => each.oneOf(groundCodes) ?? 'merit')) ??
          [],
      }
    case 'attested':
      return {
        kind,
        fact: entry.at('fact').required((field) => field.oneOf(attestedFacts)) ?? 'localStandardMet',
      }
    case 'emulates':
    case 'united':
    case 'disciplineServed':
    case 'noHold':
    case 'noOtherStateAward':
    case 'receivingUnitAgrees':
    case 'notDissolved':
    case 'unread':
      return { kind }
    default:
      return undefined
  }
}

function overYears(kind: ConditionKind, entry: Field): Condition | undefined {
  switch (kind) {
    case 'initiatives':
      return {
        kind,
        reach: entry.at('reach').required((field) => field.oneOf(reaches)) ?? 'grassroots',
        atLeast: countAt(entry, 'atLeast'),
        years: yearsAt(entry, 'years'),
      }
    case 'titleRun':
      return { kind, award: awardAt(entry), times: yearsAt(entry, 'times'), apart: yearsAt(entry, 'apart') }
    case 'ratingRun':
      return {
        kind,
        atLeast: ratingAt(entry),
        years: yearsAt(entry, 'years'),
        ...given(
          'orTitle',
          entry.at('orTitle').optional((field) => field.oneOf(awardCodes)),
        ),
        ...given(
          'having',
          entry.at('having').optional((field) => field.list(contentOf)),
        ),
      }
    case 'holdsAward':
      return { kind, award: awardAt(entry), atLeast: countAt(entry, 'atLeast') }
    case 'yearsSince':
      return { kind, award: awardAt(entry), years: yearsAt(entry, 'years') }
    default:
      return undefined
  }
}

const contentKinds = ['yearsRated', 'titles', 'initiatives'] as const

function contentOf(entry: Field): RunContent {
  switch (entry.at('kind').required((field) => field.oneOf(contentKinds))) {
    case 'titles':
      return { kind: 'titles', award: awardAt(entry), times: countAt(entry, 'times') }
    case 'initiatives':
      return {
        kind: 'initiatives',
        reach: entry.at('reach').required((field) => field.oneOf(reaches)) ?? 'grassroots',
        atLeast: countAt(entry, 'atLeast'),
      }
    default:
      return { kind: 'yearsRated', atLeast: ratingAt(entry), years: countAt(entry, 'years') }
  }
}

function ofMembers(kind: ConditionKind, entry: Field): Condition | undefined {
  const of = (): keyof MembersFact => entry.at('of').required((field) => field.oneOf(memberKeys)) ?? 'total'
  switch (kind) {
    case 'memberShare':
      return {
        kind,
        of: of(),
        share: entry.at('share').required((field) => field.object(shareOf)) ?? { of: 1, over: 1 },
        reachedBy:
          entry.at('reachedBy').required((field) => field.oneOf(['atLeast', 'moreThan'])) ?? 'atLeast',
      }
    case 'memberCount':
      return { kind, of: of(), atLeast: countAt(entry, 'atLeast') }
    case 'memberCountAtMost':
      return { kind, of: of(), atMost: countAt(entry, 'atMost') }
    default:
      return undefined
  }
}

function beside(kind: ConditionKind, entry: Field): Condition | undefined {
  switch (kind) {
    case 'monthsOfService':
      return { kind, atLeast: countAt(entry, 'atLeast') }
    case 'notDisciplined':
      return { kind, from: entry.at('from').required((field) => field.oneOf(disciplineForms)) ?? 'reprimand' }
    case 'otherLeaveUnder':
      return { kind, months: countAt(entry, 'months') }
    case 'trainingCounts':
      return {
        kind,
        goodResultFromMonths: entry.at('goodResultFromMonths').orNull((field) => field.count()) ?? null,
      }
    case 'oldUnitAgrees':
      return { kind, fromMonths: countAt(entry, 'fromMonths') }
    default:
      return undefined
  }
}

function shareOf(entry: Field): Fraction {
  const share = { of: countAt(entry, 'of'), over: countAt(entry, 'over') }
  if (share.over === 0 || share.of > share.over) entry.refuse('Tỷ lệ phải từ 0 đến 100%')
  return share
}

function awardAt(entry: Field): (typeof awardCodes)[number] {
  return entry.at('award').required((field) => field.oneOf(awardCodes)) ?? 'advancedWorker'
}

function ratingAt(entry: Field): (typeof ratings)[number] {
  return entry.at('atLeast').required((field) => field.oneOf(ratings)) ?? 'good'
}

function countAt(entry: Field, key: string): number {
  return entry.at(key).required((field) => field.count()) ?? 0
}

/** A number of years: at least one, and no more than a working life. */
function yearsAt(entry: Field, key: string): number {
  const years = countAt(entry, key)
  if (years < 1 || years > 45) entry.at(key).refuse('Số năm từ 1 đến 45')
  return years
}
