import { activeMembersByIds } from '#modules/identity'
import { successions, unitsById, withPredecessors } from '#modules/organisation'
import type { DueItem, DueSource } from '#platform/due-item'
import { type Operation, perform, programActor, type Workshop } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { digestOf } from '../feed-token.ts'
import { concerns, type Recipient } from '../model/audience.ts'
import { followsEverything, mayMakeFeedOf } from '../policy.ts'
import { type CalendarOf, writeCalendar } from '../present/write-calendar.ts'
import { feedBehind, feedById, type StoredFeed } from '../store/calendar-feeds.ts'
import { allDueItems, recipients, stageReading } from './agency-reading.ts'

const GONE =
  'Đường dẫn lịch này không đúng hoặc đã bị thu hồi; hãy lấy đường dẫn mới ở trang “Lịch của tôi” trong phần mềm.'

/** What calendars are made with. */
export interface CalendarParts {
  readonly sources: readonly DueSource[]
  readonly publicUrl: string
}

/**
 * The calendar that a secret opens. Refuses with a sentence what was taken back, and the calendars of those who left
 * the agency or answer for the unit no longer.
 */
export async function readFeed(workshop: Workshop, parts: CalendarParts, token: string): Promise<string> {
  const found = await feedBehind(workshop.db, { digest: digestOf(token), now: workshop.clock.now() })
  if (!found) throw new Refusal('notFound', GONE)
  const actor = programActor(found.agency, 'Lịch theo dõi')
  return perform(
    workshop,
    { actor, action: 'reminder.readCalendarFeed', readOnly: true },
    async (operation) => {
      const feed = await feedById(operation.tx, found.feed)
      if (!feed) throw new Refusal('notFound', GONE)
      return writeCalendar(await calendarOf(operation, feed, parts))
    },
  )
}

async function calendarOf(
  operation: Operation,
  { membershipId, unitId }: StoredFeed,
  { sources, publicUrl }: CalendarParts,
): Promise<CalendarOf> {
  const [member] = await activeMembersByIds(operation.tx, [membershipId])
  if (!member) throw new Refusal('notFound', GONE)
  const owner = (await recipients(operation))(member)
  const { today, soonDays } = await stageReading(operation)
  const items = await allDueItems(operation, sources)
  const given = { today, soonDays, publicUrl }
  if (unitId === null) {
    return { ...given, name: `Thi đua: ${member.name}`, items: items.filter(isOf(owner)) }
  }
  if (!mayMakeFeedOf(owner, unitId).allowed) throw new Refusal('notFound', GONE)
  const [unit] = await unitsById(operation.tx, [unitId])
  const unitIds = withPredecessors([unitId], await successions(operation.tx))
  const own = items.filter((item) => concerns(item, { personId: null, unitIds }))
  return { ...given, name: `Thi đua: ${unit?.name ?? ''}`, items: own }
}

const isOf =
  (owner: Recipient) =>
  (item: DueItem): boolean =>
    followsEverything(owner) || concerns(item, owner)
