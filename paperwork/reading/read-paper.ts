import { type AnnexedPaper, annexedPaper } from './annexed-paper.ts'
import { readAwardees } from './awardees.ts'
import { type Block, blocksOf } from './blocks.ts'
import { collectCitations } from './citations.ts'
import { readClosing } from './closing.ts'
import { correctionsIn } from './corrections.ts'
import { coverage } from './coverage.ts'
import { type HeadRead, readHeader, yearIn } from './header.ts'
import { inferIssuer } from './infer-issuer.ts'
import { isInvitation, readInvitation } from './invitation.ts'
import { layoutOf } from './layout.ts'
import { type Line, linesOf } from './lines.ts'
import { mapSpans } from './map-spans.ts'
import { type QuoteContext, readQuotes } from './movements.ts'
import { withBlanks, withoutPageNumbers } from './pages.ts'
import { passageOf } from './passage.ts'
import type { FramePart, FrameRole, Header, Reading, Span, Target, Task } from './reading.ts'
import { allNodes, listSections, type SectionNode, treeOf } from './sections.ts'
import { openSource } from './source.ts'
import { readAnnexTargets, readTargets } from './targets.ts'
import { readAnnexTasks, readTasks } from './tasks.ts'
import { warningsOf } from './warnings.ts'
import { type Zones, zonesOf } from './zones.ts'

/** A notice of what a meeting or a leader settled gives work as a letter does. */
const CONCLUDES = /kết luận|ý kiến chỉ đạo|phân công nhiệm vụ|giao nhiệm vụ/u

/** Papers that put another into force. */
const PUTS_INTO_FORCE = ['QĐ', 'NQ', 'CV', 'TB'] as const

/** Minutes, decisions, submissions and reports tell and settle more than they ask for. */
const WORKLESS = ['BB', 'QĐ', 'TTr', 'BC', 'TB', 'GM'] as const

/**
 * Reads the plain text of an administrative paper into its structure: any text gives a reading, none throws.
 * Layout and order of the parts follow NĐ 30/2020/NĐ-CP, phụ lục I; what no rule explains is kept under `unread`.
 */
export function readPaper(text: string): Reading {
  const source = openSource(text)
  const { lines, numbers } = withoutPageNumbers(linesOf(source.text))
  const parsed = parse(withBlanks(source.text, numbers), lines)
  const { head, root, annexRoot, closing, quotes, header, inferred, body, annex, zones } = parsed
  const read = { header, tasks: tasksOf(parsed), signer: closing.signer }
  const awarded = readAwardees({ header, title: parsed.title, body, annex })
  const citations = collectCitations(citedPassages(root, annexRoot), ownNumber(header))
  const reading = {
    schema: 'thidua.document/1' as const,
    ...read,
    sections: [...listSections(root, endOf(body)), ...listSections(annexRoot, endOf(annex))],
    citations,
    movements: quotes.movements,
    targets: head.complete ? targetsOf(parsed) : [],
    recipients: closing.recipients,
    awardees: awarded.awardees,
    corrections: correctionsIn(source.text),
    warnings: warningsOf({
      ...read,
      text: parsed.text,
      root,
      annexRoot,
      body,
      annex,
      citations,
      awarded,
      unclosed: quotes.unclosed,
      issuerInferred: inferred,
      isPaper: head.complete,
    }),
    frame: [
      ...frameOf({ head, root, zones, lines }),
      ...parts('closing', closing.frame),
      ...parts('prose', annexRoot.content),
      ...parts('markup', numbers),
    ],
  }
  const mapped = mapSpans(reading, source)
  return { ...mapped, unread: coverage(mapped, text).unread }
}

type Parsed = ReturnType<typeof parse>

/** The zones of the paper, its trees of sections, and what is read from them one by one. */
function parse(text: string, lines: readonly Line[]) {
  const zones = zonesOf(lines)
  const bodyLines = lines.slice(zones.titleEnd, zones.closing)
  const annexLines = lines.slice(zones.annex)
  const head = readHeader(text, lines, zones)
  const body = blocksOf(text, bodyLines, layoutOf(bodyLines))
  const annex = blocksOf(text, annexLines, layoutOf(annexLines))
  const root = treeOf(body)
  const closing = readClosing(text, lines.slice(zones.closing, zones.annex))
  const { title } = head.header.spans
  const titlePassage = title === undefined ? null : passageOf(text, title.start, title.end)
  const titled = titlePassage === null ? [] : [{ passage: titlePassage, lead: '' }]
  const annexed = annexedOf(text, annexLines, head.header)
  const quotes = readQuotes([
    ...titled,
    ...quoteContexts(root),
    ...(annexed === null ? [] : quoteContexts(annexed.root)),
  ])
  return {
    text,
    zones,
    title: titlePassage,
    head,
    body,
    annex,
    root,
    annexed,
    annexRoot: treeOf(annex),
    closing,
    quotes,
    ...withIssuer(head, root),
  }
}

function targetsOf({ root, annexed, annexRoot }: Parsed): readonly Target[] {
  const own = annexed === null ? [] : readTargets(annexed.root)
  return [...readTargets(root), ...own, ...readAnnexTargets(annexRoot, annexed?.end)]
}

