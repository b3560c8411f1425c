import { type RawBuilder, sql } from 'kysely'
import type { DeadlineState, PlainDate } from '#law'

/** The day and the reading by which deadline states are told. */
export interface StateOn {
  readonly today: PlainDate
  readonly soonDays: number
}

/**
 * The deadline state of `task` in a statement, so that lists are counted and paged where the rows are. It says what
 * `deadlineState` of the law says; a test compares the two.
 */
export function deadlineStateOn({ today, soonDays }: StateOn): RawBuilder<DeadlineState> {
  return sql<DeadlineState>`case
    when task.state in ('done', 'cancelled') then 'done'
    when task.late_from <= ${today}::date then 'late'
    when task.late_from <= ${today}::date + ${soonDays + 1}::integer then 'dueSoon'
    when task.starts_on > ${today}::date then 'notYet'
    when task.waits_for is not null then 'waiting'
    when task.starts_on is null and task.late_from is null then 'open'
    else 'canStart' end`
}
