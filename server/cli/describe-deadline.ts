import type { Deadline } from '#paperwork/reading/reading'

/** A deadline in words: as the paper prints it, then what it was understood to be. Empty when there is none. */
export function describeDeadline(deadline: Deadline): string {
  const understood = [meaning(deadline), capOf(deadline), recurrenceOf(deadline)]
    .filter((part) => part !== '')
    .join(', ')
  const printed = deadline.text ?? ''
  if (printed === '') return understood
  return understood === '' || isSame(printed, understood) ? printed : `${printed} → ${understood}`
}

/** Whether two wordings differ in nothing but “ngày”, capitals and leading zeros. */
function isSame(printed: string, understood: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/ngày\s+|\b0(?=\d)/g, '')
  return plain(printed) === plain(understood)
}

function meaning(deadline: Deadline): string {
  const { date, from, to, event } = deadline
  switch (deadline.kind) {
    case 'before':
      return date == null ? '' : `trước ${showDay(date)}`
    case 'by':
      return date == null ? '' : `chậm nhất ${showDay(date)}`
    case 'during':
    case 'between':
      return interval(from, to) || (event ?? '')
    case 'expected':
      return `dự kiến ${interval(from, to) || (event ?? '')}`.trim()
    case 'per-superior-plan':
      return 'chờ kế hoạch, hướng dẫn của cấp trên'
    case 'none':
      return deadline.relative ?? ''
  }
}

function capOf({ cap }: Deadline): string {
  if (cap === undefined) return ''
  return cap.kind === 'before' ? `trước ${showDay(cap.date)}` : `không muộn hơn ${showDay(cap.date)}`
}

const RECURRENCES: Readonly<Record<string, string>> = {
  continuous: 'thường xuyên',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': 'sáu tháng một lần',
  yearly: 'hằng năm',
  'ad-hoc': 'khi phát sinh',
}

function recurrenceOf({ recurrence }: Deadline): string {
  if (recurrence === undefined) return ''
  return recurrence
    .split(',')
    .map((one) => RECURRENCES[one.trim()] ?? one.trim())
    .join(', ')
}

function interval(from: string | null | undefined, to: string | null | undefined): string {
  if (from == null) return to == null ? '' : `đến ${showDay(to)}`
  if (to == null) return `từ ${showDay(from)}`
  return from === to ? `ngày ${showDay(from)}` : `từ ${showDay(from)} đến ${showDay(to)}`
}

/** `2026-03-30` → 30/03/2026, `--03-30` → 30/03 hằng năm, `---20` → ngày 20 hằng tháng. */
function showDay(date: string): string {
  if (date.startsWith('---')) return `ngày ${date.slice(3)} hằng tháng`
  if (date.startsWith('--')) return `${date.slice(2).split('-').reverse().join('/')} hằng năm`
  return date.split('-').reverse().join('/')
}
