import { type Attribute, attributesOf, splitInline } from './attributes.ts'
import type { Block } from './blocks.ts'
import { readDeadline } from './deadline.ts'
import { deadlinesIn } from './deadline-finder.ts'
import { readInstructions } from './instructions.ts'
import { type Passage, part, passageOf } from './passage.ts'
import type { Draft } from './pieces.ts'
import type { Deadline, Span } from './reading.ts'
import { openAssignment, readResponsibility } from './responsibility.ts'
import type { Scope } from './scopes.ts'
import { sentencesOf, withoutEnd } from './sentences.ts'
import { behindStage } from './stages.ts'
import { whoAndWhen } from './trailing.ts'
import { splitUnits } from './units.ts'

/** A line under a heading with the labels it bears. */
export type Entry = {
  readonly block: Block
  readonly attributes: readonly Attribute[]
  /** Its labels stand on the same line: the lines above it are other actions. */
  readonly alone: boolean
}

type Text = {
  readonly passage: Passage
  readonly plain: boolean
  readonly listed: boolean
  readonly mark: string
}

/** An action with the labelled lines under it. */
export type Group = { readonly texts: readonly Text[]; readonly attributes: readonly Attribute[] }

const SAYS = ['deadline', 'responsible', 'chair', 'coordinate', 'place'] as const
const MOST_JOINED = 3
const SHORTEST_WORK = 30

/** A block as lines: one, or its action and its labels apart. */
export function entriesOfBlock(block: Block): readonly Entry[] {
  if (block.kind === 'row') return []
  const inline = splitInline(block.passage)
  if (inline === null) return [{ block, attributes: attributesOf(block.passage), alone: false }]
  const attributes = attributesOf(inline.labels).flatMap(withSaid)
  return [
    { block: { ...block, passage: inline.action }, attributes: [], alone: true },
    { block: { ...block, passage: inline.labels }, attributes, alone: false },
  ]
}

/** "Địa điểm: bờ kè. Ban Thường vụ chủ trì, các chi đoàn tham gia.": a sentence behind a label says who. */
function withSaid(attribute: Attribute): readonly Attribute[] {
  const [first, ...more] = sentencesOf(attribute.value)
  if (first === undefined || more.length === 0 || !more.every(saysOnlyWho)) return [attribute]
  const said = more.map((value) => ({ role: 'responsible' as const, value, label: value }))
  return [{ ...attribute, value: first }, ...said]
}

/** Whether the lines under a heading say who and when on lines of their own. */
export function areLabelled(entries: readonly Entry[]): boolean {
  return entries.some(({ attributes }) =>
    attributes.some(({ role }) => role !== 'ignored' && role !== 'content'),
  )
}

/** "Các nội dung bao gồm:" before a list of other marks only opens the list. */
function opensList({ kind, mark, passage }: Block, next: Entry | undefined): boolean {
  if (next === undefined || next.attributes.length > 0 || kind === 'labelled') return false
  return passage.text.endsWith(':') && next.block.mark !== mark && next.block.mark !== ''
}

/** "+ Sở Xây dựng đăng tải thông điệp …" under "Cơ quan thực hiện:": who is named is given a part of the work. */
function isAlsoWork({ passage }: Block, open: Attribute['role'] | null): boolean {
  if (open !== 'responsible' && open !== 'chair') return false
  const opening = openAssignment(passage, true)
  return opening !== null && !opening.explicit && passage.text.length - opening.action > SHORTEST_WORK
}

/** "+ Văn phòng chuẩn bị." among labelled lines. */
function saysOnlyWho(passage: Passage): boolean {
  return whoAndWhen(passage, { context: { year: null }, timely: false }) !== null
}

/** "Nội dung:" alone opens a list of contents, which goes on as long as its items do. */
function opensContent(
  open: Attribute['role'] | null,
  { block, first }: { readonly block: Block; readonly first: Attribute | undefined },
): boolean {
  if (first === undefined) return open === 'content' && block.kind === 'bullet'
  return first.value.text === ''
}

/** "+ Thời gian: …" under the last of several dashes is said of that one alone. */
function isUnderLast({ kind, mark }: Block, texts: readonly Text[]): boolean {
  const last = texts.at(-1)
  return kind === 'bullet' && mark === '+' && texts.length > 1 && last?.mark === '-' && !last.listed
}

