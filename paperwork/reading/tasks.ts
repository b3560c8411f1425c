import { allowed } from './asked-work.ts'
import { attributesOf } from './attributes.ts'
import type { Block } from './blocks.ts'
import { isCloser } from './closers.ts'
import { deadlinesIn } from './deadline-finder.ts'
import { entriesOf, listsPapers, runsOf, sendsPapers, withoutOpener, withWholeHeading } from './entries.ts'
import { isUpperCase } from './fold.ts'
import { areLabelled, type Entry, type Group, groupsOf, readGroup } from './groups.ts'
import { type InstructionOptions, readInstructions } from './instructions.ts'
import { askedBefore, openingUnits, unitHeading } from './leads.ts'
import type { Passage } from './passage.ts'
import type { Draft } from './pieces.ts'
import type { Task } from './reading.ts'
import { openAssignment } from './responsibility.ts'
import { readWorkTable } from './rows.ts'
import { type Scope, scopeInside } from './scopes.ts'
import { allNodes, type SectionNode } from './sections.ts'
import { withoutEnd } from './sentences.ts'
import { taskOf } from './task-shape.ts'
import type { DeadlineContext } from './timings.ts'
import { namesOnly } from './units.ts'
import { startsWithVerb } from './verbs.ts'

const LEAD_IN = /:$/
const WAVE_ONLY = /^(?:đợt|lần|kỳ|giai đoạn|vòng) (?:thứ )?(?:\d{1,2}|[ivx]+|một|hai|ba|nhất)$/u
const SHORT_LEAD = 90

export type TaskOptions = {
  readonly context: DeadlineContext
  /** The paper is one that sets out work; of minutes, decisions and submissions only what is expressly given counts. */
  readonly plan: boolean
  /** The paper is a letter: its paragraphs give work without a heading that says so. */
  readonly letter: boolean
}

/** Reads the work that a body asks for, in the order of the paper. */
export function readTasks(
  source: string,
  root: SectionNode,
  { context, plan, letter }: TaskOptions,
): readonly Task[] {
  const outer: Scope = {
    ...outermost(context),
    plan,
    topic: letter ? 'letter' : null,
    asked: letter ? askedBefore(root) : [],
  }
  const tasks: Task[] = []
  if (root.children.length === 0) {
    readPlain({ source, tasks }, { node: root, entries: entriesOf(root).entries, scope: outer, step: false })
  }
  for (const node of root.children) readNode({ source, tasks }, node, outer)
  return tasks
}

/** A plan may put its timetable into an annex: of annexes only the tables are read for work. */
export function readAnnexTasks(
  source: string,
  root: SectionNode,
  { context, from = 0 }: { readonly context: DeadlineContext; readonly from?: number },
): readonly Task[] {
  const tasks: Task[] = []
  for (const node of [root, ...allNodes(root)]) {
    const content = node.content.filter(({ start }) => start >= from)
    readTables({ source, tasks }, { ...node, content }, outermost(context))
  }
  return tasks
}

function outermost(context: DeadlineContext): Scope {
  return {
    topic: null,
    plan: true,
    chair: [],
    coordinate: [],
    explicit: false,
    asked: [],
    quarter: [],
    period: null,
    timely: false,
    context,
  }
}

type Output = { readonly source: string; readonly tasks: Task[] }

function readNode(output: Output, found: SectionNode, outer: Scope): void {
  if (found.label?.kind === 'appendix') return
  const node = withWholeHeading(output.source, found)
  const scope = scopeInside(node, outer)
  const { entries, children, taken } = entriesOf(node)
  const heading = taken || namesLabels(node) ? null : (node.block?.passage ?? null)
  const tabled = readTables(output, node, scope)
  const [first, ...later] = runsOf(entries, scope)
  if (areLabelled(first.entries)) readLabelled(output, { node, ...first, heading })
  else {
    const more = entries.filter(({ block }, index) => !isCloser(block, index === entries.length - 1))
    const listed = heading !== null && !listsPapers(heading) && node.content.some(({ mark }) => mark !== '')
    const isTitle = tabled || headsLabelled(children)
    const own = !isTitle && isAction(node, scope, listed || more.length + children.length > 0)
    if (own && heading !== null)
      add(output, { drafts: allowed(readItem(heading, outerFor(outer, scope)), scope), scope, node })
    readPlain(output, {
      node,
      scope: first.scope,
      entries: children.length > 0 ? withoutOpener(first.entries) : first.entries,
      step: own,
    })
  }
  for (const run of later) {
    if (areLabelled(run.entries)) readLabelled(output, { node, ...run, heading: null })
    else readPlain(output, { node, ...run, step: false })
  }
  for (const child of children) readNode(output, child, scope)
}

