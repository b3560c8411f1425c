import { type Fraction, showShare } from '#law'
import { inspectionValues } from './audit-inspection-words.ts'
import { lawValues } from './audit-law-words.ts'
import { movementValues } from './audit-movement-words.ts'
import { values } from './audit-values.ts'
import { fieldLabel } from './audit-words.ts'

type Row = Readonly<Record<string, unknown>>

/** A row of a table as it was and as it became. */
export interface ChangedRow {
  readonly table: string
  readonly before: Row | null
  readonly after: Row | null
}

/** One field of a changed row as people read it. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two states of a row, in words; `names` gives the names of the rows it points at. */
export function describeChange(
  { table, before, after }: ChangedRow,
  names: ReadonlyMap<string, string>,
): FieldChange[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])]
  return columns.flatMap((column) => {
    const label = fieldLabel(table, column)
    const [old, now] = [before?.[column], after?.[column]]
    if (!label || JSON.stringify(old ?? null) === JSON.stringify(now ?? null)) return []
    const [oldText, nowText] = [
      showValue({ table, column }, old, names),
      showValue({ table, column }, now, names),
    ]
    if (oldText === nowText && oldText === null) return []
    // The same words for two values: what differs is a detail that has no words.
    const isSame = oldText === nowText
    return [
      {
        field: label,
        before: isSame ? `${oldText} (trước khi sửa)` : oldText,
        after: isSame ? `${nowText} (sau khi sửa)` : nowText,
      },
    ]
  })
}

/** The name by which people know a row; null for one that has none. */
export function nameOfRow(row: Row | null): string | null {
  for (const column of [
    'full_name',
    'name',
    'title',
    'alias',
    'file_name',
    'printed',
    'subject',
    'code',
    'text',
    'about',
  ]) {
    const value = row?.[column]
    if (typeof value === 'string' && value !== '' && !isDigest(value)) return shortened(value)
  }
  return null
}

/** Every id that the values of a row point at. */
export function idsIn({ table, before, after }: ChangedRow): string[] {
  return [before, after].flatMap((row) =>
    Object.entries(row ?? {}).flatMap(([column, value]) =>
      typeof value === 'string' && fieldLabel(table, column) && UUID.test(value) ? [value] : [],
    ),
  )
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const LONGEST = 400

const isDigest = (text: string): boolean => text.startsWith('sha256:')

/** A column of a table: some words mean other things elsewhere. */
interface Place {
  readonly table: string
  readonly column: string
}

function showValue(place: Place, value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return showText(place, value, names)
  if (isShare(value)) return showShare(value)
  const parts = wordsIn(value).map((text) => showText(place, text, names))
  return parts.length === 0 ? null : shortened([...new Set(parts)].join('; '))
}

function showText(place: Place, text: string, names: ReadonlyMap<string, string>): string {
  if (isDigest(text)) return '(không ghi nội dung vào nhật ký)'
  if (UUID.test(text)) return names.get(text) ?? '(đã xóa)'
  const [, year, month, day] = DAY.exec(text) ?? []
  if (year) return `${day}/${month}/${year}`
  if (INSTANT.test(text)) return showInstant(text)
  if (text.startsWith('entered:')) return '(văn bản trong thư viện)'
  return wordOf(place, text) ?? shortened(text)
}

const wordOf = ({ table, column }: Place, text: string): string | undefined =>
  inspectionValues[`${table}.${column}`]?.[text] ??
  values[`${table}.${column}`]?.[text] ??
  values[column]?.[text] ??
  movementValues[column]?.[text] ??
  lawValues[column]?.[text]

const isShare = (value: object): value is Fraction =>
  'of' in value && 'over' in value && typeof value.of === 'number' && typeof value.over === 'number'

const clockFace = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const showInstant = (text: string): string => clockFace.format(new Date(text))

/** The words inside a structure: its wording, names and lists; codes and numbers of the structure are left out. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  const { text, wording, printed, name, label } = value as Row
  const said = [wording, text, printed, name, label].find((one) => typeof one === 'string' && one !== '')
  return said ? [String(said)] : []
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
