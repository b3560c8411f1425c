import { readDeadline } from './deadline.ts'
import { openingUnits, unitHeading } from './leads.ts'
import type { Passage } from './passage.ts'
import type { Deadline, Quarter } from './reading.ts'
import type { SectionNode } from './sections.ts'
import type { DeadlineContext } from './timings.ts'
import { type Topic, topicOf } from './topics.ts'

/** What the sections around an item say about it. */
export type Scope = {
  readonly topic: Topic | null
  readonly plan: boolean
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly explicit: boolean
  /** Of whom the paper asks, before its first item, what its items begin to say with a verb. */
  readonly asked: readonly string[]
  readonly quarter: readonly Quarter[]
  /** The quarter or month of the heading, for items without a time of their own. */
  readonly period: Deadline | null
  readonly timely: boolean
  readonly context: DeadlineContext
}

const QUARTERS: readonly Quarter[] = ['I', 'II', 'III', 'IV']
const QUARTER =
  /(?<!\p{L})quý (iv|iii|ii|i|[1-4])(?![\p{L}\d])(?:(?: ?,| ?-| và| đến) ?(?:quý )?(iv|iii|ii|i|[1-4])(?![\p{L}\d]))?(?:(?: ?,| và) ?(?:quý )?(iv|iii|ii|i|[1-4])(?![\p{L}\d]))?/u
/** The part of a report that sets out the work of the time to come. */
const AHEAD =
  /^(?:phương hướng|(?:các )?nhiệm vụ trọng tâm|nhiệm vụ (?:công tác |trọng tâm )?(?:năm|quý|tháng|6 tháng|thời gian)|kế hoạch (?:công tác )?(?:năm|quý|tháng|thời gian))(?!\p{L})/u
/** The part of minutes that says what was settled. */
const SETTLED = /^(?:kết luận|ý kiến chỉ đạo|ý kiến kết luận|phân công nhiệm vụ)(?!\p{L})/u
const PERIOD_HEADING =
  /^(?:(?:các )?(?:nhiệm vụ|công việc|công tác|hoạt động|nội dung|kế hoạch|chương trình)(?: trọng tâm| công tác| thực hiện)? )?(?:(?:trong )?(?:quý|tháng) (?:[ivx]+|\d{1,2})|6 tháng (?:đầu|cuối) năm|tuần (?:thứ )?(?:\d|[ivx]+|nhất|hai|ba|tư|bốn) ?\()/u

/** The scope inside a section. */
export function scopeInside(node: SectionNode, outer: Scope): Scope {
  const heading = node.block?.passage
  if (heading === undefined) return outer
  const own = topicOf(node, heading.folded) ?? outer.topic
  const unit = unitHeading(heading)
  const lead = unit === null ? openingUnits(heading) : { chair: unit, coordinate: [] }
  const period = periodOfHeading(heading, outer.context)
  const settled = !outer.plan && SETTLED.test(heading.folded)
  const plan = outer.plan || settled || AHEAD.test(heading.folded)
  return {
    ...outer,
    context: withMonth(outer.context, period?.deadline ?? null),
    topic: settled ? 'letter' : own,
    plan,
    chair: lead?.chair ?? outer.chair,
    coordinate: lead?.coordinate ?? outer.coordinate,
    explicit: lead === null ? outer.explicit : true,
    quarter: period?.quarter ?? outer.quarter,
    period: period?.deadline ?? outer.period,
    timely: outer.timely || (heading.text.length < 110 && /thời gian|tiến độ thực hiện/.test(heading.folded)),
  }
}

/** The quarters or the month that a heading or the row of a table stands for. */
export function periodOfHeading(
  heading: Passage,
  context: DeadlineContext,
): { readonly quarter: readonly Quarter[]; readonly deadline: Deadline | null } | null {
  if (heading.text.length > 80 || !PERIOD_HEADING.test(heading.folded)) return null
  const read = readDeadline(heading.text, context)
  const deadline = read.kind === 'during' || read.kind === 'between' ? { ...read, inherited: true } : null
  return { quarter: quartersIn(heading.folded), deadline }
}

/** What stands under a heading of one month takes the month, and where it crosses a new year the year, from it. */
export function withMonth(context: DeadlineContext, period: Deadline | null): DeadlineContext {
  const [from, to] = [period?.from ?? null, period?.to ?? null]
  if (from === null || to === null) return context
  if (from.slice(0, 7) !== to.slice(0, 7)) return { ...context, timed: true }
  return {
    ...context,
    timed: true,
    year: Number(from.slice(0, 4)),
    month: Number(from.slice(5, 7)),
    schoolYear: false,
  }
}

/** The quarters a text names, a range filled up. */
export function quartersIn(folded: string): readonly Quarter[] {
  const match = QUARTER.exec(folded)
  if (match === null) return []
  const numbers = match.slice(1).flatMap((each) => (each === undefined ? [] : [numberOf(each)]))
  const ranged = /quý \S+ ?(?:-|đến)/.test(match[0])
  const [first = 1, last = first] = numbers
  return QUARTERS.filter((_, index) =>
    ranged ? index + 1 >= first && index + 1 <= last : numbers.includes(index + 1),
  )
}

function numberOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed) : ['i', 'ii', 'iii', 'iv'].indexOf(printed) + 1
}
