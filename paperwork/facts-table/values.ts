import { isPlainDate, type PlainDate, type Rating, type Reach, type Subject } from '#law'
import { bare } from './bare.ts'

/** What a cell says, or what should have stood there. */
export type CellReading<T> = { readonly value: T } | { readonly expected: string }

const YES = new Set(['co', 'x', 'dung', 'dat', '1', 'true', 'yes'])
const NO = new Set(['khong', 'k', '0', 'sai', 'false', 'no', 'khong dat'])

/** Whether a cell says that there was nothing of it, which is not the same as an empty cell. */
export function saysNone(text: string): boolean {
  return NO.has(bare(text)) || ['khong co', 'chua co', 'chua'].includes(bare(text))
}

export function readYesNo(text: string): CellReading<boolean> {
  const word = bare(text)
  if (YES.has(word) || text.trim() === '✓') return { value: true }
  return NO.has(word) ? { value: false } : { expected: 'có hoặc không' }
}

export function readYear(text: string): CellReading<number> {
  const year = Number(/^(?:n[aă]m\s*)?(\d{4})(?:[.,]0+)?$/i.exec(text.trim())?.[1] ?? Number.NaN)
  return year >= 1945 && year <= 2100 ? { value: year } : { expected: 'năm gồm bốn chữ số, ví dụ 2025' }
}

export function readCount(text: string): CellReading<number> {
  const plain = text.replace(/[\s.](?=\d{3}\b)/g, '')
  return /^\d{1,6}$/.test(plain) ? { value: Number(plain) } : { expected: 'một số nguyên, từ 0' }
}

/** A day as people write it (`5/7/2023`, `05-07-2023`) or as programs do (`2023-07-05`). */
export function readDay(text: string): CellReading<PlainDate> {
  const [, d, m, y] = /^(?:ng[aà]y\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i.exec(text.trim()) ?? []
  const iso =
    y === undefined ? text.trim().slice(0, 10) : `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
  return isPlainDate(iso) ? { value: iso } : { expected: 'ngày có thật dạng dd/mm/yyyy' }
}

const subjects: Readonly<Record<string, Subject>> = {
  'ca nhan': 'individual',
  'tap the': 'collective',
  'ho gia dinh': 'household',
  ho: 'household',
}

export function readSubject(text: string): CellReading<Subject> {
  const value = subjects[bare(text)]
  return value === undefined ? { expected: 'cá nhân, tập thể hoặc hộ gia đình' } : { value }
}

const ratings: Readonly<Record<string, Rating>> = Object.fromEntries(
  (
    [
      [
        'excellent',
        'HTXSNV',
        'Hoàn thành xuất sắc nhiệm vụ',
        'Hoàn thành xuất sắc',
        'Xuất sắc',
        'HTXS',
        'XS',
      ],
      ['good', 'HTTNV', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt', 'Tốt', 'HTT'],
      ['completed', 'HTNV', 'Hoàn thành nhiệm vụ', 'Hoàn thành', 'HT'],
      ['notCompleted', 'KHTNV', 'Không hoàn thành nhiệm vụ', 'Không hoàn thành', 'KHT'],
    ] as const
  ).flatMap(([rating, ...words]) => words.map((word) => [bare(word), rating])),
)

export function readRating(text: string): CellReading<Rating> {
  const value = ratings[bare(text)]
  return value === undefined
    ? { expected: 'HTXSNV, HTTNV, HTNV hoặc KHTNV (hoặc viết đủ chữ); để trống khi chưa có' }
    : { value }
}

const reaches: readonly (readonly [Reach, RegExp])[] = [
  ['national', /\btoan quoc\b/],
  ['provincial', /\b(?:tinh|bo|nganh|thanh pho)\b/],
  ['grassroots', /\b(?:co so|skcs)\b/],
]

/** The reach that some words name, the widest of them; undefined for none. */
export function reachIn(text: string): Reach | undefined {
  const words = bare(text)
  return reaches.find(([, pattern]) => pattern.test(words))?.[0]
}
