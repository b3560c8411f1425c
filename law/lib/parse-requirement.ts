import { type AwardCode, awardCodes } from '../catalogue/award-codes.ts'
import { type Ground, groundCodes } from '../catalogue/grounds.ts'
import {
  attestedFacts,
  disciplineForms,
  type MembersFact,
  memberCounts,
  type Rating,
  ratings,
  reaches,
} from './facts.ts'
import { Field, given, type Problem } from './field.ts'
import type { Fraction } from './fraction.ts'
import {
  type Condition,
  type ConditionKind,
  conditionKinds,
  type Requirement,
  type RunContent,
} from './requirement.ts'

/** A requirement, or every problem at its place; never both. */
export type ParsedRequirement =
  | { readonly requirement: Requirement; readonly problems: readonly [] }
  | { readonly requirement: null; readonly problems: readonly Problem[] }

/** As deep as any law nests its conditions, with room to spare; deeper is a mistake or an attack. */
const deepest = 8

/** As many parts as no group of any law has. */
const widest = 30

/**
 * Reads a standard that someone entered, as JSON: groups `{ label, all | any: [...] }` and conditions
 * `{ label, kind, … }`. Reports everything that is wrong at once, each at its place (`all.1.years`).
 */
export function parseRequirement(value: unknown): ParsedRequirement {
  const problems: Problem[] = []
  const requirement = requirementOf(new Field(value, '', problems), deepest)
  return problems.length === 0 ? { requirement, problems: [] } : { requirement: null, problems }
}

function requirementOf(field: Field, depth: number): Requirement {
  if (depth === 0) {
    field.refuse('Lồng quá nhiều tầng điều kiện')
    return { kind: 'unread', label: '' }
  }
  return field.object((entry) => {
    const label = entry.at('label').required((each) => each.text())
    const all = partsOf(entry.at('all'), depth)
    const any = partsOf(entry.at('any'), depth)
    if (all !== undefined && any !== undefined) {
      entry.refuse('Chỉ chọn “tất cả” hoặc “một trong”, không cả hai')
    }
    if (all !== undefined) return { label, all }
    if (any !== undefined) return { label, any }
    const kind = entry.at('kind').required((each) => each.oneOf(conditionKinds))
    return { label, ...readers[kind](entry) }
  })
}

function partsOf(field: Field, depth: number): readonly Requirement[] | undefined {
  return field.optional((list) => {
    const parts = list.list((each) => requirementOf(each, depth - 1))
    if (parts.length === 0) list.refuse('Cần ít nhất một điều kiện')
    if (parts.length > widest) list.refuse(`Không quá ${widest} điều kiện trong một nhóm`)
    return parts
  })
}

type Of<Kind extends ConditionKind> = Extract<Condition, { kind: Kind }>

