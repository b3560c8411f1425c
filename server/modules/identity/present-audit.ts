import type { AuditEntry } from '#contract/member'
import { subjects } from './model/audit-words.ts'
import { describeChange, idsIn, nameOfRow } from './model/describe-change.ts'
import type { StoredEntry } from './store/audit-entries.ts'

/** Actions of no button: what the server does by itself, and what happens at the door. */
const ownActions: Readonly<Record<string, string>> = {
  'identity.lock': 'Khóa đăng nhập 15 phút vì nhập sai mật khẩu nhiều lần',
  'identity.signInByBackupCode': 'Đăng nhập bằng mã dự phòng',
  'identity.sendMail': 'Gửi thư',
  'reminder.remind': 'Nhắc việc hằng ngày',
  'plan.forgetRemovedEvidence': 'Xóa hẳn tệp minh chứng đã gỡ quá một ngày',
}

const byKind = { added: 'Thêm', changed: 'Sửa', removed: 'Xóa', noted: 'Ghi nhận' } as const

/** The label of a table, for the filter and for each entry. */
export const subjectLabel = (table: string): string => subjects[table] ?? 'Nội dung khác'

/** The ids that entries point at, whose names must be known to present them. */
export function idsOf(entries: readonly StoredEntry[]): string[] {
  const ids = entries.flatMap((entry) => [
    ...idsIn(entry),
    ...(entry.table === 'account' ? [entry.rowId] : []),
  ])
  return [...new Set(ids)]
}

/** An entry in words. `titles` are the titles of endpoints by id. */
export function presentEntry(
  entry: StoredEntry,
  names: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): AuditEntry {
  const { position, happenedAt, actor, action, table, rowId, before, after } = entry
  const kind = kindOf(entry)
  return {
    position,
    happenedAt: happenedAt.toISOString(),
    actor,
    action: ownActions[action] ?? titles.get(action) ?? byKind[kind],
    kind,
    subject: subjectLabel(table),
    subjectName: nameOfRow(after) ?? nameOfRow(before) ?? names.get(rowId) ?? null,
    changes: describeChange(entry, names),
  }
}

/** A changed row carries its agency; a note carries only what it says. */
function kindOf({ before, after }: StoredEntry): AuditEntry['kind'] {
  if (before && after) return 'changed'
  if (before) return 'removed'
  return after && 'tenant_id' in after ? 'added' : 'noted'
}