/** Groups labelled lines with the action above them. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = []
  let texts: Text[] = []
  let attributes: Attribute[] = []
  let open: Attribute['role'] | null = null
  let labelMark = ''
  const close = () => {
    if (texts.length > 0 || attributes.length > 0) groups.push({ texts, attributes })
    texts = []
    attributes = []
  }
  for (const [index, { block, attributes: own, alone }] of entries.entries()) {
    if (own.length === 0 && opensList(block, entries[index + 1])) continue
    const [first] = own
    const names = open !== null && open !== 'content' && block.kind !== 'plain'
    if (first === undefined && !alone && names && isAlsoWork(block, open)) {
      close()
      texts.push({ passage: block.passage, plain: true, listed: false, mark: block.mark })
      continue
    }
    if (first === undefined && !alone && names && open !== null) {
      if (open !== 'ignored') attributes.push({ role: open, value: block.passage, label: block.passage })
      continue
    }
    const apart = texts.length > 0 || attributes.length > 0
    // A dash behind lines with a plus is the next action, however short it is.
    const isOut = labelMark === '+' && block.mark === '-'
    const mayName = apart && !isOut && block.kind === 'bullet'
    if (first === undefined && !alone && mayName && saysOnlyWho(block.passage)) {
      attributes.push({ role: 'responsible', value: block.passage, label: block.passage })
      open = null
      continue
    }
    if (first === undefined || first.role === 'content') {
      if (alone || (attributes.length > 0 && open !== 'content')) close()
      const text = first?.value ?? block.passage
      if (text.text !== '')
        texts.push({
          passage: text,
          plain: block.kind === 'plain',
          listed: block.kind === 'bullet' && open === 'content',
          mark: block.mark,
        })
      open = opensContent(open, { block, first }) ? 'content' : null
      continue
    }
    const under = attributes.length === 0 && isUnderLast(block, texts) ? texts.pop() : undefined
    if (under !== undefined) {
      close()
      texts.push(under)
    }
    labelMark = block.mark
    for (const attribute of own) if (attribute.value.text !== '') attributes.push(attribute)
    const last = own.at(-1)
    open = last !== undefined && last.value.text === '' ? last.role : null
  }
  close()
  return groups
}

/** A group as drafts; `heading` is the action when the group has none of its own. */
export function readGroup(
  source: string,
  group: Group,
  { scope, heading }: { scope: Scope; heading: Passage | null },
): readonly Draft[] {
  const says = group.attributes.filter(({ role }) => SAYS.some((each) => each === role))
  const own = group.texts.map(({ passage }) => passage)
  const texts = own.length > 0 ? own : heading === null ? [] : [heading]
  const first = texts[0]
  const last = texts.at(-1)
  if (first === undefined || last === undefined || says.length === 0) return []
  const apart = texts.length > MOST_JOINED || group.texts.filter(({ listed }) => listed).length > 1
  const actions = apart ? texts : [passageOf(source, first.start, last.end)]
  return actions.map((action) => draftBehindStage(withoutEnd(action), says, scope))
}

/** "Giai đoạn 1 (Quý I): phát động phong trào" over its labels. */
function draftBehindStage(action: Passage, says: readonly Attribute[], scope: Scope): Draft {
  const { passage, period } = behindStage(action, scope)
  const draft = draftOf(passage, says, scope)
  return { ...draft, deadline: draft.deadline ?? period }
}

function draftOf(whole: Passage, says: readonly Attribute[], scope: Scope): Draft {
  const timed = says.some(({ role }) => role === 'deadline') ? null : timeBehind(whole, scope)
  const text = timed?.text ?? whole
  const named = says.flatMap(responsibilityOf)
  const chair = named.flatMap((each) => each.chair)
  const coordinate = named.flatMap((each) => each.coordinate)
  const spans = named.flatMap((each) => each.spans)
  const deadline = deadlineOf(says, scope) ?? timed?.deadline ?? deadlineIn(text, scope)
  const place = says.find(({ role }) => role === 'place')?.value ?? timed?.place ?? null
  const base = { deadline, place, coordinate, spans, step: false }
  if (chair.length > 0) return { ...base, text, chair, explicit: true }
  const opening = openAssignment(text)
  if (opening === null) return saidBehind(text, base, scope)
  return {
    ...base,
    text: /^giao /u.test(text.folded) ? part(text, opening.action) : text,
    chair: opening.chair,
    coordinate: [...opening.coordinate, ...coordinate],
    explicit: opening.explicit,
    spans: [...opening.spans, ...spans],
  }
}

/** "Gặp mặt kỷ niệm: ngày 26/02." before its labels: the time stands behind the action. */
function timeBehind(text: Passage, { context, timely }: Scope): Draft | null {
  const options = {
    context,
    timely,
    chair: [],
    coordinate: [],
    explicit: false,
    keepOpener: false,
    assigning: false,
  }
  const [first, second] = readInstructions(text, options)
  const only = first !== undefined && second === undefined && first.chair.length === 0
  return only && first.deadline !== null && first.text.start === text.start ? first : null
}

/** "Ra mắt mô hình. Chi hội A chủ trì." before its labels: who is to act stands behind the action. */
function saidBehind(text: Passage, base: Omit<Draft, 'text' | 'chair' | 'explicit'>, scope: Scope): Draft {
  const { context, timely, chair, coordinate, explicit } = scope
  const options = { context, timely, chair, coordinate, explicit, keepOpener: false, assigning: false }
  const [first, second] = scope.chair.length > 0 ? [] : readInstructions(text, options)
  if (first === undefined || second !== undefined || first.chair.length === 0)
    return { ...base, text, chair, explicit }
  const named = base.coordinate.length > 0 ? base.coordinate : first.coordinate
  return { ...first, deadline: base.deadline, place: base.place ?? first.place, coordinate: named }
}

type Named = {
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly spans: readonly Span[]
}

function responsibilityOf({ role, value }: Attribute): readonly Named[] {
  if (role === 'responsible' || role === 'chair') return [readResponsibility(value)]
  if (role !== 'coordinate') return []
  const coordinate = splitUnits(value).map(({ text }) => text)
  return [{ chair: [], coordinate, spans: [{ start: value.start, end: value.end }] }]
}

function deadlineOf(says: readonly Attribute[], { context }: Scope): Deadline | null {
  const line = says.find(({ role }) => role === 'deadline')
  if (line === undefined) return null
  const value = withoutEnd(line.value)
  return { ...readDeadline(value.text, context), span: { start: value.start, end: value.end } }
}

function deadlineIn(text: Passage, { context, timely }: Scope): Deadline | null {
  return deadlinesIn(text, { context, timely }).find(({ loose }) => !loose)?.deadline ?? null
}