/** "I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN" over lines that give them. */
function namesLabels({ block }: SectionNode): boolean {
  return /^(?:tên gọi|chủ đề|thời gian|địa điểm|thành phần|đối tượng)(?:(?:,| và| -) \p{Ll}|$|[.:]?$)/u.test(
    block?.passage.folded ?? '',
  )
}

/** A heading that is itself an item takes the unit of the section around it, not its own name. */
function outerFor(outer: Scope, scope: Scope): Scope {
  return { ...scope, chair: outer.chair, coordinate: outer.coordinate, explicit: outer.explicit }
}

type Reading = {
  readonly node: SectionNode
  readonly entries: readonly Entry[]
  readonly scope: Scope
}

function readLabelled(
  output: Output,
  { node, entries, scope, heading }: Reading & { heading: Passage | null },
): void {
  const last = entries.length - 1
  const groups = groupsOf(
    entries.filter(({ block, attributes }, at) => attributes.length > 0 || !isCloser(block, at === last)),
  )
  let previous: Draft | null = null
  for (const group of groups) {
    const drafts: readonly Draft[] = readGroup(output.source, group, {
      scope,
      heading: previous === null ? heading : null,
    })
    if (drafts.length > 0) add(output, { drafts, scope, node })
    else add(output, { drafts: loose(group, previous, scope), scope, node })
    previous = drafts.at(-1) ?? previous
  }
}

/** Lines without labels beside labelled ones: a paragraph behind them gives a part of the action to someone else. */
function loose({ texts }: Group, previous: Draft | null, scope: Scope): readonly Draft[] {
  return texts.flatMap(({ passage, plain }) => {
    const drafts = allowed(readItem(passage, scope), scope)
    if (previous === null || !plain) return drafts
    if (openAssignment(passage) === null) return []
    return drafts.map((draft) => ({ ...draft, deadline: draft.deadline ?? inherited(previous), step: true }))
  })
}

function inherited({ deadline }: Draft): Draft['deadline'] {
  if (deadline === null) return null
  const { span: _span, ...rest } = deadline
  return { ...rest, inherited: true }
}

function readPlain(output: Output, { node, entries, scope, step }: Reading & { step: boolean }): void {
  let inner = scope
  let leadMark = ''
  let over: Passage | null = null
  for (const [index, { block, attributes }] of entries.entries()) {
    const label = attributes[0]
    if (label?.role === 'ignored') continue
    if (isCloser(block, index === entries.length - 1)) continue
    if (block.mark === leadMark) {
      inner = scope
      over = null
    }
    const lead = leadOf(block, entries[index + 1]?.block)
    if (lead !== null) {
      leadMark = block.mark
      over = withoutEnd(block.passage)
      inner = lead.chair === null ? scope : { ...scope, ...lead, chair: lead.chair, explicit: true }
      continue
    }
    const read = readItem(label?.role === 'content' ? label.value : block.passage, inner)
    const drafts = allowed(over === null ? read : read.map((draft) => inWave(draft, over)), inner)
    const unit = drafts[0]?.chair ?? []
    if (step && unit.length > 0) inner = { ...inner, chair: unit }
    add(output, {
      drafts: step ? drafts.map((draft) => ({ ...draft, step: true })) : drafts,
      scope: inner,
      node,
    })
  }
}

/** "+ Đợt 1: trước ngày 31/3" under an action: the time at which it is done once more. */
function inWave(draft: Draft, over: Passage | null): Draft {
  return over !== null && WAVE_ONLY.test(draft.text.folded) ? { ...draft, text: over } : draft
}

type Lead = { readonly chair: readonly string[] | null; readonly coordinate: readonly string[] }

