import { attributesOf } from './attributes.ts'
import type { Block } from './blocks.ts'
import { readDeadline } from './deadline.ts'
import { deadlinesIn } from './deadline-finder.ts'
import { type Passage, part } from './passage.ts'
import type { Deadline, Header, Span, Task } from './reading.ts'
import { allNodes, type SectionNode } from './sections.ts'
import { sentencesOf, withoutEnd } from './sentences.ts'
import type { DeadlineContext } from './timings.ts'
import { splitUnits } from './units.ts'

const INVITES = /(?<!\p{L})(?:kính mời|trân trọng mời|mời|triệu tập)(?!\p{L})/u
/** "tới dự", "về tham dự", "họp": what they are invited to stands behind it. */
const ATTENDS =
  /(?<!\p{L})(?:(?:đến|tới|về|cùng|cử (?:đại diện|lãnh đạo|cán bộ|đại biểu)) )*(?:tham dự|dự|tham gia|họp)(?!\p{L})/u
const INVITED = /^(?:thành phần(?: mời)?(?: tham)?(?: dự)?|đại biểu(?: mời)?(?: dự)?)(?: họp)?:/u
const CONTENT = /^(?:nội dung|về việc|nội dung (?:họp|cuộc họp|hội nghị|làm việc)) ?: ?/u
/** "Đại diện lãnh đạo Sở A": who is sent is the matter of those who are invited. */
const SENT = /^(?:[-–+:,] ?|đại diện (?:của )?|đ\/c |(?:các )?đồng chí:? |các (?:ông|bà):? |ông |bà )+/u
/** Those whom the paper speaks to without a name. */
const NOBODY =
  /^(?:quý (?:vị|cơ quan|đơn vị|đại biểu|cấp|ông|bà).*|(?:các )?(?:vị|đồng chí|ông|bà|đại biểu|thành phần)(?: (?:có tên|sau|trên|như trên|được mời).*)?|[\s:,.]*)$/u
const PLACE_BEHIND = /[,;]? (?:tại|ở) (?<place>\p{L}[^,;.()]{2,120}(?:, (?!ngày|lúc|vào)[^,;.()]{2,60})*)/u
const CLOCK = /(?<hour>\d{1,2}) ?(?:giờ|g|h|:) ?(?<minute>\d{2})?/u
const LONGEST_WHAT = 300

/** What a paper invites to, as the task of those it invites: to attend, on the day and at the place of the meeting. */
export interface Invitation {
  readonly task: Task
  /** Paragraphs that say it: nothing else is asked in them. */
  readonly spans: readonly Span[]
}

type Invited = Pick<Header, 'documentType' | 'title'>

/** Whether a paper is there to invite: by its type, or by the subject of a letter or notice. */
export function isInvitation({ documentType: { code }, title }: Invited): boolean {
  if (code === 'GM') return true
  return (code === 'CV' || code === 'TB' || code === null) && INVITES.test((title ?? '').toLowerCase())
}

/** Reads what the body of an invitation invites to; null where it names no day. */
export function readInvitation(
  root: SectionNode,
  { title, context }: { readonly title: Passage | null; readonly context: DeadlineContext },
): Invitation | null {
  const blocks = blocksOf(root)
  const at = blocks.findIndex(({ passage }) => INVITES.test(passage.folded))
  const inviting = blocks[at]
  if (inviting === undefined) return null
  const behind = blocks.slice(at)
  const time = timeIn(behind, context)
  if (time === null) return null
  const invites = INVITES.exec(inviting.passage.folded)
  const from = (invites?.index ?? 0) + (invites?.[0].length ?? 0)
  const attending = attendanceIn(behind, from)
  const place = placeIn(behind, time.block)
  const invited = invitedIn(behind, { from, attending })
  const what = whatIn(behind, attending) ?? title
  const own = attending?.words ?? part(inviting.passage, invites?.index ?? 0)
  // "dự họp" alone says too little.
  const isWhole = what === null || own.folded.replace(ATTENDS, '').trim().includes(' ')
  const text = isWhole ? own.text : `${own.text}: ${what.text.replace(/^(?:v\/v|về việc) /iu, '')}`
  return {
    task: {
      id: '1',
      class: 'scheduled',
      section: [],
      text: text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1),
      deadline: time.deadline,
      chair: invited.map((unit) => unit.text),
      coordinate: [],
      chairExplicit: invited.length > 0,
      place: place === null ? null : withoutEnd(place).text,
      quarter: [],
      span: { start: own.start, end: own.end },
      responsibilitySpans: invited.map(({ start, end }) => ({ start, end })),
      ...(place === null ? {} : { placeSpan: { start: place.start, end: place.end } }),
    },
    spans: [inviting, time.block, ...behind.filter(saysOfMeeting)].map(({ start, end }) => ({ start, end })),
  }
}

function blocksOf(root: SectionNode): readonly Block[] {
  const inner = allNodes(root).flatMap(({ block, content }) => [
    ...(block === null ? [] : [block]),
    ...content,
  ])
  return [...root.content, ...inner].filter(({ kind }) => kind !== 'row')
}

function saysOfMeeting({ passage }: Block): boolean {
  const role = attributesOf(passage)[0]?.role
  return role !== undefined || INVITED.test(passage.folded)
}

