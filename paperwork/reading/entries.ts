import { attributesOf } from './attributes.ts'
import type { Block } from './blocks.ts'
import { isAside } from './closers.ts'
import { type Entry, entriesOfBlock } from './groups.ts'
import { unitHeading } from './leads.ts'
import { type Passage, passageOf } from './passage.ts'
import { periodOfHeading, type Scope, withMonth } from './scopes.ts'
import type { SectionNode } from './sections.ts'
import { startsWithVerb } from './verbs.ts'

type Lines = {
  readonly entries: readonly Entry[]
  readonly children: readonly SectionNode[]
  /** The heading holds an action with its labels, and was taken apart. */
  readonly taken: boolean
}

/** The lines under a heading; sections such as "b) Cơ quan thực hiện:" count as labelled lines. */
export function entriesOf(node: SectionNode): Lines {
  const heading = node.block === null ? [] : entriesOfBlock(node.block)
  const taken = heading.length > 1
  if (node.block !== null && listsPapers(node.block.passage))
    return { entries: [], children: [], taken: false }
  const entries: Entry[] = [
    ...(taken ? heading : []),
    ...node.content.filter((block) => !isAside(block)).flatMap(entriesOfBlock),
  ]
  const children: SectionNode[] = []
  for (const [index, child] of node.children.entries()) {
    if (index === 0 && isActionBeforeLabels(node.children) && child.block !== null) {
      entries.push(...entriesOfBlock(child.block), ...child.content.flatMap(entriesOfBlock))
      continue
    }
    const [entry, ...more] = child.block === null ? [] : entriesOfBlock(child.block)
    const labelled =
      entry !== undefined &&
      more.length === 0 &&
      entry.attributes.length > 0 &&
      child.label?.kind !== 'roman' &&
      child.content.every(({ kind }) => kind !== 'row') &&
      child.children.length === 0
    if (labelled) entries.push(entry, ...child.content.flatMap(entriesOfBlock))
    else children.push(child)
  }
  return { entries: withoutListedPapers(entries), children, taken }
}

/** "a) Tổ chức đoàn kiểm tra …" before "b) Thời gian: …; c) Thành phần: …": what these lines are about. */
function isActionBeforeLabels(children: readonly SectionNode[]): boolean {
  const isLabelled = ({ block }: SectionNode) =>
    block !== null && attributesOf(block.passage).some(({ role }) => role !== 'content')
  const [first, ...rest] = children
  if (first === undefined || first.children.length > 0 || isLabelled(first)) return false
  return rest.length > 0 && rest.every((child) => isLabelled(child) && child.children.length === 0)
}

const PAPERS_FOLLOW = /(?:hồ sơ|tài liệu|biểu mẫu|báo cáo)[^:.;]{0,200} (?:bao )?gồm(?: có)? ?:?$/u
const SENDS = /(?<!\p{L})(?:gửi|nộp|lập|hoàn thiện|chuẩn bị)(?!\p{L})/u

/** "Hồ sơ gồm:": what stands under it are papers, not work. */
export function listsPapers({ folded }: Passage): boolean {
  return PAPERS_FOLLOW.test(folded)
}

/** "Gửi hồ sơ về Sở A trước ngày …, gồm:" asks for something itself, "Hồ sơ gồm:" does not. */
export function sendsPapers({ folded }: Passage): boolean {
  return SENDS.test(folded)
}

function withoutListedPapers(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = []
  let under: string | null = null
  for (const entry of entries) {
    const { kind, mark, passage } = entry.block
    if (under !== null && kind === 'bullet' && mark !== under) continue
    under = listsPapers(passage) ? mark : null
    if (under === null || sendsPapers(passage)) kept.push(entry)
  }
  return kept
}

/** "Các đơn vị báo cáo theo thời gian sau:" before sections only opens them. */
export function withoutOpener(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1)
  return last !== undefined && / sau(?: đây)?:$/u.test(last.block.passage.folded)
    ? entries.slice(0, -1)
    : entries
}

const LONGEST_REST = 90

/** Lines that stand under the same quarter or month. */
export type Run = { readonly entries: readonly Entry[]; readonly scope: Scope }

/** The lines cut at those that only name a quarter or a month: what follows such a line belongs to it. */
export function runsOf(entries: readonly Entry[], scope: Scope): readonly [Run, ...Run[]] {
  const first: Entry[] = []
  const later: { entries: Entry[]; scope: Scope }[] = []
  for (const [index, entry] of entries.entries()) {
    const period =
      entry.attributes.length > 0 ? null : periodOver(entry.block, entries[index + 1]?.block, scope)
    if (period === null) (later.at(-1)?.entries ?? first).push(entry)
    else {
      const context = withMonth(scope.context, period.deadline)
      const inner = { ...scope, context, quarter: period.quarter, period: period.deadline }
      later.push({ entries: [], scope: inner })
    }
  }
  return [{ entries: first, scope }, ...later]
}

/** A line that is only a quarter or a month heads the lines under it. */
function periodOver(
  { kind, mark, passage }: Block,
  next: Block | undefined,
  { context }: Scope,
): ReturnType<typeof periodOfHeading> {
  const heads = kind === 'plain' || (kind === 'bullet' && next !== undefined && next.mark !== mark)
  return heads ? periodOfHeading(passage, context) : null
}

/** "3. Ủy ban Mặt trận, Hội Liên hiệp" / "Phụ nữ và các tổ chức thành viên": a list of units broken into two paragraphs. */
export function withWholeHeading(source: string, node: SectionNode): SectionNode {
  const [next, after] = node.content
  if (node.block === null || next?.kind !== 'plain' || after === undefined) return node
  const { text } = next.passage
  const broken = /^\p{Lu}/u.test(text) && /\p{L}$/u.test(text) && text.length < LONGEST_REST
  if (!broken || !/\p{L}$/u.test(node.block.passage.text)) return node
  if (startsWithVerb(next.passage)) return node
  if (unitHeading(node.block.passage) === null) return node
  const passage = passageOf(source, node.block.passage.start, next.end)
  if (unitHeading(passage) === null) return node
  return { ...node, block: { ...node.block, passage, end: next.end }, content: node.content.slice(1) }
}
