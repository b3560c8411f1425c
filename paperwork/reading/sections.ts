import type { Block } from './blocks.ts'
import type { Label } from './labels.ts'
import type { Section, Span } from './reading.ts'

/** A section with what stands directly under it and the sections inside it. */
export type SectionNode = {
  readonly path: readonly string[]
  readonly label: Label | null
  readonly block: Block | null
  /** Paragraphs, items and rows under the heading, in order; sections inside are left out. */
  readonly content: Block[]
  readonly children: SectionNode[]
  readonly parent: SectionNode | null
}

/** How far out each kind of label stands; a label closes all that stand as far in or further. */
const RANK: Readonly<Record<Label['kind'], number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  letter: 3,
  roman: 4,
  article: 5,
  number: 6,
  decimal: 6,
  bracket: 13,
  'small-letter': 12,
}

/** The tree of sections; its root holds what stands before the first of them. */
export function treeOf(blocks: readonly Block[]): SectionNode {
  const root: SectionNode = { path: [], label: null, block: null, content: [], children: [], parent: null }
  const smallRoman = blocks.some(({ label }) => label?.kind === 'roman' && label.step === 'ii')
  const romanFirst = firstOf(blocks, 'roman') < firstOf(blocks, 'letter')
  let open: SectionNode = root
  for (const block of blocks) {
    if (block.label === null) {
      open.content.push(block)
      continue
    }
    const label = asPrinted(smallRoman ? asRoman(block.label, open) : block.label, open)
    const rank = rankOf(label, romanFirst)
    let parent = open
    while (parent.label !== null && rankOf(parent.label, romanFirst) >= rank) parent = parent.parent ?? root
    const node: SectionNode = {
      path: [...parent.path, label.step],
      label,
      block,
      content: [],
      children: [],
      parent,
    }
    parent.children.push(node)
    open = node
  }
  return root
}

function firstOf(blocks: readonly Block[], kind: Label['kind']): number {
  const index = blocks.findIndex((block) => block.label?.kind === kind && /^[AI]$/.test(block.label.step))
  return index === -1 ? Number.MAX_SAFE_INTEGER : index
}

/** "i.", "v.", "x." are numerals where "ii." is one, but for "i." behind "h." */
function asRoman(label: Label, open: SectionNode): Label {
  if (label.kind !== 'small-letter' || !/^[ivx]\.$/.test(label.printed)) return label
  const before = { i: 'h', v: 'u', x: 'v' }[label.step]
  for (let node: SectionNode | null = open; node !== null; node = node.parent) {
    if (node.label?.kind === 'small-letter')
      return node.label.step === before ? label : { ...label, kind: 'roman' }
  }
  return { ...label, kind: 'roman' }
}

/** "C.", "D.", "I.", "V.", "X." are letters in a series of letters and numerals in a series of numerals. */
function asPrinted(label: Label, open: SectionNode): Label {
  if (label.step.length !== 1 || (label.kind !== 'roman' && label.kind !== 'letter')) return label
  const before = String.fromCharCode(label.step.charCodeAt(0) - 1)
  for (let node: SectionNode | null = open; node !== null; node = node.parent) {
    if (node.label?.kind === 'letter' && node.label.step === before) return { ...label, kind: 'letter' }
  }
  return label
}

function rankOf(label: Label, romanFirst: boolean): number {
  if (label.kind === 'decimal') return RANK.decimal + label.depth - 1
  if (label.kind === 'letter' && romanFirst) return RANK.roman + 0.5
  return RANK[label.kind]
}

/** All sections in the order of the paper, as they are given out. */
export function listSections(root: SectionNode, end: number): readonly Section[] {
  const nodes = allNodes(root)
  return nodes.flatMap((node, index) => {
    const { block, label, path } = node
    if (block === null || label === null) return []
    const next = nodes[index + 1]?.block?.start ?? end
    const last = node.content.at(-1)?.end ?? block.end
    return [
      {
        path,
        label: label.printed,
        title: titleOf(block),
        span: { start: block.start, end: Math.max(block.end, Math.min(last, next)) },
        headingSpan: { start: block.start, end: block.end } satisfies Span,
      },
    ]
  })
}

/** The nodes in the order of the paper, without the root. */
export function allNodes(root: SectionNode): readonly SectionNode[] {
  const nodes: SectionNode[] = []
  const pending: SectionNode[] = [...root.children].reverse()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node)
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child !== undefined) pending.push(child)
    }
  }
  return nodes
}

const LONGEST_HEADING = 260
const RUN_IN = /^([^:.;]{2,60}):\s+\S/

/** The heading of a section; null for a numbered paragraph that has none. */
export function titleOf(block: Block): string | null {
  const { text } = block.passage
  const runIn = RUN_IN.exec(text)
  if (runIn !== null) return runIn[1] ?? null
  if (text === '' || text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return null
  return text.replace(/:$/, '')
}
