import { z } from 'zod'
import { activeMembersOfPeople } from '#modules/identity'
import { namedUnits, roster } from '#modules/organisation'
import type { Listener, Operation } from '#platform/operation'
import { ASKED_KIND } from '../model/due-now.ts'
import { insertReminders, type ReminderToWrite } from '../store/reminder-writing.ts'
import { recipients } from './agency-reading.ts'

/** What modules announce when somebody asks units about something: about a task, or about what is found somewhere. */
const asked = z.object({
  title: z.string(),
  unitIds: z.array(z.string()),
  taskId: z.string().optional(),
  path: z.string().optional(),
})

/**
 * Tells the heads of units that somebody asked about something: in the app at once, by mail with the next digest. Asked
 * again on the same day it is told once.
 */
export const onUnitsReminded: Listener = async ({ payload }, operation) => {
  const { title, unitIds, taskId, path = `/tasks/${taskId}` } = asked.parse(payload)
  const { today } = operation
  const units = await namedUnits(operation)
  const told: Omit<ReminderToWrite, 'membershipId'> = {
    itemKind: taskId === undefined ? ASKED_KIND : 'task',
    itemId: taskId ?? path,
    stage: 'asked',
    since: today,
    title,
    path,
    wording: null,
    lateFrom: null,
    waitingSince: null,
    waitsFor: null,
    units: unitIds.flatMap((unitId) => units.get(unitId)?.name ?? []).join(', ') || null,
  }
  const members = await activeMembersOfPeople(operation.tx, await headsOf(operation, unitIds))
  await insertReminders(
    operation,
    members.map(({ id: membershipId }) => ({ ...told, membershipId })),
  )
}

/** Whoever heads the units today, or those that went on as them. */
async function headsOf(operation: Operation, unitIds: readonly string[]): Promise<readonly string[]> {
  const recipientOf = await recipients(operation)
  const people = await roster(operation.tx)
  const heads = people.filter(({ id }) =>
    recipientOf({ personId: id, roles: [] }).headedUnitIds.some((unitId) => unitIds.includes(unitId)),
  )
  return heads.map(({ id }) => id)
}
