import { isPlainDate, showDate } from '#law'
import { mentionsIn } from './citations.ts'
import { fold } from './fold.ts'
import { passageOf } from './passage.ts'
import type { Citation, Span, Warning } from './reading.ts'

type Mention = { readonly date: string | null; readonly issuer: string | null; readonly span: Span }

/** Numbers that begin anew every year: the same one with another year may be another paper. */
const OF_EVERY_YEAR = /^\d{1,5}(?:\/(?!\d{4}\/)|-)/

/** One instrument that is cited with two days or two issuers. */
export function citationWarnings(citations: readonly Citation[], text: string): readonly Warning[] {
  return citations.flatMap((citation) => {
    if (citation.mentions.length < 2 || citation.number === null) return []
    const mentions = citation.mentions.flatMap((span) => mentionAt(text, span, citation))
    return [...otherDay(citation, mentions), ...otherIssuer(citation, mentions)].slice(0, 1)
  })
}

function mentionAt(text: string, span: Span, { number }: Citation): readonly Mention[] {
  const found = mentionsIn(passageOf(text, span.start, span.end)).find((each) => each.number === number)
  return found === undefined ? [] : [{ date: found.date, issuer: found.issuer, span }]
}

function otherDay({ type, number }: Citation, mentions: readonly Mention[]): readonly Warning[] {
  const dated = mentions.filter(({ date }) => date !== null)
  const first = dated[0]
  const other = dated.find(({ date }) => !sameDay(date ?? '', first?.date ?? ''))
  if (first === undefined || other === undefined) return []
  if (OF_EVERY_YEAR.test(number ?? '') && first.date?.slice(0, 4) !== other.date?.slice(0, 4)) return []
  if (issuersDiffer(first.issuer, other.issuer)) return []
  const message = `${type} số ${number} được ghi hai ngày khác nhau: ${shown(first.date)} và ${shown(other.date)}; hãy đối chiếu với bản gốc.`
  return [{ code: 'citation-contradicts', message, span: other.span }]
}

/** "2026" and "2026-03-05" agree as far as they go. */
function sameDay(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function otherIssuer({ type, number }: Citation, mentions: readonly Mention[]): readonly Warning[] {
  const named = mentions.filter(({ issuer }) => issuer !== null)
  const first = named[0]
  if (first === undefined) return []
  const other = named.find(
    ({ issuer, date }) => issuersDiffer(first.issuer, issuer) && date !== null && date === first.date,
  )
  if (other === undefined) return []
  const message = `${type} số ${number} được ghi của hai cơ quan khác nhau: ${first.issuer} và ${other.issuer}; hãy đối chiếu với bản gốc.`
  return [{ code: 'citation-contradicts', message, span: other.span }]
}

/** Different by their first words: what is shortened or goes on longer is the same agency. */
function issuersDiffer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [keyOf(one), keyOf(other)]
  if (a.includes(b) || b.includes(a)) return false
  return initials(a) !== b && initials(b) !== a && a.split(' ')[0] !== b.split(' ')[0]
}

function keyOf(issuer: string): string {
  return fold(issuer)
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/hội đồng nhân dân/g, 'hđnd')
    .replace(/thủ tướng chính phủ|thủ tướng/g, 'chính phủ')
    .replace(/^(?:chủ tịch|bộ trưởng|giám đốc|trưởng ban|trưởng) /, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

function initials(words: string): string {
  return words
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
}

function shown(date: string | null): string {
  if (date === null) return ''
  return isPlainDate(date) ? showDate(date) : date.split('-').reverse().join('/')
}
