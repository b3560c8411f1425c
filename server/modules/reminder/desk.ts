import type { MailRoom } from '#modules/identity'
import { hourInVietnam } from '#platform/clock'
import type { DueSource } from '#platform/due-item'
import { openLane } from '#platform/lane'
import { type Operation, perform, programActor, type Workshop } from '#platform/operation'
import { readAgency } from './operations/agency-reading.ts'
import { remindMembers } from './operations/remind-members.ts'
import { endTurn, takeTurn } from './store/turns.ts'

/** Reminds every agency once a day. */
export interface ReminderDesk {
  /** Begins to look which agencies are to be reminded; `report` hears of faults. */
  open(report: (fault: unknown) => void): void
  /** Looks now. */
  wake(): void
  /** Returns once every agency whose hour has come is reminded. */
  idle(): Promise<void>
  /** Stops; an agency that is half reminded goes on at the next desk. */
  close(): Promise<void>
}

/** Something that is done in an agency once a day; `action` is what the audit stores. */
export interface DailyUpkeep {
  readonly action: string
  readonly run: (operation: Operation) => Promise<void>
}

/** What a desk works with: where unfinished things come from, who sends the mails, where links lead. */
export interface ReminderDeskParts {
  readonly sources: readonly DueSource[]
  readonly mailRoom: Pick<MailRoom, 'wake'>
  readonly publicUrl: string
  /** What else is to be done in every agency once a day. */
  readonly upkeep?: readonly DailyUpkeep[]
  /** Whatever the hour: a demonstration waits for none. */
  readonly isAtOnce?: boolean
}

const LAST_HOUR = 23

/** How often a desk looks whether the hour of an agency has come. */
const LOOK_EVERY_MS = 30_000

/** Makes a desk. Any number of them, on any number of servers, share the agencies: each takes one at a time. */
export function createReminderDesk(workshop: Workshop, parts: ReminderDeskParts): ReminderDesk {
  let report: (fault: unknown) => void = () => undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  // Agencies whose reminding failed; they are tried again at the next look.
  const failed = new Set<string>()

  const remindNext = async (): Promise<boolean> =>
    !closed &&
    (await workshop.db.connection().execute(async (connection) => {
      const today = workshop.clock.today()
      const hour = parts.isAtOnce ? LAST_HOUR : hourInVietnam(workshop.clock.now())
      const agency = await takeTurn(connection, { today, hour, besides: [...failed] })
      if (agency === undefined) return false
      const isDone = await remindAgency(workshop, parts, { agency, isStopped: () => closed }).catch(
        (fault: unknown) => {
          failed.add(agency)
          report(fault)
          return false
        },
      )
      await endTurn(connection, { agency, doneOn: isDone ? today : null })
      return true
    }))
  const lane = openLane(remindNext, (fault) => report(fault))
  const wake = (): void => {
    failed.clear()
    lane.wake()
  }
  return {
    open: (hears) => {
      report = hears
      wake()
      timer = setInterval(wake, LOOK_EVERY_MS).unref()
    },
    wake,
    idle: () => lane.rest(),
    close: async () => {
      closed = true
      clearInterval(timer)
      await lane.rest()
    },
  }
}

/** Reminds one agency, some members at a time, and does the upkeep of the day; false when it was stopped on the way. */
async function remindAgency(
  workshop: Workshop,
  { sources, mailRoom, publicUrl, upkeep = [] }: ReminderDeskParts,
  { agency, isStopped }: { agency: string; isStopped: () => boolean },
): Promise<boolean> {
  const actor = programActor(agency, 'Chương trình nhắc việc')
  const act = <T>(work: (operation: Operation) => Promise<T>, readOnly = false): Promise<T> =>
    perform(workshop, { actor, action: 'reminder.remind', readOnly }, work)
  const reading = await act((operation) => readAgency(operation, sources), true)
  let after: string | undefined
  do {
    if (isStopped()) return false
    // A day that ends meanwhile ends for the next one.
    after = await act((operation) =>
      remindMembers({ ...operation, today: reading.today }, { reading, publicUrl, after }),
    )
    mailRoom.wake()
  } while (after !== undefined)
  for (const { action, run } of upkeep) await perform(workshop, { actor, action }, run)
  return true
}
