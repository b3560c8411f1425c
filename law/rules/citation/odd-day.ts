import { isPlainDate, type PlainDate, showDate } from '../../lib/plain-date.ts'
import { numberAndYear, numberKey } from './same-number.ts'

/** What cannot be about the day a citation gives, whether or not the library has the instrument. */
export interface OddDay {
  readonly kind: 'noSuchDay' | 'otherYear' | 'afterPaper'
  readonly says: string
}

/**
 * What a citation itself gets wrong about its day: the calendar has no such day, the number carries another year, or the
 * day comes after the last one on which the paper that cites it may have been signed. Null where it may be right.
 */
export function oddDay(
  { number, dated }: { readonly number: string | null; readonly dated: string | null },
  paperDay: PlainDate | null,
): OddDay | null {
  if (dated === null) return null
  if (dated.length === 10 && !isPlainDate(dated)) {
    const says = `Lịch không có ngày ${dated.split('-').reverse().join('/')}.`
    return { kind: 'noSuchDay', says }
  }
  const year = number === null ? undefined : numberAndYear(numberKey(number))?.slice(-4)
  if (year !== undefined && dated.slice(0, 4) !== year) {
    return {
      kind: 'otherYear',
      says: `Số ${number} là của năm ${year}; văn bản này ghi năm ${dated.slice(0, 4)}.`,
    }
  }
  if (paperDay === null || dated <= paperDay) return null
  const day = isPlainDate(dated) ? `ngày ${showDate(dated)}` : `năm ${dated.slice(0, 4)}`
  return { kind: 'afterPaper', says: `Ghi ${day}, sau ngày của chính văn bản này (${showDate(paperDay)}).` }
}
