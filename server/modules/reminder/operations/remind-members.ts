import { addDays, isWorkingDay } from '#law'
import { type ActiveMember, activeMembersAfter, queueMails } from '#modules/identity'
import type { Operation } from '#platform/operation'
import { stagesFor } from '../model/audience.ts'
import { isOutdated } from '../model/due-now.ts'
import { newReminders, type ToldStage } from '../model/new-reminders.ts'
import type { DigestLine } from '../model/reminder-sentence.ts'
import type { StageOfItem } from '../model/stages.ts'
import { digestId, writeDigest } from '../present/digest-mail.ts'
import {
  closeReminders,
  insertReminders,
  noteMailed,
  type ReminderToWrite,
  toldStages,
  unmailedLines,
} from '../store/reminder-writing.ts'
import { membersWithoutMails } from '../store/rules.ts'
import type { AgencyReading } from './agency-reading.ts'

/** So many members are reminded in one transaction: what it holds in memory does not grow with the agency. */
const MEMBERS_AT_ONCE = 200

/** Somebody asked once; after so long it says nothing any more. */
const ASKED_LASTS_DAYS = 30

/**
 * Reminds the next members of an agency, after the one given: writes what is new to each and, on a day of mails, the
 * mail that tells it, all in one transaction. Gives the last of them; undefined when there was none.
 */
export async function remindMembers(
  operation: Operation,
  { reading, publicUrl, after }: { reading: AgencyReading; publicUrl: string; after: string | undefined },
): Promise<string | undefined> {
  const members = await activeMembersAfter(operation.tx, { after, limit: MEMBERS_AT_ONCE })
  if (members.length === 0) return undefined
  await writeReminders(operation, members, reading)
  if (isMailDay(reading)) await mailDigests(operation, members, { reading, publicUrl })
  return members.at(-1)?.id
}

async function writeReminders(
  operation: Operation,
  members: readonly ActiveMember[],
  reading: AgencyReading,
): Promise<void> {
  const told = await toldStages(
    operation.tx,
    members.map(({ id }) => id),
  )
  const closedIds: string[] = []
  const added: ReminderToWrite[] = []
  for (const member of members) {
    const stages = stagesFor(reading.index, reading.recipientOf(member))
    const changes = newReminders(stages, told.get(member.id) ?? [], isOver(reading))
    closedIds.push(...changes.closedIds)
    added.push(...changes.added.map((stage) => reminderOf(stage, member, reading)))
  }
  await closeReminders(operation, closedIds)
  await insertReminders(operation, added)
}

const isOver =
  ({ due, today }: AgencyReading) =>
  (told: ToldStage): boolean => {
    return (
      isOutdated(told, due, today) ||
      (told.stage === 'asked' && told.writtenOn < addDays(today, -ASKED_LASTS_DAYS))
    )
  }

function reminderOf(
  { item, stage, since }: StageOfItem,
  { id: membershipId }: ActiveMember,
  reading: AgencyReading,
): ReminderToWrite {
  const { kind: itemKind, id: itemId, title, path, wording, lateFrom, waitingSince, waitsFor } = item
  const units = reading.unitsOf(item)
  const told = { title, path, wording, lateFrom, waitingSince, waitsFor, units }
  return { membershipId, itemKind, itemId, stage, since, ...told }
}

function isMailDay({ rule, today }: AgencyReading): boolean {
  if (rule.mailDays === 'never') return false
  return rule.mailDays === 'everyDay' || isWorkingDay(today)
}

/**
 * One mail a day for each who wants it and has something new. A day whose mail was written already leaves what came
 * later to the next one; those who want no mails do not find the old things in the first one they want.
 */
async function mailDigests(
  operation: Operation,
  members: readonly ActiveMember[],
  { reading, publicUrl }: { reading: AgencyReading; publicUrl: string },
): Promise<void> {
  const { tx, today } = operation
  const ids = members.map(({ id }) => id)
  const lines = await unmailedLines(tx, ids)
  const unwanted = await membersWithoutMails(tx, ids)
  const write = ({ name }: ActiveMember, own: readonly DigestLine[]) =>
    writeDigest({ today, name, agencyName: reading.agencyName, publicUrl, lines: own })
  const mails = members.flatMap((member) => {
    const own = lines.get(member.id) ?? []
    if (own.length === 0 || unwanted.has(member.id)) return []
    const messageId = digestId(member.id, today, publicUrl)
    return [{ to: member.email, messageId, ...write(member, own) }]
  })
  const queued = await queueMails(operation, mails)
  const isPassed = ({ id }: ActiveMember): boolean =>
    queued.has(digestId(id, today, publicUrl)) || unwanted.has(id)
  await noteMailed(
    operation,
    members.filter(isPassed).map(({ id }) => id),
  )
}