/** "Văn phòng:", "Giao A chủ trì, phối hợp với B thực hiện:" with items of another mark under it: who is to do them. */
function leadOf({ mark, passage }: Block, next: Block | undefined): Lead | null {
  if (!LEAD_IN.test(passage.text)) return null
  // Before a table no line follows that it leads to.
  if (next === undefined || next.mark === mark) return openingUnits(passage)
  const chair = unitHeading(passage)
  if (chair !== null) return { chair, coordinate: [] }
  const units = openingUnits(passage)
  if (units !== null) return units
  return passage.text.length < SHORT_LEAD ? { chair: null, coordinate: [] } : null
}

/** Sections that say who and when: what stands over them is their title. */
function headsLabelled(children: readonly SectionNode[]): boolean {
  return children.some((child) => areLabelled(entriesOf(child).entries))
}

/** Whether a heading asks for something itself, rather than naming what stands under it. */
function isAction({ block, path, label }: SectionNode, scope: Scope, hasMore: boolean): boolean {
  if (block === null || isCloser(block, false)) return false
  const { passage } = block
  if (listsPapers(passage) && !sendsPapers(passage)) return false
  if (passage.text === '' || isUpperCase(passage.text)) return false
  const instructs = /[.;]$/.test(passage.text) && openAssignment(passage) !== null
  if (instructs && unitHeading(passage) === null) return true
  const sentence = label?.kind === 'number' && /[.;]$/.test(passage.text)
  if (sentence && hasMore && scope.topic === 'letter' && isDue(passage, scope)) return true
  if (path.length === 1 && passage.text.length < SHORT_LEAD && !(sentence && !hasMore)) return false
  const role = attributesOf(passage)[0]?.role
  if (role === 'ignored' || (role !== undefined && role !== 'content' && path.length === 1)) return false
  if (!hasMore) return !isBareTitle(passage, scope)
  if (/[.;]$/.test(passage.text) && passage.text.length > SHORT_LEAD) return true
  if (unitHeading(passage) !== null || passage.text.length < 60) return false
  if (scope.topic !== 'organisation') return false
  const opening = openAssignment(passage)
  return (opening !== null && passage.text.length - opening.action > 20) || startsWithVerb(passage)
}

/** "2. Bình xét danh hiệu, hoàn thành trước ngày 30/11." before the closing paragraphs of a letter. */
function isDue(passage: Passage, { context, timely }: Scope): boolean {
  return startsWithVerb(passage) && deadlinesIn(passage, { context, timely }).some(({ loose }) => !loose)
}

function isBareTitle(passage: Passage, { topic }: Scope): boolean {
  if (topic === 'schedule') return false
  return unitHeading(passage) !== null
}

function readItem(passage: Passage, scope: Scope): readonly Draft[] {
  const options: InstructionOptions = {
    context: scope.context,
    timely: scope.timely,
    chair: scope.chair,
    coordinate: scope.coordinate,
    explicit: scope.explicit,
    keepOpener: false,
    assigning: scope.topic === 'organisation' || scope.topic === 'letter',
  }
  return readInstructions(passage, options)
}

/** Reads the tables of work under a heading; whether there was any: then the heading only says what they are about. */
function readTables(output: Output, node: SectionNode, scope: Scope): boolean {
  const before = output.tasks.length
  const tables = new Map<number, Block[]>()
  for (const block of node.content) {
    if (block.kind !== 'row') continue
    const rows = tables.get(block.table)
    if (rows === undefined) tables.set(block.table, [block])
    else rows.push(block)
  }
  for (const rows of tables.values()) {
    for (const { draft, scope: inner } of readWorkTable(rows, scope) ?? [])
      add(output, { drafts: [draft], scope: inner, node })
  }
  return output.tasks.length > before
}

type Added = { readonly drafts: readonly Draft[]; readonly scope: Scope; readonly node: SectionNode }

function add({ tasks }: Output, { drafts, scope, node }: Added): void {
  for (const draft of drafts) {
    if (draft.text.text === '' || namesOnly(draft.text)) continue
    const id = [...node.path, String(tasks.length + 1)].join('.')
    const heads = node.block !== null && draft.text.end <= node.block.end
    tasks.push(taskOf(draft, scope, { id, section: node.path, heads }))
  }
}
