import { namesNoTime } from './deadline.ts'
import type { Passage } from './passage.ts'
import type { Draft } from './pieces.ts'
import type { Deadline, Task, TaskClass } from './reading.ts'
import type { Scope } from './scopes.ts'
import { classUnder } from './topics.ts'
import { startsWithVerb } from './verbs.ts'

const CAMPAIGN =
  /^(?:đợt \d|đợt thi đua|cao điểm|tháng hành động|tháng cao điểm|tuần lễ|chiến dịch|thi đua|phát động đợt|thực hiện vét)/

/** What is to be sent is asked of the same. */
const PAPER = /^(?:hồ sơ|báo cáo|danh sách|bản đăng ký|văn bản đề nghị) /u

/** "Tờ trình, biên bản … nộp về Sở A": with a day by which it is due. */
const SENT = /(?<!\p{L})(?:gửi|nộp|chuyển)(?!\p{L})/u

/** Where a task stands; `heads` tells the text of a section's own heading from what is listed under it. */
type Place = { readonly id: string; readonly section: readonly string[]; readonly heads: boolean }

/** A draft as a task of its section; the section lends the quarter, and the time when there is no other. */
export function taskOf(draft: Draft, scope: Scope, place: Place): Task {
  const deadline = deadlineFor(draft.deadline, scope)
  return {
    id: place.id,
    class: classFor(draft, scope),
    section: place.section,
    text: draft.text.text,
    deadline,
    chair: draft.chair.length > 0 ? draft.chair : askedOf(draft, scope, place),
    coordinate: draft.coordinate,
    chairExplicit: draft.explicit,
    place: draft.place === null ? null : placeName(draft.place),
    quarter: scope.quarter,
    span: { start: draft.text.start, end: draft.text.end },
    responsibilitySpans: draft.spans,
    ...(draft.place === null ? {} : { placeSpan: { start: draft.place.start, end: draft.place.end } }),
  }
}

/** "1. Khẩn trương tổ chức bình xét …" under "yêu cầu các đơn vị thực hiện:"; under its sections, what is due by a day. */
function askedOf({ text, deadline }: Draft, { asked }: Scope, { section, heads }: Place): readonly string[] {
  const isDue = deadline !== null && deadline.kind !== 'none'
  const isAsked = startsWithVerb(text) || PAPER.test(text.folded) || (isDue && SENT.test(text.folded))
  const isHere = heads || deadline?.kind === 'before' || deadline?.kind === 'by'
  return section.length > 0 && isHere && isAsked ? asked : []
}

function deadlineFor(own: Deadline | null, { period }: Scope): Deadline {
  if (own === null) return period ?? { kind: 'none' }
  return namesNoTime(own) && period !== null ? period : own
}

function classFor(draft: Draft, { topic }: Scope): TaskClass {
  const kind = draft.deadline?.kind ?? 'none'
  if (draft.step) return 'subtask'
  if (kind === 'between' && CAMPAIGN.test(draft.text.folded)) return 'campaign-period'
  if (kind !== 'none') return 'scheduled'
  const given = draft.explicit && draft.chair.length > 0
  return classUnder(topic) ?? (given ? 'assignment' : 'scheduled')
}

function placeName({ text }: Passage): string {
  return text.replace(/^(?:tại|ở|dự kiến tại)\s+/i, '').replace(/[.;,\s]+$/, '')
}
