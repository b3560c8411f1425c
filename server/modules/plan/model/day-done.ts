import { isPlainDate, type PlainDate } from '#law'
import { Refusal } from '#platform/refusal'

/** The day something was done: today when left out, never a day to come. */
export function dayDone(given: string | undefined, today: PlainDate): PlainDate {
  if (given === undefined) return today
  const detail = 'Ngày hoàn thành phải là ngày có thật và không sau hôm nay.'
  if (isPlainDate(given) && given <= today) return given
  throw new Refusal('malformedRequest', detail, [{ path: 'doneOn', detail }])
}
