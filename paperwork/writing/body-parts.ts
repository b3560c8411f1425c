import type { Header, Reading, Section, Span } from '../reading/reading.ts'
import type { PaperBlock } from './official-paper.ts'

/** What of a reading is printed again; what is kept of a paper for years may know other types of paper. */
export type PrintedReading = Pick<Reading, 'sections' | 'recipients' | 'signer'> & {
  readonly header: Omit<Header, 'documentType' | 'spans'> & {
    readonly documentType: { readonly name: string | null }
    readonly spans: { readonly [Field in keyof Header['spans']]?: Header['spans'][Field] | undefined }
  }
  readonly frame: readonly { readonly role: string; readonly span: Span }[]
}

/** A paragraph or table of the body: where it stood, how it is laid out, and the path of the section it begins. */
export interface BodyPart {
  readonly span: Span
  readonly blocks: readonly PaperBlock[]
  readonly label: string | null
  readonly heading: readonly string[] | null
  readonly isTable: boolean
}

/** The body of a read paper, cut into its paragraphs, headings and tables, and its bases. */
export function bodyParts(
  text: string,
  reading: PrintedReading,
): { readonly bases: readonly string[]; readonly body: readonly BodyPart[] } {
  const first = reading.sections[0]?.headingSpan.start ?? text.length
  const preamble = reading.frame.flatMap(({ role, span }) => (role === 'preamble' ? [span.start] : []))
  const start = Math.min(endOfHead(reading, first), ...preamble)
  const end = startOfFoot(text, reading)
  const headings = reading.sections.filter(
    ({ headingSpan }) => headingSpan.start >= start && headingSpan.start < end,
  )
  const opening = paragraphsIn(text, { start, end: headings[0]?.headingSpan.start ?? end })
  const isBasis = (span: Span) => BASIS.test(clean(text, span))
  return {
    bases: opening.filter(isBasis).map((span) => clean(text, span).replace(/[;.,\s]+$/, '')),
    body: [
      ...opening.filter((span) => !isBasis(span)).map((span) => partOf(text, span)),
      ...headings.flatMap((section, index) =>
        sectionParts(text, section, headings[index + 1]?.headingSpan.start ?? end),
      ),
    ],
  }
}

const BASIS = /^(?:Căn cứ|Thực hiện|Xét đề nghị|Theo đề nghị) .{3,600}[;.,]$/s

/** Where the head ends; what it names further below, such as an inferred issuer, is no part of it. */
function endOfHead({ header: { spans } }: PrintedReading, first: number): number {
  const own = [
    spans.title,
    spans.documentType,
    spans.date,
    spans.number,
    spans.place,
    spans.issuer,
    ...(spans.addressee ?? []),
  ]
  return Math.max(0, ...own.flatMap((span) => (span && span.end <= first ? [span.end] : [])))
}

function startOfFoot(text: string, { recipients, signer, frame, sections }: PrintedReading): number {
  const last = sections.at(-1)?.headingSpan.start ?? 0
  const own = [
    ...recipients.map(({ span }) => span.start),
    ...(signer ? [signer.span.start] : []),
    ...frame.flatMap(({ role, span }) => (role === 'closing' ? [span.start] : [])),
  ].filter((start) => start >= last)
  return Math.min(text.length, ...own)
}

function sectionParts(text: string, section: Section, end: number): readonly BodyPart[] {
  const { headingSpan, label, path, title } = section
  const words = clean(text, headingSpan)
  const rest = words.startsWith(label) ? words.slice(label.length).trim() : words
  const isPart = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/i.test(label) && path.length === 1
  const isHeading = title !== null && rest.length === title.length
  const block: PaperBlock = !isHeading
    ? { kind: 'paragraph', label, text: rest }
    : { kind: isPart ? 'part' : 'clause', label, title: rest }
  return [
    { span: headingSpan, blocks: [block], label, heading: path, isTable: false },
    ...paragraphsIn(text, { start: headingSpan.end, end }).map((span) => partOf(text, span)),
  ]
}

function partOf(text: string, span: Span): BodyPart {
  const printed = text.slice(span.start, span.end)
  if (/^\s*\|/.test(printed))
    return { span, blocks: tableIn(printed), label: null, heading: null, isTable: true }
  const words = clean(text, span)
  const bullet = /^[-+•*–]\s*/.exec(words)
  const block: PaperBlock = bullet
    ? {
        kind: 'item',
        label: bullet[0].startsWith('+') ? '+' : '-',
        text: words.slice(bullet[0].length),
        lines: [],
      }
    : { kind: 'paragraph', text: words }
  return { span, blocks: words === '' ? [] : [block], label: null, heading: null, isTable: false }
}

/** Rows between bars; lines of dashes say nothing. */
function tableIn(printed: string): readonly PaperBlock[] {
  const rows = printed
    .split('\n')
    .filter((line) => /\|/.test(line) && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.replaceAll('*', '').trim()),
    )
  const [head = [], ...others] = rows
  if (head.length === 0) return []
  const columns = head.map((title) => ({ title, share: 1 / head.length, centred: false }))
  return [{ kind: 'table', columns, rows: others }]
}

/** Paragraphs: parted by empty lines, by dashes and numbers at the head of a line; the rows of a table are one. */
function paragraphsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: { start: number; end: number }[] = []
  let open: { start: number; end: number; isTable: boolean } | null = null
  for (let from = start; from < end; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 || next > end ? end : next
    const line = text.slice(from, to)
    const isTable = /^\s*\|/.test(line)
    const begins =
      open === null ||
      isTable !== open.isTable ||
      (!isTable && /^[\s*]*(?:[-+•–]\s|\(?[a-zđ\d]{1,3}[.)]\s)/.test(line))
    if (line.trim() === '') open = null
    else if (begins || open === null) {
      open = { start: from, end: to, isTable }
      found.push(open)
    } else open.end = to
    from = to + 1
  }
  return found
}

function clean(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('*', '').replace(/\s+/g, ' ').trim()
}
