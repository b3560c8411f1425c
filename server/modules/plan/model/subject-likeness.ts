import { searchKey } from '#contract/search-key'
import { likeness, type WordBag, wordBag } from './text-likeness.ts'

/** What a stretch of a task is about. */
interface Clause {
  readonly syllables: readonly string[]
  readonly pairs: ReadonlySet<string>
  /** It stands behind another one, where plans also say whose and where. */
  readonly isLater: boolean
}

/** What a task is about, taken apart once: papers and plans are compared task by task. */
export interface Subject extends Clause {
  readonly bag: WordBag
  /** Its stretches between commas and their like: one line of a plan often holds several things to do. */
  readonly clauses: readonly Clause[]
  /** The periods and steps it names, by kind. */
  readonly marks: readonly ReadonlySet<string>[]
}

/**
 * The subject of a task. What every paper of this work repeats ("thi đua, khen thưởng", "tổ chức thực hiện", years, who)
 * is left out.
 */
export function subjectOf(text: string): Subject {
  const whole = clauseOf(text)
  const key = searchKey(text)
  const [first, ...later] = text.split(/[,;:.()“”"]|\s[-–]\s/u).map((words) => clauseOf(words))
  return {
    ...whole,
    bag: wordBag([...whole.syllables, ...pairsOf(whole.syllables)].join(' ')),
    clauses: [whole, first ?? whole, ...later.map((clause) => ({ ...clause, isLater: true }))],
    marks: telltales.map((telltale) => new Set([...key.matchAll(telltale)].map(([mark]) => mark))),
  }
}

/**
 * How much two tasks are about the same thing, from 0 to 1. What tells two tasks apart decides: a half-year review is
 * not the review of the year, and the report of one quarter is not that of another.
 */
export function subjectLikeness(one: Subject, other: Subject): number {
  if (one.pairs.isDisjointFrom(other.pairs) || contradict(one, other)) return 0
  const share = likeness(one.bag, other.bag)
  const isPart = one.clauses.some((left) => other.clauses.some((right) => isSameOrPart(left, right)))
  return isPart ? Math.max(share, LIKE) : share
}

/** Whether one of two clauses stands whole in the other and is no single word, or both are the same step. */
function isSameOrPart(one: Clause, other: Clause): boolean {
  const [small, large] = one.pairs.size <= other.pairs.size ? [one, other] : [other, one]
  if (small.pairs.size < PART_PAIRS) {
    const step = one.syllables.join(' ')
    return steps.has(step) && step === other.syllables.join(' ')
  }
  if (small.pairs.size < PART_PAIRS + Number(small.isLater)) return false
  return ` ${large.syllables.join(' ')} `.includes(` ${small.syllables.join(' ')} `)
}

function clauseOf(text: string): Clause {
  const syllables = telling(text)
  return { syllables, pairs: new Set(pairsOf(syllables)), isLater: false }
}

/** From here on two tasks are about the same thing. */
export const LIKE = 0.5

/** A short name that stands in the longer one whole ("giải thể thao") is enough, when it is no single word. */
const PART_PAIRS = 2

/** The steps that a year has one of: the word alone says which task it is. */
const steps: ReadonlySet<string> = new Set(['sơ kết', 'tổng kết'])

/** The syllables that say what a task is about, in order. */
function telling(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase()
  const rest = repeated.reduce(
    (left, phrase) => left.replaceAll(phrase, ' '),
    ` ${syllables(plain).join(' ')} `,
  )
  return rest.split(' ').filter((each) => each !== '' && !/^\d+$/.test(each))
}

const syllables = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const pairsOf = (of: readonly string[]): readonly string[] =>
  of.slice(1).map((syllable, at) => `${of[at]}${syllable}`)

/** Longer phrases first, each between spaces. */
const repeated: readonly string[] = [
  'công tác thi đua khen thưởng',
  'phong trào thi đua',
  'các cơ quan đơn vị',
  'cơ quan đơn vị',
  'cụm khối thi đua',
  'khối thi đua',
  'cụm thi đua',
  'thi đua khen thưởng',
  'đơn vị thành viên',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'thi đua',
  'khen thưởng',
  'tổ chức',
  'thực hiện',
  'kết quả',
  'triển khai',
  'xây dựng',
  'tham mưu',
  'tham gia',
  'tham dự',
  'hội nghị',
  'phối hợp',
  'công tác',
  'cơ quan',
  'đơn vị',
  ...'năm tháng quý của và các cho về theo trong tại với do để cùng việc khối cụm tỉnh những từng toàn'.split(
    ' ',
  ),
].map((phrase) => ` ${phrase} `)

/** Two subjects that each name a period or a step, and another one. */
function contradict(one: Subject, other: Subject): boolean {
  return one.marks.some((left, kind) => {
    const right = other.marks[kind]
    return left.size > 0 && right !== undefined && right.size > 0 && left.isDisjointFrom(right)
  })
}

const telltales: readonly RegExp[] = [
  /\bquy (?:iv|i{1,3}|[1-4])\b/g,
  /\b(?:so ket|tong ket)\b/g,
  /\b(?:(?:3|6|9) thang|(?:ba|sau|chin) thang|ca nam)\b/g,
  /\b(?:dau nam|cuoi nam|giua nam)\b/g,
  /\b(?:dot|lan|vong|phien|ky) (?:thu )?(?:iv|i{1,3}|nhat|hai|ba|tu|\d)\b/g,
  /\b(?:ky ket|dang ky|cham diem|xet|phat dong|kiem tra|bao cao|tap huan|so ket|tong ket)\b/g,
]
