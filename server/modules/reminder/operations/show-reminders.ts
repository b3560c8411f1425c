import type { Answered } from '#contract/endpoint'
import { groupOfStage, type listReminders, type Reminder } from '#contract/reminder'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { lastDayOf, reminderSentence } from '../model/reminder-sentence.ts'
import {
  countsByGroup,
  type FoundReminder,
  findReminders,
  type ReminderFilter,
} from '../store/reminder-list.ts'
import type { FindOutdated } from './outdated-reminders.ts'
import { ownMembership } from './own-membership.ts'

/** How many reminders somebody has not read, and how many of them tell of something late. */
export async function countUnread(
  operation: Operation,
  findOutdated: FindOutdated,
): Promise<{ unread: number; late: number }> {
  const { id: membershipId } = await ownMembership(operation)
  const outdated = await findOutdated(operation, membershipId)
  const counts = await countsByGroup(operation.tx, { membershipId, outdated, show: 'unread' })
  return { unread: sum(Object.values(counts)), late: counts.late + counts.escalated }
}

/** What a reader asks for. */
export interface ReminderQuery extends Omit<ReminderFilter, 'membershipId' | 'outdated'> {
  readonly page: number
  readonly pageSize: number
}

/** One page of somebody's reminders with what the filters count. */
export async function showReminders(
  operation: Operation,
  { page, pageSize, ...asked }: ReminderQuery,
  findOutdated: FindOutdated,
): Promise<Answered<typeof listReminders>> {
  const { tx, today } = operation
  const { id: membershipId } = await ownMembership(operation)
  const outdated = await findOutdated(operation, membershipId)
  const filter = { ...asked, membershipId, outdated }
  const found = await findReminders(tx, filter, { page, pageSize })
  const counts = await countsByGroup(tx, filter)
  const unread = await countsByGroup(tx, { membershipId, outdated, show: 'unread' })
  return {
    reminders: found.map((reminder) => presentReminder(reminder, today)),
    total: asked.group === undefined ? sum(Object.values(counts)) : counts[asked.group],
    counts,
    unread: sum(Object.values(unread)),
  }
}

function presentReminder(reminder: FoundReminder, today: PlainDate): Reminder {
  const { id, stage, title, path, wording, units, lateFrom, writtenAt, isRead, isClosed } = reminder
  const sentence = reminderSentence(reminder, today)
  return {
    id,
    group: groupOfStage[stage],
    title,
    path,
    sentence: `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}`,
    wording,
    units,
    lastDay: lastDayOf(lateFrom),
    writtenAt: writtenAt.toISOString(),
    isRead,
    isClosed,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