/** What each kind of condition says beside its kind. */
const readers: { readonly [Kind in ConditionKind]: (entry: Field) => Of<Kind> } = {
  rating: (entry) => ({ kind: 'rating', atLeast: ratingAt(entry) }),
  emulates: () => ({ kind: 'emulates' }),
  united: () => ({ kind: 'united' }),
  titleOrStandard: (entry) => ({ kind: 'titleOrStandard', award: awardAt(entry) }),
  initiatives: (entry) => ({ ...initiativesOf(entry), years: yearsAt(entry, 'years') }),
  titleRun: (entry) => ({
    kind: 'titleRun',
    award: awardAt(entry),
    times: yearsAt(entry, 'times'),
    apart: yearsAt(entry, 'apart'),
  }),
  ratingRun: (entry) => ({
    kind: 'ratingRun',
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
  }),
  holdsAward: (entry) => ({ kind: 'holdsAward', award: awardAt(entry), atLeast: countAt(entry, 'atLeast') }),
  yearsSince: (entry) => ({ kind: 'yearsSince', award: awardAt(entry), years: yearsAt(entry, 'years') }),
  ground: (entry) => ({ kind: 'ground', oneOf: groundsAt(entry.at('oneOf')) }),
  attested: (entry) => ({
    kind: 'attested',
    fact: entry.at('fact').required((field) => field.oneOf(attestedFacts)),
  }),
  memberShare: (entry) => ({
    kind: 'memberShare',
    of: memberAt(entry),
    share: entry.at('share').required((field) => field.object(shareOf)),
    reachedBy: entry.at('reachedBy').required((field) => field.oneOf(['atLeast', 'moreThan'])),
  }),
  memberCount: (entry) => ({ kind: 'memberCount', of: memberAt(entry), atLeast: countAt(entry, 'atLeast') }),
  memberCountAtMost: (entry) => ({
    kind: 'memberCountAtMost',
    of: memberAt(entry),
    atMost: countAt(entry, 'atMost'),
  }),
  monthsOfService: (entry) => ({ kind: 'monthsOfService', atLeast: countAt(entry, 'atLeast') }),
  notDisciplined: (entry) => ({
    kind: 'notDisciplined',
    from: entry.at('from').required((field) => field.oneOf(disciplineForms)),
  }),
  disciplineServed: () => ({ kind: 'disciplineServed' }),
  noHold: () => ({ kind: 'noHold' }),
  noOtherStateAward: () => ({ kind: 'noOtherStateAward' }),
  otherLeaveUnder: (entry) => ({ kind: 'otherLeaveUnder', months: countAt(entry, 'months') }),
  trainingCounts: (entry) => ({
    kind: 'trainingCounts',
    goodResultFromMonths: entry.at('goodResultFromMonths').orNull((field) => field.count()) ?? null,
  }),
  oldUnitAgrees: (entry) => ({ kind: 'oldUnitAgrees', fromMonths: countAt(entry, 'fromMonths') }),
  receivingUnitAgrees: () => ({ kind: 'receivingUnitAgrees' }),
  notDissolved: () => ({ kind: 'notDissolved' }),
  unread: () => ({ kind: 'unread' }),
}

const contents: {
  readonly [Kind in RunContent['kind']]: (entry: Field) => Extract<RunContent, { kind: Kind }>
} = {
  yearsRated: (entry) => ({ kind: 'yearsRated', atLeast: ratingAt(entry), years: countAt(entry, 'years') }),
  titles: (entry) => ({ kind: 'titles', award: awardAt(entry), times: countAt(entry, 'times') }),
  initiatives: (entry) => initiativesOf(entry),
}

function contentOf(entry: Field): RunContent {
  return contents[entry.at('kind').required((field) => field.oneOf(['yearsRated', 'titles', 'initiatives']))](
    entry,
  )
}

function initiativesOf(entry: Field): Extract<RunContent, { kind: 'initiatives' }> {
  return {
    kind: 'initiatives',
    reach: entry.at('reach').required((field) => field.oneOf(reaches)),
    atLeast: countAt(entry, 'atLeast'),
  }
}

function shareOf(entry: Field): Fraction {
  const share = { of: countAt(entry, 'of'), over: countAt(entry, 'over') }
  if (share.over === 0 || share.of > share.over) entry.refuse('Tỷ lệ phải từ 0 đến 100%')
  return share
}

function groundsAt(field: Field): readonly Ground[] {
  const grounds = field.required((list) => list.list((each) => each.oneOf(groundCodes)))
  if (grounds.length === 0) field.refuse('Cần ít nhất một loại hình')
  return grounds
}

function awardAt(entry: Field): AwardCode {
  return entry.at('award').required((field) => field.oneOf(awardCodes))
}

function ratingAt(entry: Field): Rating {
  return entry.at('atLeast').required((field) => field.oneOf(ratings))
}

function memberAt(entry: Field): keyof MembersFact {
  return entry.at('of').required((field) => field.oneOf(memberCounts))
}

function countAt(entry: Field, key: string): number {
  return entry.at(key).required((field) => field.count())
}

/** A number of years: at least one, and no more than a working life. */
function yearsAt(entry: Field, key: string): number {
  return entry
    .at(key)
    .required((field) => field.whole({ from: 1, to: 45, expected: 'không phải một số năm từ 1 đến 45' }))
}
