const vietnam = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** An instant as people in Vietnam say it: "14:05 ngày 21/11/2026". */
export function showMoment(instant: Date): string {
  const part = new Map(vietnam.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part.get('hour')}:${part.get('minute')} ngày ${part.get('day')}/${part.get('month')}/${part.get('year')}`
}
