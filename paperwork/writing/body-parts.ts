import {
  type Paragraph,
  type ParagraphOrTable,
  type ParagraphTable,
  paragraphsOf,
} from '../reading/paragraphs.ts'
import type { Header, Reading, Section, Span, Task } from '../reading/reading.ts'
import type { PaperBlock } from './official-paper.ts'

/** What of a reading is printed again; what is kept of a paper for years may know other types of paper. */
export type PrintedReading = Pick<Reading, 'sections' | 'recipients' | 'signer'> & {
  readonly header: Omit<Header, 'documentType' | 'spans'> & {
    readonly documentType: { readonly name: string | null }
  }
  readonly tasks: readonly ReadTask[]
}

/** A task as the paper words it. */
export type ReadTask = Pick<
  Task,
  'text' | 'chair' | 'coordinate' | 'place' | 'span' | 'responsibilitySpans'
> & {
  readonly placeSpan?: Span | undefined
  readonly deadline: {
    readonly text?: string | null | undefined
    readonly inherited?: boolean | null | undefined
    readonly span?: Span | undefined
  }
}

/** A paragraph: where it stood, how it is laid out, and the path of the section that it begins. */
export interface TextPart {
  readonly kind: 'text'
  readonly span: Span
  readonly block: Exclude<PaperBlock, { kind: 'table' }>
  readonly mark: string
  readonly heading: readonly string[] | null
}

export type BodyPart = TextPart | ParagraphTable

/** The body of a read paper, cut into its paragraphs, headings and tables; its bases; and its annexes, cut alike. */
export function bodyParts(
  text: string,
  { sections }: Pick<PrintedReading, 'sections'>,
): {
  readonly bases: readonly string[]
  readonly body: readonly BodyPart[]
  readonly annexes: readonly BodyPart[]
} {
  const { body, annexes } = paragraphsOf(text)
  const sectionAt = new Map(sections.map((section) => [section.headingSpan.start, section]))
  const firstHeading = body.findIndex(({ span }) => sectionAt.has(span.start))
  const opening = firstHeading === -1 ? body : body.slice(0, firstHeading)
  const bases = opening.filter((piece): piece is Paragraph => piece.kind !== 'table' && isBasis(piece))
  const isOther = (piece: ParagraphOrTable) => !bases.some((basis) => basis === piece)
  const partOf = (piece: ParagraphOrTable) =>
    piece.kind === 'table' ? piece : textPart(piece, sectionAt.get(piece.span.start))
  return {
    bases: bases.map((basis) => basis.text.replace(/[;.,\s]+$/, '')),
    body: body.filter(isOther).map(partOf),
    annexes: withAnnexHeads(annexes.map(partOf), annexes),
  }
}

function isBasis({ mark, text }: Paragraph): boolean {
  return /^[-–]?$/.test(mark) && /^(?:Căn cứ|Thực hiện|Xét đề nghị|Theo đề nghị) .{3,600}[;.,]$/.test(text)
}

function textPart({ kind, span, mark, text }: Paragraph, section: Section | undefined): TextPart {
  const part = { kind: 'text', span, mark, heading: section?.path ?? null } as const
  if (section !== undefined && section.title?.length === text.length) {
    // Letters and numbers of two steps head no clause: the layout sets them as text.
    const isPart = /^[IVXLC]+[.)]?$/.test(mark) || (section.path.length === 1 && /^[A-ZĐ][.)]?$/i.test(mark))
    if (isPart || /^(?:\d{1,3}|\p{L}{3,}.*)[.)]?$/u.test(mark))
      return { ...part, block: { kind: isPart ? 'part' : 'clause', label: mark, title: text } }
  }
  // A star parts a list from the dashes inside it; other signs are those of a program or a slip of scanning.
  const label = kind === 'bullet' && !/^[+*]$/.test(mark) ? '-' : mark
  return { ...part, block: { kind: 'paragraph', ...(label === '' ? {} : { label }), text } }
}

/** The word "Phụ lục", its title in capitals and the words in brackets that say what it belongs to, as one block. */
function withAnnexHeads(
  parts: readonly BodyPart[],
  pieces: readonly ParagraphOrTable[],
): readonly BodyPart[] {
  const found: BodyPart[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const [part, piece] = [parts[at], pieces[at]]
    if (part === undefined || piece === undefined) break
    const opens = piece.kind !== 'table' && (piece.opensAnnex || (at === 0 && isTitleLine(piece)))
    if (!opens || part.kind === 'table') {
      found.push(part)
      continue
    }
    const own = piece.opensAnnex ? [piece.text].filter((each) => each !== '') : []
    const behind = pieces.slice(at + (piece.opensAnnex ? 1 : 0))
    const end = behind.findIndex((each) => each.kind === 'table' || !(isTitleLine(each) || isReference(each)))
    const head = behind.slice(0, end === -1 ? behind.length : end) as readonly Paragraph[]
    found.push({
      ...part,
      span: { start: part.span.start, end: head.at(-1)?.span.end ?? part.span.end },
      block: {
        kind: 'annex',
        word: piece.opensAnnex ? piece.mark : null,
        title: [...own, ...head.filter((each) => !isReference(each)).map(({ text }) => text)].join('\n'),
        reference: head.find(isReference)?.text ?? null,
      },
    })
    at += head.length - (piece.opensAnnex ? 0 : 1)
  }
  return found
}

function isTitleLine({ kind, text }: Paragraph): boolean {
  return kind === 'plain' && /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')
}

function isReference(piece: ParagraphOrTable): boolean {
  return piece.kind === 'plain' && /^\(?(?:ban hành )?(?:kèm theo|đính kèm)/iu.test(piece.text)
}
