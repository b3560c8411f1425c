import { periodOf, scanDates } from './dates.ts'
import type { Deadline } from './reading.ts'
import type { DeadlineContext } from './timings.ts'

const COUNT = '\\d{1,3} ?(?:\\([^()]{1,20}\\) ?)?(?:ngày|tuần|tháng)(?: làm việc)?'
const LEAST = '(?:chậm nhất|muộn nhất|ít nhất|tối thiểu)(?: là)?'
const PRINTED_DAY = '(?:ngày )?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?| tháng \\d{1,2}(?:,? năm \\d{4})?)(?![\\d/])'

/** "chậm nhất 05 ngày làm việc trước ngày 31/12", within a sentence. */
export const COUNTED_WITHIN = new RegExp(
  `(?<!\\p{L})(?:(?:trước )?${LEAST} ${COUNT} trước|trong(?: vòng| thời hạn)? ${COUNT}(?:,)? (?:kể từ|tính từ|sau)) ${PRINTED_DAY}`,
  'gu',
)

const AHEAD = new RegExp(
  `(?<!\\p{L}|trong |vòng |\\d)(?<count>${COUNT}),? (?<way>trước|sau|kể từ|tính từ)(?: khi)?(?: đến)? $`,
  'u',
)
const WITHIN = new RegExp(
  `(?<!\\p{L})trong (?:vòng |thời hạn )?(?<count>${COUNT}),? (?<way>kể từ|tính từ|sau) $`,
  'u',
)
const BEHIND = new RegExp(`^,? ${LEAST} (?<count>${COUNT})(?!\\p{L}| (?:kể|tính|sau))`, 'u')
const BEFORE = /(?<!\p{L})trước (?:khi )?(?:đến )?$/u
const LOOK_BACK = 60

/**
 * What counts from a day that the paper names: "05 ngày làm việc trước ngày 31/12", "trước ngày 31/12 ít nhất 5 ngày".
 * The day keeps its place; `relative` says how to count from it. Null where nothing is counted from a named day.
 */
export function countedFromDay(folded: string, context: DeadlineContext): Deadline | null {
  for (const token of scanDates(folded)) {
    if (token.kind !== 'day' && token.kind !== 'feast') continue
    const period = periodOf(token, context.year)
    if (period === null) continue
    const before = folded.slice(Math.max(0, token.start - LOOK_BACK), token.start)
    const { count, way } = (AHEAD.exec(before) ?? WITHIN.exec(before))?.groups ?? {}
    const behind = BEFORE.test(before) ? BEHIND.exec(folded.slice(token.end))?.groups?.count : undefined
    const counted = count ?? behind
    if (counted === undefined) continue
    const isBefore = way === undefined || way === 'trước'
    const relative = `${counted} ${way ?? 'trước'} ${folded.slice(token.start, token.end)}`
    const inferred = token.year === null ? { yearInferred: true } : {}
    return isBefore
      ? { kind: 'before', date: period.from, relative, ...inferred }
      : { kind: 'between', from: period.from, to: null, relative, ...inferred }
  }
  return null
}
