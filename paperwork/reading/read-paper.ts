import { type Block, blocksOf } from './blocks.ts'
import { collectCitations } from './citations.ts'
import { readClosing } from './closing.ts'
import { coverage } from './coverage.ts'
import { type HeadRead, readHeader } from './header.ts'
import { inferIssuer } from './infer-issuer.ts'
import { layoutOf } from './layout.ts'
import { type Line, linesOf } from './lines.ts'
import { mapSpans } from './map-spans.ts'
import { type QuoteContext, readQuotes } from './movements.ts'
import type { FramePart, FrameRole, Header, Reading, Span } from './reading.ts'
import { allNodes, listSections, type SectionNode, treeOf } from './sections.ts'
import { openSource } from './source.ts'
import { readTargets } from './targets.ts'
import { readTasks } from './tasks.ts'
import { warningsOf } from './warnings.ts'
import { type Zones, zonesOf } from './zones.ts'

/**
 * Reads the plain text of an administrative paper into its structure: any text gives a reading, none throws.
 * Layout and order of the parts follow NĐ 30/2020/NĐ-CP, phụ lục I; what no rule explains is kept under `unread`.
 */
export function readPaper(text: string): Reading {
  const source = openSource(text)
  const lines = linesOf(source.text)
  const zones = zonesOf(lines)
  const layout = layoutOf(lines.slice(zones.titleEnd, zones.closing))
  const head = readHeader(source.text, lines, zones)
  const body = blocksOf(source.text, lines.slice(zones.titleEnd, zones.closing), layout)
  const annex = blocksOf(source.text, lines.slice(zones.annex), layoutOf(lines.slice(zones.annex)))
  const root = treeOf(body)
  const annexRoot = treeOf(annex)
  const { header, inferred } = withIssuer(head, root)
  const closing = readClosing(source.text, lines.slice(zones.closing, zones.annex))
  const quotes = readQuotes(quoteContexts(root))
  const context = {
    year: header.year,
    documentDate: header.date.precision === 'day' ? header.date.iso : null,
  }
  const tasks = head.complete ? readTasks(source.text, root, context) : []
  const read = { header, tasks, signer: closing.signer }
  const reading = {
    schema: 'thidua.document/1' as const,
    ...read,
    sections: [...listSections(root, endOf(body)), ...listSections(annexRoot, endOf(annex))],
    citations: collectCitations(citedPassages(root, annexRoot), ownNumber(header)),
    movements: quotes.movements,
    targets: head.complete ? readTargets(root) : [],
    recipients: closing.recipients,
    warnings: warningsOf({
      ...read,
      root,
      unclosed: quotes.unclosed,
      issuerInferred: inferred,
      isPaper: head.complete,
    }),
    frame: [
      ...frameOf({ head, root, zones, lines }),
      ...parts('closing', closing.frame),
      ...parts('prose', annexRoot.content),
    ],
  }
  const mapped = mapSpans(reading, source)
  return { ...mapped, unread: coverage(mapped, text).unread }
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