type Time = { readonly deadline: Deadline; readonly block: Block }

/** What stands behind "Thời gian:", else the first day that a sentence names with its hour, else the first day. */
function timeIn(blocks: readonly Block[], context: DeadlineContext): Time | null {
  for (const block of blocks) {
    const line = attributesOf(block.passage).find(({ role }) => role === 'deadline')?.value
    const read = line && onDay(readDeadline(withoutEnd(line).text, context), line.folded)
    if (line && read) return { deadline: { ...read, span: { start: line.start, end: line.end } }, block }
  }
  const found = blocks.flatMap((block) =>
    deadlinesIn(block.passage, { context, timely: true }).flatMap(({ deadline, from, to }) => {
      const read = onDay(deadline, block.passage.folded.slice(from, to))
      return read === null ? [] : [{ deadline: read, block }]
    }),
  )
  return found.find(({ deadline }) => deadline.time !== undefined) ?? found[0] ?? null
}

/** A meeting is held on its day: "từ 8 giờ đến 11 giờ ngày …" neither begins an open time nor bounds it. */
function onDay(deadline: Deadline, folded: string): Deadline | null {
  const { cap: _cap, date, ...kept } = deadline
  const from = deadline.from ?? date ?? null
  if (from === null || !/^\d{4}-\d\d-\d\d$/.test(from)) return null
  const clock = CLOCK.exec(folded)?.groups
  const hour = clock?.hour === undefined || Number(clock.hour) > 23 ? undefined : clock.hour.padStart(2, '0')
  return {
    ...kept,
    kind: 'during',
    from,
    to: deadline.to ?? from,
    ...(hour === undefined ? {} : { time: `${hour}:${clock?.minute ?? '00'}` }),
  }
}

type Attendance = { readonly words: Passage; readonly block: Block; readonly index: number }

/** "dự họp", "Tới dự: Hội nghị tổng kết …": up to where the sentence goes on with when and where. */
function attendanceIn(blocks: readonly Block[], from: number): Attendance | null {
  for (const [at, block] of blocks.slice(0, 8).entries()) {
    const { passage } = block
    const offset = at === 0 ? from : 0
    const match = ATTENDS.exec(passage.folded.slice(offset))
    if (match === null || (at > 0 && match.index > 2)) continue
    const start = offset + match.index
    const sentence = sentencesOf(part(passage, start))[0] ?? part(passage, start)
    const end = /,? (?:vào (?:hồi|lúc)|lúc \d|từ \d|ngày \d|trong ngày|tại )|[:;(] ?$/u.exec(sentence.folded)
    const words = withoutEnd(part(sentence, 0, end?.index ?? sentence.text.length))
    return { words: part(words, 0, LONGEST_WHAT), block, index: start }
  }
  return null
}

function placeIn(blocks: readonly Block[], timed: Block): Passage | null {
  for (const { passage } of blocks) {
    const line = attributesOf(passage).find(({ role }) => role === 'place')
    if (line !== undefined && line.value.text !== '') return line.value
  }
  const { passage } = timed
  const match = PLACE_BEHIND.exec(passage.folded)
  if (match?.groups?.place === undefined) return null
  const start = match.index + match[0].length - match.groups.place.length
  return part(passage, start, start + match.groups.place.length)
}

/** Whom the paper invites: between "mời" and "dự", in the list behind "kính mời:", or behind "Thành phần:". */
function invitedIn(
  blocks: readonly Block[],
  { from, attending }: { readonly from: number; readonly attending: Attendance | null },
): readonly Passage[] {
  const [inviting, ...others] = blocks
  if (inviting === undefined) return []
  const to = attending?.block === inviting ? attending.index : inviting.passage.text.length
  const named = unitsOf([part(inviting.passage, from, to)])
  if (named.length > 0) return named
  const end = others.findIndex((block) => block.kind !== 'bullet' || saysOfMeeting(block))
  const listed = unitsOf(others.slice(0, end === -1 ? others.length : end).map(({ passage }) => passage))
  if (listed.length > 0) return listed
  const line = others.find(({ passage }) => INVITED.test(passage.folded))?.passage
  return line === undefined ? [] : unitsOf([part(line, line.text.indexOf(':') + 1)])
}

function unitsOf(passages: readonly Passage[]): readonly Passage[] {
  return passages
    .flatMap((passage) => splitUnits(withoutEnd(passage)))
    .map((unit) => part(unit, SENT.exec(unit.folded)?.[0].length ?? 0))
    .filter(({ folded }) => !NOBODY.test(folded))
}

/** "Nội dung: Thống nhất tiêu chí chấm điểm." */
function whatIn(blocks: readonly Block[], attending: Attendance | null): Passage | null {
  for (const { passage } of blocks) {
    const match = CONTENT.exec(passage.folded)
    if (match !== null && passage.text.length > match[0].length)
      return withoutEnd(part(passage, match[0].length, match[0].length + LONGEST_WHAT))
  }
  const colon = attending === null ? -1 : attending.block.passage.text.indexOf(':', attending.index)
  return attending === null || colon === -1 ? null : withoutEnd(part(attending.block.passage, colon + 1))
}
