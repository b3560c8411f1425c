import type { listCalendarFeeds } from '#contract/calendar-feed'
import type { Answered } from '#contract/endpoint'
import { allUnits, holdsOn } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { digestOf, newToken } from '../feed-token.ts'
import { mayMakeFeedOf, mayMakeUnitFeeds, refuseUnless } from '../policy.ts'
import {
  deleteFeed,
  feedById,
  feedsOf,
  feedsRead,
  insertFeed,
  renewFeed,
  type StoredFeed,
} from '../store/calendar-feeds.ts'
import { ownMembership } from './own-membership.ts'

/** The calendars of the one who acts, and the units for which they may make one. */
export async function showFeeds(operation: Operation): Promise<Answered<typeof listCalendarFeeds>> {
  const { tx, actor, today } = operation
  const { id: membershipId } = await ownMembership(operation)
  const units = await allUnits(tx)
  const feeds = await feedsOf(tx, membershipId)
  const read = await feedsRead(tx)
  const unitOf = ({ unitId }: StoredFeed) => {
    const unit = units.find(({ id }) => id === unitId)
    return unit ? { id: unit.id, name: unit.name } : null
  }
  return {
    feeds: feeds.map((feed) => ({
      id: feed.id,
      unit: unitOf(feed),
      madeAt: feed.madeAt.toISOString(),
      readAt: read.get(feed.id)?.toISOString() ?? null,
    })),
    units: units
      .filter((unit) => holdsOn(unit, today) && mayMakeFeedOf(actor, unit.id).allowed)
      .filter(({ id }) => !feeds.some(({ unitId }) => unitId === id))
      .map(({ id, name }) => ({ id, name })),
    abilities: { makeForUnit: mayMakeUnitFeeds(actor) },
  }
}

/** Makes a calendar, of the one who acts or of a unit; gives its secret, which nobody can read again. */
export async function makeFeed(
  operation: Operation,
  unitId: string | null,
): Promise<{ id: string; token: string }> {
  const { id: membershipId } = await ownMembership(operation)
  if (unitId !== null) {
    refuseUnless(mayMakeFeedOf(operation.actor, unitId))
    if (!(await allUnits(operation.tx)).some(({ id }) => id === unitId)) throw new Refusal('notFound')
  }
  const token = newToken()
  const id = await insertFeed(operation, { membershipId, unitId, digest: digestOf(token) })
  if (id === undefined) {
    throw new Refusal('illegalMove', 'Lịch này đã có; hãy đổi đường dẫn nếu bạn không còn đường dẫn cũ.')
  }
  return { id, token }
}

/** Gives a calendar of the one who acts another secret. */
export async function changeToken(operation: Operation, id: string): Promise<{ id: string; token: string }> {
  const { unitId } = await ownFeed(operation, id)
  if (unitId !== null) refuseUnless(mayMakeFeedOf(operation.actor, unitId))
  const token = newToken()
  await renewFeed(operation, { id, digest: digestOf(token) })
  return { id, token }
}

/** Takes a calendar of the one who acts back. */
export async function revokeFeed(operation: Operation, id: string): Promise<void> {
  await ownFeed(operation, id)
  await deleteFeed(operation.tx, id)
}

async function ownFeed(operation: Operation, id: string): Promise<StoredFeed> {
  const { id: membershipId } = await ownMembership(operation)
  const feed = await feedById(operation.tx, id)
  if (!feed || feed.membershipId !== membershipId) throw new Refusal('notFound')
  return feed
}
