import type { Deadline, PlainDate } from '#law'

/** "kể từ ngày ban hành thông báo", "sau khi có kết luận kiểm tra", "kể từ ngày ký"; not from receiving it. */
const FROM_CONCLUSION =
  /(?:kể từ|tính từ|từ|sau) (?:ngày|khi) (?:(?:ký|ban hành|công bố|có)(?:, ban hành)? (?:thông báo|kết luận)|(?:ký|ban hành)(?=[,.;]|$))/iu

/**
 * A deadline that counts from the announcement of results, with the day that was signed as the day of its event. What
 * counts from something else stays as it was.
 */
export function countedFromConclusion(deadline: Deadline, concludedOn: PlainDate): Deadline {
  const counted = deadline.relative ?? deadline.event
  if (!counted || deadline.eventOn || !FROM_CONCLUSION.test(counted.normalize('NFC'))) return deadline
  return { ...deadline, eventOn: concludedOn }
}
