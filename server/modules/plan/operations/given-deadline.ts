import { type DeadlineGiven, type DeadlineValue, deadline } from '#contract/deadline'
import { isPlainDate, showDate } from '#law'
import { namesNoTime, readDeadline } from '#paperwork/reading/deadline'
import { Refusal } from '#platform/refusal'
import { soundDeadline } from '../model/sound-deadline.ts'
import { twoLevels } from '../model/two-levels.ts'

/** What a wording is read against: the year it belongs to and the day of its paper. */
export interface WordingContext {
  readonly year: number
  readonly documentDate: string | null
  /**
   * Where the wording of a task was typed that is at work already: one that names no time is refused there. A draft
   * keeps what its paper words, and points out that nobody understood it.
   */
  readonly refusedAt?: 'deadline' | 'wording'
}

type Units = NonNullable<DeadlineValue['units']>

/** A deadline as a person gave it; a wording is read as if it stood in the paper. */
export function givenDeadline(given: DeadlineGiven, context: WordingContext): DeadlineValue {
  if ('value' in given) return soundDeadline(given.value)
  const read = readDeadline(given.wording, context)
  if (namesNoTime(read) && !read.event) refuseUnread(given.wording, context)
  return withUnitLevel(deadline.parse(read), context)
}

/** Nobody is told that there is no deadline where one was typed that does not exist: 31/6, the thirteenth month. */
function refuseUnread(wording: string, { year, refusedAt }: WordingContext): void {
  if (wording === '' || refusedAt === undefined) return
  const detail = `Chưa đọc ra thời hạn từ “${wording}”; hãy ghi rõ hơn, ví dụ “Trước ngày 30/6/${year}”, hoặc để trống nếu không có thời hạn.`
  throw new Refusal('malformedRequest', detail, [{ path: refusedAt, detail }])
}

/** A deadline whose wording gives the units an earlier day than the agency, with both; any other stays as it is. */
export function withUnitLevel(value: DeadlineValue, context: WordingContext): DeadlineValue {
  const levels = value.text ? twoLevels(value.text) : null
  if (levels === null) return value
  const units = limitIn(levels.units, context)
  const agency = limitIn(levels.agency, context)
  if (!units || !agency || units.date >= agency.date) return value
  return { ...value, ...agency, units: { ...units, text: levels.units, to: levels.to } }
}

/** The units' own day as a person words it; refuses a wording that names no day. */
export function givenUnitDeadline(
  wording: string,
  { of, context }: { readonly of: DeadlineValue; readonly context: WordingContext },
): Units | null {
  if (wording === '') return null
  const limit = limitIn(wording, context)
  if (limit) return { ...limit, text: wording, to: of.units?.to ?? null }
  const detail = 'Hãy ghi một ngày cho hạn của đơn vị, ví dụ “trước ngày 28/6”.'
  throw new Refusal('malformedRequest', detail, [{ path: 'unitDeadline', detail }])
}

/** Refuses a day of the units after that of the agency, which puts together what they send. */
export function refuseUnitsAfterAgency({ units, kind, date, to }: DeadlineValue): void {
  const last = kind === 'before' || kind === 'by' ? date : to
  if (!units || !last || !isPlainDate(last) || !isPlainDate(units.date) || units.date <= last) return
  const detail = `Hạn của đơn vị (${showDate(units.date)}) không thể sau hạn của cơ quan (${showDate(last)}).`
  throw new Refusal('malformedRequest', detail, [{ path: 'unitDeadline', detail }])
}

/** "trước 28/6", "chậm nhất 28/6"; a bare day is its last. */
function limitIn(wording: string, context: WordingContext): Pick<Units, 'kind' | 'date'> | null {
  const { kind, date, from, to } = readDeadline(wording, context)
  if ((kind === 'before' || kind === 'by') && date) return { kind, date }
  return kind === 'during' && to && from === to ? { kind: 'by', date: to } : null
}
