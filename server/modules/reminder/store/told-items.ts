import { reminderStage } from '#contract/reminder'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import type { ToldOf } from '../model/due-now.ts'

type Tx = Operation['tx']

/** What somebody's open reminders are about. */
export async function openTold(
  tx: Tx,
  membershipId: string,
): Promise<readonly (ToldOf & { readonly id: string })[]> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['id', 'item_kind', 'item_id', 'late_from', 'stage'])
    .where('membership_id', '=', membershipId)
    .where('closed_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    itemKind: row.item_kind,
    itemId: row.item_id,
    lateFrom: row.late_from as PlainDate | null,
    stage: reminderStage.parse(row.stage),
  }))
}

/** Changes whenever anything that an agency keeps does, and with the day: every change is in the audit. */
export async function stampOfAgency({ tx, today }: Pick<Operation, 'tx' | 'today'>): Promise<string> {
  const head = await tx.selectFrom('audit_head').select('position').executeTakeFirst()
  return `${today} ${head?.position ?? 0}`
}
