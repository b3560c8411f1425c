import { isoDay } from './dates.ts'
import { fold, squeeze } from './fold.ts'
import { readLetterhead } from './letterhead.ts'
import { type Line, segmentsOf, trimmed } from './lines.ts'
import { paperTypeOf, typeOfSymbol, uncodedPaperOf } from './paper-types.ts'
import { passageOf } from './passage.ts'
import type { Header, HeaderSpans, Span } from './reading.ts'
import type { Zones } from './zones.ts'

export type HeadRead = {
  readonly header: Header
  readonly frame: readonly Span[]
  readonly complete: boolean
}

type Found<Value> = { readonly value: Value; readonly span: Span }
type NumberFound = Found<{ value: string | null; symbol: string | null }>
type DateFound = Found<Header['date']> & { readonly place: Found<string> | null }

const NUMBER =
  /(?<![\p{L}\d])số ?[:.]? ?(?<value>[\dlo](?=[\dlo ]*\d)[\dlo ]{0,5}|\d[\d ]{0,5}[a-z]?|[.…_\s-]{0,30})(?<rest>[-–]\p{L}+)? ?\/ ?(?<symbol>[^\s/.,;:()|“”"–-]+(?: ?[-–/.] ?[^\s/.,;:()|“”"–-]+){0,5})/u
/** Spaces that a careless hand leaves between the stroke and the symbol. */
const WIDEST_GAP = 3
const PLAIN_NUMBER = /(?<![\p{L}\d])số ?[:.] ?(?<value>\d{1,5})(?=\s|$)/u
const DATE =
  /ngày(?<day>[\s\d.…_/ol]{0,14})tháng(?<month>[\s\d.…_/ol]{0,14})năm ?(?<year>(?:19|2[0o]|21)[\dol]{2}|[\d.…_\s]{0,8})/
const SUBJECT = /^(?:v\/v|về việc)(?!\p{L})/u
const ADDRESSEE = /^kính gửi\s*:?\s*/
const YEAR = /năm (?:học )?((?:19|20|21)\d\d)/
const ANY_YEAR = /(?<!\d)((?:20|21)\d\d)(?!\d)/

/** Reads the head of a paper: letterhead, number, place and day, type, title, addressees. */
export function readHeader(source: string, lines: readonly Line[], zones: Zones): HeadRead {
  const headEnd = zones.typeLine === -1 ? zones.titleEnd : zones.typeLine
  const head = lines.slice(0, headEnd)
  const region = passageOf(source, 0, head.at(-1)?.end ?? 0)
  const letterhead = readLetterhead(source, head)
  const number = readNumber(region.text, region.folded, (from, to) => spanOf(region, from, to))
  const date =
    readDate(source, head) ??
    readDate(source, lines.slice(zones.titleEnd, zones.titleEnd + 1).filter(isPlaceAndDay))
  const type = typeOf(lines, zones, number?.value.symbol ?? null)
  const title = zones.typeLine === -1 ? readSubject(source, head) : titleAt(source, lines, zones)
  const addressees = readAddressees(lines, zones)
  const year = yearOf(title?.value ?? null, date)
  const spans: HeaderSpans = {
    ...(letterhead.issuer === null ? {} : { issuer: letterhead.issuer.span }),
    ...(letterhead.parent === null ? {} : { parentAgency: letterhead.parent.span }),
    ...(number === null ? {} : { number: number.span }),
    ...(date?.place == null ? {} : { place: date.place.span }),
    ...(date === null ? {} : { date: date.span }),
    ...(type.span === null ? {} : { documentType: type.span }),
    ...(title === null ? {} : { title: title.span }),
    ...(addressees.length === 0 ? {} : { addressee: addressees.map(({ span }) => span) }),
  }
  const header: Header = {
    issuer: letterhead.issuer?.text ?? null,
    parentAgency: letterhead.parent?.text ?? null,
    number: number?.value ?? { value: null, symbol: null },
    place: date?.place?.value ?? null,
    date: date?.value ?? { iso: null, precision: 'none' },
    documentType: { code: type.code, name: type.name },
    title: title?.value ?? null,
    addressee: addressees.map(({ value }) => value),
    year,
    spans,
  }
  return { header, frame: letterhead.frame, complete: type.code !== null || number !== null }
}