/** What a paper invites to comes before what else it asks for; an invitation sets out no work of its own. */
function tasksOf(parsed: Parsed): readonly Task[] {
  const { header, root, title } = parsed
  if (!parsed.head.complete) return []
  const documentDate = header.date.precision === 'day' ? header.date.iso : null
  const context = { ...yearsOf(header.title ?? ''), year: header.year, documentDate }
  const invitation = isInvitation(header) ? readInvitation(root, { title, context }) : null
  const others = workOf(parsed)
  if (invitation === null) return others
  const isSaid = ({ span }: Task) =>
    invitation.spans.some(({ start, end }) => span.start < end && start < span.end)
  return [invitation.task, ...others.filter((task) => !isSaid(task))]
}

function workOf({ text, header, root, annexed, annexRoot }: Parsed): readonly Task[] {
  const documentDate = header.date.precision === 'day' ? header.date.iso : null
  const context = { ...yearsOf(header.title ?? ''), year: header.year, documentDate }
  const { code } = header.documentType
  const concludes = code === 'TB' && CONCLUDES.test((header.title ?? '').toLowerCase())
  const plan = concludes || !WORKLESS.some((each) => each === code)
  const letter = concludes || code === 'CV' || code === 'GM'
  const own = readTasks(text, root, { context, plan, letter })
  if (annexed === null) return [...own, ...readAnnexTasks(text, annexRoot, { context })]
  const years = yearsOf(annexed.title)
  const inner = { ...context, ...years, year: years.year ?? header.year }
  return [
    ...own,
    ...readTasks(text, annexed.root, { context: inner, plan: true, letter: false }),
    ...readAnnexTasks(text, annexRoot, { context: inner, from: annexed.end }),
  ]
}

function yearsOf(title: string): { readonly year: number | null; readonly schoolYear: boolean } {
  return { year: yearIn(title), schoolYear: /năm học/i.test(title) }
}

/** The tree of a plan that the paper puts into force: its work, its aims and its movements are those of the paper. */
function annexedOf(
  text: string,
  lines: readonly Line[],
  { documentType }: Header,
): (Pick<AnnexedPaper, 'title' | 'end'> & { readonly root: SectionNode }) | null {
  const found = PUTS_INTO_FORCE.some((each) => each === documentType.code) ? annexedPaper(lines) : null
  if (found === null) return null
  const { title, end } = found
  return { title, end, root: treeOf(blocksOf(text, found.lines, layoutOf(found.lines))) }
}

function endOf(blocks: readonly Block[]): number {
  return blocks.at(-1)?.end ?? 0
}

/** The letterhead names the issuer; where it is lost, the opening paragraphs do. */
function withIssuer(
  { header, complete }: HeadRead,
  root: SectionNode,
): { header: Header; inferred: boolean } {
  if (header.issuer !== null || !complete) return { header, inferred: false }
  const found = inferIssuer(root.content.map(({ passage }) => passage))
  if (found === null) return { header, inferred: false }
  return {
    header: { ...header, issuer: found.name, spans: { ...header.spans, issuer: found.span } },
    inferred: true,
  }
}

function ownNumber({ number }: Header): string | null {
  if (number.value === null || number.symbol === null) return null
  return `${number.value}/${number.symbol}`.toLowerCase()
}

function citedPassages(root: SectionNode, annex: SectionNode): Parameters<typeof collectCitations>[0] {
  const all = (tree: SectionNode) =>
    allNodes(tree).flatMap(({ block, content }) => (block === null ? content : [block, ...content]))
  return [
    ...root.content.map(({ passage }) => ({ passage, role: 'basis' as const })),
    ...[...all(root), ...annex.content, ...all(annex)].map(({ passage }) => ({
      passage,
      role: 'content' as const,
    })),
  ]
}

/** Every passage with what stands above it: a list of names is introduced by its heading or its first line. */
function quoteContexts(root: SectionNode): readonly QuoteContext[] {
  return [root, ...allNodes(root)].flatMap(({ block, content, parent }) => {
    const outer = parent?.block?.passage.text ?? ''
    const lead = block?.passage.text ?? ''
    const own = block === null ? [] : [{ passage: block.passage, lead: outer }]
    return [...own, ...content.map(({ passage }) => ({ passage, lead: lead === '' ? outer : lead }))]
  })
}

type FrameParts = {
  readonly head: HeadRead
  readonly root: SectionNode
  readonly zones: Zones
  readonly lines: readonly Line[]
}

/** What stands before the first section; in a paper without sections, its prose. */
function frameOf({ head, root, zones, lines }: FrameParts): readonly FramePart[] {
  if (!head.complete) return parts('motto', head.frame)
  const role: FrameRole = root.children.length === 0 ? 'prose' : 'preamble'
  const addressed = lines
    .slice(zones.titleEnd, zones.titleEnd + 1)
    .filter(({ text }) => /^kính gửi/i.test(text))
  return [...parts('motto', head.frame), ...parts(role, [...root.content, ...addressed])]
}

function parts(role: FrameRole, spans: readonly Span[]): readonly FramePart[] {
  return spans.map(({ start, end }) => ({ role, span: { start, end } }))
}
