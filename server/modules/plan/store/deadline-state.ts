import { type RawBuilder, sql } from 'kysely'
import type { DeadlineState, Notice, PlainDate } from '#law'

/** The day and the reading by which deadline states are told, and for whom. */
export interface StateOn extends Notice {
  readonly today: PlainDate
  /** Members of these units go by the units' own day where there is one; null for those who go by the agency's. */
  readonly forUnits: readonly string[] | null
}

/** The first day on which `task` is late for whoever looks: the unit's day for the units that send their part. */
export function lateFromOn({ forUnits }: Pick<StateOn, 'forUnits'>): RawBuilder<string | null> {
  if (forUnits === null) return sql<string | null>`task.late_from`
  return sql<string | null>`case when task.units_late_from is not null
      and not coalesce(task.consolidating_unit_id = any(${forUnits}::uuid[]), false)
      and exists (select from task_unit where task_unit.task_id = task.id
        and task_unit.unit_id = any(${forUnits}::uuid[]))
    then task.units_late_from else task.late_from end`
}

/**
 * The deadline state of `task` in a statement, so that lists are counted and paged where the rows are. It says what
 * `deadlineState` of the law says; a test compares the two.
 */
export function deadlineStateOn(on: StateOn): RawBuilder<DeadlineState> {
  const { today, soonDays, waitingDays } = on
  const late = lateFromOn(on)
  return sql<DeadlineState>`case
    when task.state in ('done', 'cancelled') then 'done'
    when ${late} <= ${today}::date then 'late'
    when ${late} <= ${today}::date + ${soonDays + 1}::integer then 'dueSoon'
    when task.starts_on > ${today}::date then 'notYet'
    when task.waits_for is not null
      and task.waiting_since + ${waitingDays}::integer < ${today}::date then 'waitingLong'
    when task.waits_for is not null then 'waiting'
    when task.starts_on is null and ${late} is null then 'open'
    else 'canStart' end`
}