type Region = ReturnType<typeof passageOf>

function spanOf(region: Region, from: number, to: number): Span {
  const start = region.offsets?.[from] ?? region.start + from
  const last = region.offsets?.[to - 1] ?? region.start + to - 1
  return { start, end: last + 1 }
}

function readNumber(
  text: string,
  folded: string,
  span: (from: number, to: number) => Span,
): NumberFound | null {
  const match = NUMBER.exec(folded)
  if (match === null) {
    const plain = PLAIN_NUMBER.exec(folded)
    if (plain === null) return null
    return {
      value: { value: plain.groups?.value ?? null, symbol: null },
      span: span(plain.index, plain.index + plain[0].length),
    }
  }
  const { value = '', rest = '', symbol = '' } = match.groups ?? {}
  const digits = value
    .replace(/(?<=^|\d)o|o(?=\d)/g, '0')
    .replace(/(?<=^|\d)l|l(?=\d)/g, '1')
    .replace(/[^\da-z]/g, '')
  const end = match.index + match[0].length
  const printed = text
    .slice(end - symbol.length, end)
    .replace(/\s+/g, '')
    .replace(/[–]/g, '-')
  if (!isSymbol(printed, span(end - symbol.length, end).start - span(end - symbol.length - 1, end).start))
    return {
      value: { value: digits === '' ? null : digits, symbol: null },
      span: span(match.index, match.index + match[0].length - symbol.length),
    }
  const family = rest === '' ? '' : text.slice(folded.indexOf(rest, match.index)).slice(0, rest.length)
  return {
    value: { value: digits === '' ? null : `${digits}${family}`, symbol: printed.replace(/Ð/g, 'Đ') },
    span: span(match.index, end),
  }
}

/** "Số:     /" with nothing behind it: the next word of the head is no symbol, however near the text has drawn it. */
function isSymbol(printed: string, gap: number): boolean {
  if (/\p{Lu}.*[-/].*\p{Lu}|[-/]\d|\d[-/]/u.test(printed)) return true
  return gap <= WIDEST_GAP && printed !== 'TP' && /^\p{Lu}.*\p{Lu}/u.test(printed)
}

/** "Sơn Đài, ngày 10 tháng 02 năm 2026" under the title: some papers print it there. */
function isPlaceAndDay({ text }: Line): boolean {
  return text.length < 70 && /^[^,;:]{2,40}, ngày .{0,10}tháng .{0,6}năm \d{4}$/.test(fold(text))
}

function readDate(source: string, head: readonly Line[]): DateFound | null {
  const end = head.at(-1)?.end ?? 0
  const flat = fold(source.slice(0, end)).replaceAll('|', ' ')
  const match = DATE.exec(flat)
  if (match === null) return null
  const day = digitsOf(match.groups?.day)
  const month = digitsOf(match.groups?.month)
  const printed = asDigits(match.groups?.year?.trim() ?? '')
  const year = /^\d{4}$/.test(printed) ? Number(printed) : null
  const [start, stop] = trimmed(source, match.index, match.index + match[0].length)
  return {
    value: dateValue(year, month, day),
    span: { start, end: stop },
    place: placeBefore(source, match.index),
  }
}

