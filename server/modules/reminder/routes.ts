import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import * as feeds from '#contract/calendar-feed'
import * as contract from '#contract/reminder'
import { createLimit } from '#http/limit'
import type { Serve } from '#http/route'
import type { Workshop } from '#platform/operation'
import { createFindOutdated, type FindOutdated } from './operations/outdated-reminders.ts'
import { changeToken, makeFeed, revokeFeed, showFeeds } from './operations/own-feeds.ts'
import { ownMembership } from './operations/own-membership.ts'
import { type CalendarParts, readFeed } from './operations/read-feed.ts'
import { changeChoice, showChoice } from './operations/reminder-choice.ts'
import { settleRule, showRule } from './operations/settle-rule.ts'
import { countUnread, showReminders } from './operations/show-reminders.ts'
import { markAllRead, markRead } from './store/reminder-list.ts'

const done = { done: true } as const

/** An address is guessed at no faster than this; a program for calendars asks a few times an hour. */
const FEEDS_A_MINUTE = 60

/** Serves reminders, how the agency reminds, and calendars. */
export function reminderRoutes(workshop: Workshop, parts: CalendarParts) {
  return (serve: Serve, app: FastifyInstance): void => {
    reminders(serve, createFindOutdated(parts.sources))
    rules(serve)
    calendars(serve, parts)
    openCalendar(serve, createLimit(app, FEEDS_A_MINUTE), { workshop, parts })
  }
}

function reminders(serve: Serve, findOutdated: FindOutdated): void {
  serve(contract.countReminders, ({ run }) => run((operation) => countUnread(operation, findOutdated)))
  serve(contract.listReminders, ({ query, run }) =>
    run((operation) => showReminders(operation, query, findOutdated)),
  )
  serve(contract.markReminders, ({ body, run }) =>
    run(async (operation) => {
      const { id: membershipId } = await ownMembership(operation)
      return { marked: await markRead(operation, { membershipId, ...body }) }
    }),
  )
  serve(contract.markAllReminders, ({ body, run }) =>
    run(async (operation) => {
      const { id: membershipId } = await ownMembership(operation)
      return { marked: await markAllRead(operation, { membershipId, until: new Date(body.until) }) }
    }),
  )
}

function rules(serve: Serve): void {
  serve(contract.readReminderChoice, ({ run }) => run(showChoice))
  serve(contract.changeReminderChoice, async ({ body, run }) => {
    await run((operation) => changeChoice(operation, body.mails))
    return done
  })
  serve(contract.readReminderRule, ({ run }) => run(showRule))
  serve(contract.changeReminderRule, async ({ body, run }) => {
    await run((operation) => settleRule(operation, body))
    return done
  })
}

function calendars(serve: Serve, { publicUrl }: CalendarParts): void {
  const withAddress = ({ id, token }: { id: string; token: string }) => ({
    id,
    address: publicUrl + feeds.readCalendarFeed.path.replace(':token', token),
  })
  serve(feeds.listCalendarFeeds, ({ run }) => run(showFeeds))
  serve(feeds.makeCalendarFeed, async ({ body, run }) =>
    withAddress(await run((operation) => makeFeed(operation, body.unitId))),
  )
  serve(feeds.renewCalendarFeed, async ({ params, run }) =>
    withAddress(await run((operation) => changeToken(operation, params.id))),
  )
  serve(feeds.revokeCalendarFeed, async ({ params, run }) => {
    await run((operation) => revokeFeed(operation, params.id))
    return done
  })
}

function openCalendar(
  serve: Serve,
  limit: ReturnType<typeof createLimit>,
  { workshop, parts }: { workshop: Workshop; parts: CalendarParts },
): void {
  serve(feeds.readCalendarFeed, async ({ params, request, reply }) => {
    await limit(request)
    const text = await readFeed(workshop, parts, params.token)
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
    reply.header('etag', tag).header('cache-control', 'private, no-cache')
    if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send()
    return reply
      .header('content-disposition', 'inline; filename="lich-thi-dua.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text)
  })
}
