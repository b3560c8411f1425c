import type { Passage } from './passage.ts'
import type { Draft } from './pieces.ts'
import type { Deadline, Task, TaskClass } from './reading.ts'
import type { Scope } from './scopes.ts'
import { classUnder } from './topics.ts'

const CAMPAIGN =
  /^(?:đợt \d|đợt thi đua|cao điểm|tháng hành động|tháng cao điểm|tuần lễ|chiến dịch|thi đua|phát động đợt|thực hiện vét)/

/** A draft as a task of its section; the section lends the quarter, and the time when there is no other. */
export function taskOf(
  draft: Draft,
  scope: Scope,
  { id, section }: { id: string; section: readonly string[] },
): Task {
  const deadline = deadlineFor(draft.deadline, scope)
  return {
    id,
    class: classFor(draft, scope),
    section,
    text: draft.text.text,
    deadline,
    chair: draft.chair,
    coordinate: draft.coordinate,
    chairExplicit: draft.explicit,
    place: draft.place === null ? null : placeName(draft.place),
    quarter: scope.quarter,
    span: { start: draft.text.start, end: draft.text.end },
    responsibilitySpans: draft.spans,
    ...(draft.place === null ? {} : { placeSpan: { start: draft.place.start, end: draft.place.end } }),
  }
}

function deadlineFor(own: Deadline | null, { period }: Scope): Deadline {
  if (own === null) return period ?? { kind: 'none' }
  const bare = own.kind === 'none' && own.recurrence === undefined && own.relative === undefined
  return bare && period !== null ? period : own
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