function dateValue(year: number | null, month: number | null, day: number | null): Header['date'] {
  if (year === null) return { iso: null, precision: 'none' }
  if (month === null || month < 1 || month > 12) return { iso: String(year), precision: 'year' }
  const iso = day === null ? null : isoDay(year, month, day)
  if (iso === null) return { iso: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' }
  return { iso, precision: 'day' }
}

/** Letters that a scan took for digits. */
function asDigits(printed: string): string {
  return printed.replace(/o/g, '0').replace(/l/g, '1')
}

function digitsOf(printed: string | undefined): number | null {
  const digits = asDigits(printed ?? '').replace(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

const COLUMN_EDGE = /[|\t]| {3,}/
const NAME_LINE = /^\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+)*$/u
const LAST_NAME = /(?:^|[\s\d])(\p{Lu}[\p{L}\s.-]{1,60})$/u

/** "Đông Lĩnh, ngày …": the name before the comma, which a narrow column may break over two lines. */
function placeBefore(source: string, at: number): Found<string> | null {
  const base = Math.max(0, at - 120)
  const before = source.slice(base, at).trimEnd()
  if (!before.endsWith(',')) return null
  const [line = '', above = ''] = before.slice(0, -1).split('\n').reverse()
  const column = line.split(COLUMN_EDGE).at(-1) ?? ''
  const whole = column === line && NAME_LINE.test(above.trim()) ? `${above.trimStart()}\n${line}` : column
  const place = LAST_NAME.exec(whole)?.[1]?.trimStart() ?? ''
  const value = squeeze(place)
  if (value === '' || value.length > 60) return null
  const end = base + before.length - 1
  return { value, span: { start: end - place.length, end } }
}

function typeOf(
  lines: readonly Line[],
  { typeLine }: Zones,
  symbol: string | null,
): Header['documentType'] & { readonly span: Span | null } {
  const line = lines[typeLine]
  if (line !== undefined) {
    const type = paperTypeOf(line.text)
    const span = { start: line.start, end: line.end }
    if (type !== null) return { code: type.code, name: type.name, span }
    const uncoded = uncodedPaperOf(line.text)
    if (uncoded !== null) return { code: null, name: uncoded.name, span }
  }
  const isLetter = lines.slice(0, 60).some(({ text }) => /^\|? ?(?:v\/v|kính gửi)/.test(fold(text)))
  const code = isLetter ? 'CV' : symbol === null ? null : typeOfSymbol(symbol)
  return { code, name: null, span: null }
}

function titleAt(
  source: string,
  lines: readonly Line[],
  { typeLine, titleEnd }: Zones,
): Found<string> | null {
  const isTitle = uncodedPaperOf(lines[typeLine]?.text ?? '')?.whole === true
  const at = isTitle && paperTypeOf(lines[typeLine]?.text ?? '') === null ? typeLine : typeLine + 1
  const first = lines[at]
  const last = lines[titleEnd - 1]
  if (first === undefined || last === undefined || titleEnd <= at) return null
  const value = squeeze(source.slice(first.start, last.end))
    .replace(/[-_*~]{3,}$/, '')
    .trim()
  return value === '' ? null : { value, span: { start: first.start, end: last.end } }
}

/** The subject of a letter stands under its number, in the left column. */
function readSubject(source: string, head: readonly Line[]): Found<string> | null {
  const segments = segmentsOf(source, head, 0)
  const at = segments.findIndex(({ text }) => SUBJECT.test(fold(text)))
  const first = segments[at]
  if (first === undefined) return null
  const parts = [first.text]
  let end = first.end
  for (const next of segments.slice(at + 1)) {
    const folded = fold(next.text)
    if (/ngày.{0,12}tháng|độc lập|kính gửi|^[-_]{3,}/.test(folded)) continue
    if (next.line - first.line > 5) break
    parts.push(next.text)
    end = next.end
  }
  return { value: squeeze(parts.join(' ')), span: { start: first.start, end } }
}

function readAddressees(lines: readonly Line[], { titleEnd }: Zones): readonly Found<string>[] {
  const limit = Math.min(lines.length, titleEnd + 16)
  for (let index = titleEnd; index < limit; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const match = ADDRESSEE.exec(fold(line.text))
    if (match === null) continue
    const own = line.text.slice(match[0].length)
    const found = own === '' ? [] : [addressee(own, line.end - own.length)]
    for (let next = index + 1; next < limit; next += 1) {
      const item = lines[next]
      if (item === undefined || !/^[-–+•] /.test(item.text)) break
      found.push(addressee(item.text.slice(2), item.start + 2))
    }
    return found
  }
  return []
}

function addressee(text: string, start: number): Found<string> {
  const value = squeeze(text).replace(/[.;,]+$/, '')
  return { value, span: { start, end: start + text.length } }
}

/** The year that a title says its paper is for; null when it names none. */
export function yearIn(title: string): number | null {
  const folded = fold(title)
  const year = YEAR.exec(folded)?.[1] ?? ANY_YEAR.exec(folded)?.[1]
  return year === undefined ? null : Number(year)
}

function yearOf(title: string | null, date: DateFound | null): number | null {
  const inTitle = yearIn(title ?? '')
  if (inTitle !== null) return inTitle
  const iso = date?.value.iso
  return iso == null ? null : Number(iso.slice(0, 4))
}
