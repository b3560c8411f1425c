import { searchKey } from '#contract/search-key'
import type { TargetComparison, TargetContent, TargetCounting, TargetPopulation } from '#contract/target'
import { type AwardCode, awardCodes, awards, type Fraction } from '#law'
import { sentenceCase } from './amounts.ts'

/** A target as the reader found it in a paper. */
export interface ReadTarget {
  readonly text: string
  readonly comparator: '=' | '>=' | '<=' | '>' | '<' | '~' | 'range' | null
  readonly value: number | readonly number[] | null
  readonly unit: string | null
}

/** What the program understands of a target that a paper states; people correct it after taking it over. */
export function proposedTarget(read: ReadTarget, year: number): TargetContent {
  const { counted, base } = halves(read.text)
  const award = awardNamed(counted)
  const population = populationOf(award, counted)
  const counting = countingOf(read, award, population)
  const measure = award === null ? bareMeasure(counted) : awards[award].name
  return {
    year,
    measure: sentenceCase(measure || read.text).slice(0, 1000),
    award,
    population,
    counting,
    comparison: comparisonOf(read),
    amount: amountOf(read, counting),
    countedUnit: counting === 'share' || award !== null ? null : (read.unit?.slice(0, 60) ?? null),
    baseTargetId: null,
    baseWords: counting === 'share' ? (base ?? whomAmong(counted) ?? defaultBases[population]) : null,
    pace: award === null && population === 'things' ? 'steady' : 'yearEnd',
    registrationDue: null,
    dueOn: `${year}-12-31`,
  }
}

/** The award that the base of a share names, to be taken of another target: “trong số Lao động tiên tiến”. */
export function awardOfBase({ text }: Pick<ReadTarget, 'text'>): AwardCode | null {
  const { base } = halves(text)
  return base === null ? null : awardNamed(base)
}

const defaultBases: Readonly<Record<TargetPopulation, string>> = {
  persons: 'tổng số cá nhân',
  collectives: 'tổng số tập thể',
  things: 'tổng số',
}

/** “15% CSTĐ cơ sở | trong tổng số LĐTT”. */
function halves(text: string): { readonly counted: string; readonly base: string | null } {
  const found = /\s(?:trong|trên|so với)\s+((?:tổng )?số\s.+)$/iu.exec(text)
  if (!found?.[1]) return { counted: text, base: null }
  return { counted: text.slice(0, found.index), base: found[1].replace(/[.;]+$/, '').slice(0, 300) }
}

const namedAwards: readonly (readonly [string, AwardCode])[] = awardCodes
  .flatMap((code) =>
    [awards[code].name, ...awards[code].abbreviations].map((name) => [searchKey(name), code] as const),
  )
  .toSorted(([one], [other]) => other.length - one.length)

/** The award whose longest name stands in a text: “Tập thể lao động tiên tiến” is no “Lao động tiên tiến”. */
function awardNamed(text: string): AwardCode | null {
  const key = ` ${searchKey(text)} `
  return namedAwards.find(([name]) => key.includes(` ${name} `))?.[1] ?? null
}

function populationOf(award: AwardCode | null, text: string): TargetPopulation {
  if (award !== null && awards[award].subjects.length === 1) {
    return awards[award].subjects[0] === 'collective' ? 'collectives' : 'persons'
  }
  if (/tập thể|phòng|đơn vị|cơ quan/iu.test(text) && !/cá nhân/iu.test(text)) return 'collectives'
  if (award !== null || /cá nhân|cán bộ|công chức|viên chức|người|đảng viên|đoàn viên/iu.test(text)) {
    return 'persons'
  }
  return 'things'
}

function countingOf(
  { unit, value }: ReadTarget,
  award: AwardCode | null,
  population: TargetPopulation,
): TargetCounting {
  const first = firstOf(value)
  if (unit === '%') return (award !== null || population !== 'things') && first <= 100 ? 'share' : 'figure'
  return Number.isInteger(first) ? 'count' : 'figure'
}

function comparisonOf({ comparator, text }: ReadTarget): TargetComparison {
  switch (comparator) {
    case '>=':
    case 'range':
      return 'atLeast'
    case '<=':
      return 'atMost'
    case '>':
      return 'moreThan'
    case '<':
      return 'lessThan'
    default:
      return /không quá|tối đa/iu.test(text) ? 'atMost' : 'reach'
  }
}

const firstOf = (value: ReadTarget['value']): number =>
  (typeof value === 'number' ? value : (value?.[0] ?? 0)) || 0

/** A decimal of a paper as an exact fraction: 12,5 % is 125 of 1000. */
function amountOf({ value }: ReadTarget, counting: TargetCounting): Fraction {
  const printed = firstOf(value)
  const decimals = Math.min(3, (String(printed).split('.')[1] ?? '').length)
  const scale = 10 ** decimals
  return { of: Math.round(Math.abs(printed) * scale), over: counting === 'share' ? 100 * scale : scale }
}

/** “100% phòng, đơn vị thuộc Ban đạt danh hiệu …” takes its share of those between. */
function whomAmong(text: string): string | null {
  const found = /%\s+(?:số |tổng số )?([^%]{3,120}?)\s+(?:đạt|được|có|hoàn thành|đăng ký|tham gia)\s/iu.exec(
    text,
  )
  return found?.[1] ? `tổng số ${found[1]}` : null
}

/** What is counted without how much: “Có ít nhất 06 sáng kiến được công nhận” → “sáng kiến được công nhận”. */
function bareMeasure(text: string): string {
  return text
    .replace(/^[\s\d.)(+–-]*(?=\p{L})/u, '')
    .replace(
      /^(?:phấn đấu\s+)?(?:(?:có|đạt)\s+)?(?:(?:từ|ít nhất|tối thiểu|tối đa|không quá|trên|dưới|khoảng)\s+)?(?:có\s+)?\d[\d.,]*\s*%?\s*/iu,
      '',
    )
    .replace(/[.;]+$/, '')
    .trim()
}
