import { searchKey } from '#contract/search-key'
import { likeness, wordBag } from './text-likeness.ts'

/**
 * How much two tasks are about the same thing, from 0 to 1. What every paper of this work repeats ("thi đua, khen
 * thưởng", "tổ chức thực hiện", years, who) is left out, and what tells two tasks apart decides: a half-year review is
 * not the review of the year, and the report of one quarter is not that of another.
 */
export function subjectLikeness(one: string, other: string): number {
  if (contradict(searchKey(one), searchKey(other))) return 0
  const [left, right] = [telling(one), telling(other)]
  if (left.length < FEWEST_SYLLABLES || right.length < FEWEST_SYLLABLES) return 0
  const [pairs, others] = [pairsOf(left), pairsOf(right)]
  const common = pairs.filter((pair) => others.includes(pair)).length
  if (common === 0) return 0
  const share = likeness(wordBag([...left, ...pairs].join(' ')), wordBag([...right, ...others].join(' ')))
  const isPart = common >= PART_PAIRS && common === Math.min(pairs.length, others.length)
  return isPart ? Math.max(share, LIKE) : share
}

/** From here on two tasks are about the same thing. */
export const LIKE = 0.5

/** A short name that stands in the longer one whole ("giải thể thao") is enough, when it is no single word. */
const PART_PAIRS = 2

/** Below two syllables nothing tells one task from another. */
const FEWEST_SYLLABLES = 2

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

/** Two texts that each name a period or a step, and another one. */
function contradict(one: string, other: string): boolean {
  return telltales.some((telltale) => {
    const [left, right] = [marks(one, telltale), marks(other, telltale)]
    return left.size > 0 && right.size > 0 && left.isDisjointFrom(right)
  })
}

const marks = (key: string, telltale: RegExp): ReadonlySet<string> =>
  new Set([...key.matchAll(telltale)].map(([mark]) => mark))

const telltales: readonly RegExp[] = [
  /\bquy (?:iv|i{1,3}|[1-4])\b/g,
  /\b(?:so ket|tong ket)\b/g,
  /\b(?:(?:3|6|9) thang|(?:ba|sau|chin) thang|ca nam)\b/g,
  /\b(?:dau nam|cuoi nam|giua nam)\b/g,
  /\b(?:dot|lan|vong|phien|ky) (?:thu )?(?:iv|i{1,3}|nhat|hai|ba|tu|\d)\b/g,
  /\b(?:ky ket|dang ky|cham diem|binh xet|phat dong|kiem tra|bao cao|tap huan|so ket|tong ket)\b/g,
]
