import type { Answered } from '#contract/endpoint'
import type { readReminderChoice } from '#contract/reminder'
import type { Operation } from '#platform/operation'
import { membersWithoutMails, saveChoice } from '../store/rules.ts'
import { stageReading } from './agency-reading.ts'
import { ownMembership } from './own-membership.ts'

/** Whether somebody wants mails, to which address, and when the agency sends them. */
export async function showChoice(operation: Operation): Promise<Answered<typeof readReminderChoice>> {
  const { id, email } = await ownMembership(operation)
  const { rule } = await stageReading(operation)
  const mails = !(await membersWithoutMails(operation.tx, [id])).has(id)
  return { mails, email, when: whenMailed(rule) }
}

/** Turns the mails of somebody on or off. */
export async function changeChoice(operation: Operation, mails: boolean): Promise<void> {
  const { id } = await ownMembership(operation)
  await saveChoice(operation, id, mails)
}

function whenMailed({ mailDays, atHour }: Awaited<ReturnType<typeof stageReading>>['rule']): string {
  if (mailDays === 'never') return 'Cơ quan không gửi thư nhắc việc; lời nhắc chỉ hiện trong phần mềm.'
  const on = mailDays === 'everyDay' ? 'mỗi ngày' : 'mỗi ngày làm việc'
  return `Nhiều nhất một thư ${on}, từ ${atHour} giờ, và chỉ khi có việc mới cần nhắc.`
}
