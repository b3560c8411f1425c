import { type ReminderRule, reminderRule } from '#contract/reminder'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** The rule that an agency has settled, with its version. */
export interface StoredRule extends ReminderRule {
  readonly version: number
}

/** The rule of the agency; undefined where it has settled none. */
export async function storedRule(tx: Tx): Promise<StoredRule | undefined> {
  const row = await tx.selectFrom('reminder_rule').selectAll().executeTakeFirst()
  return (
    row && {
      ...reminderRule.parse({
        againEveryDays: row.again_every_days,
        headAfterDays: row.head_after_days,
        leadershipAfterDays: row.leadership_after_days,
        countedIn: row.counted_in,
        mailDays: row.mail_days,
        atHour: row.at_hour,
      }),
      version: row.version,
    }
  )
}

/** Settles the rule of the agency when nobody has since the version; 0 stands for none. False when somebody has. */
export async function saveRule(
  { tx, actor }: Pick<Operation, 'tx' | 'actor'>,
  rule: ReminderRule,
  version: number,
): Promise<boolean> {
  const values = {
    again_every_days: rule.againEveryDays,
    head_after_days: rule.headAfterDays,
    leadership_after_days: rule.leadershipAfterDays,
    counted_in: rule.countedIn,
    mail_days: rule.mailDays,
    at_hour: rule.atHour,
  }
  if (version === 0) {
    const inserted = await tx
      .insertInto('reminder_rule')
      .values({ tenant_id: actor.agencyId, ...values })
      .onConflict((conflict) => conflict.column('tenant_id').doNothing())
      .executeTakeFirst()
    return inserted.numInsertedOrUpdatedRows === 1n
  }
  const updated = await tx
    .updateTable('reminder_rule')
    .set((row) => ({ ...values, version: row('version', '+', 1) }))
    .where('version', '=', version)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** The members of these who want no mails. */
export async function membersWithoutMails(
  tx: Tx,
  membershipIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (membershipIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('reminder_choice')
    .select('membership_id')
    .where('mails', '=', false)
    .where('membership_id', 'in', membershipIds)
    .execute()
  return new Set(rows.map(({ membership_id: id }) => id))
}

/** Keeps whether a member wants mails. */
export async function saveChoice(
  { tx, actor }: Pick<Operation, 'tx' | 'actor'>,
  membershipId: string,
  mails: boolean,
): Promise<void> {
  await tx
    .insertInto('reminder_choice')
    .values({ tenant_id: actor.agencyId, membership_id: membershipId, mails })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'membership_id']).doUpdateSet({ mails }))
    .execute()
}
