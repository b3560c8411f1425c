import { type PartAnswer, partAnswer, partAnswerLabels } from '#contract/task-work'
import { addDays, isPlainDate, type PlainDate, showDate } from '#law'
import type { TaskChange } from '../store/task-history.ts'

export type ChangedColumns = Readonly<Record<string, unknown>>

/** The units of the agency by their ids. */
export type UnitNames = ReadonlyMap<string, { readonly name: string }>

/** What happened to a part of a task, in a sentence; null for what no person would tell. */
export function partInWords({ table, before, after }: TaskChange, units: UnitNames): string | null {
  if (after === null) return null
  const unit = (id: unknown): string => units.get(String(id))?.name ?? 'đơn vị đã thôi hoạt động'
  switch (table) {
    case 'subtask':
      return subtaskInWords(before, after, unit(after.unit_id))
    case 'confirmation':
      return before?.answer === after.answer ? null : confirmationInWords(after, unit(after.unit_id))
    case 'evidence':
      return evidenceInWords(before, after)
    case 'delegation':
      return delegationInWords(before, after, unit(after.unit_id))
    case 'task_unit':
      return before === null || before.unit_id === after.unit_id
        ? null
        : `Chuyển từ ${unit(before.unit_id)} sang ${unit(after.unit_id)}`
    default:
      return null
  }
}

function subtaskInWords(before: ChangedColumns | null, after: ChangedColumns, unit: string): string | null {
  const named = `việc con “${after.title}”`
  if (before === null) return `Giao ${named} cho ${unit}${dueInWords(after)}`
  if (before.unit_id !== after.unit_id) return `Chuyển ${named} sang ${unit}`
  if (before.state === after.state) return null
  switch (after.state) {
    case 'done':
      return `Xác nhận xong ${named} của ${unit}`
    case 'returned':
      return `Trả lại ${named} cho ${unit}: ${after.because}`
    case 'withdrawn':
      return `Rút ${named} của ${unit}`
    default:
      return before.state === 'withdrawn' ? `Giao lại ${named} cho ${unit}` : `Mở lại ${named} của ${unit}`
  }
}

function dueInWords({ due_on }: ChangedColumns): string {
  const due = dayOf(due_on)
  return due ? `, hạn ${showDate(due)}` : ''
}

function confirmationInWords({ answer, because }: ChangedColumns, unit: string): string {
  const said = partAnswer.safeParse(answer)
  if (!said.success) return `${unit}: bỏ xác nhận phần phối hợp`
  return `${unit}: ${answerInWords(said.data)}${because === null ? '' : ` (${because})`}`
}

function answerInWords(answer: PartAnswer): string {
  const label = partAnswerLabels[answer]
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

function evidenceInWords(before: ChangedColumns | null, after: ChangedColumns): string | null {
  if (before === null) return `Đính kèm minh chứng “${after.file_name}”`
  if (before.removed_at === after.removed_at) return null
  return after.removed_at === null
    ? `Lấy lại minh chứng “${after.file_name}”`
    : `Gỡ minh chứng “${after.file_name}”`
}

function delegationInWords(
  before: ChangedColumns | null,
  { valid_from, valid_until, revoked_at, head_name }: ChangedColumns,
  unit: string,
): string | null {
  const who = `người làm thay ${head_name} (${unit}) trong nhiệm vụ này`
  if (before !== null) return before.revoked_at === revoked_at ? null : `Thu lại việc giao ${who}`
  const [from, until] = [dayOf(valid_from), dayOf(valid_until)]
  return from && until
    ? `Giao ${who} từ ${showDate(from)} đến ${showDate(addDays(until, -1))}`
    : `Giao ${who}`
}

function dayOf(value: unknown): PlainDate | null {
  return typeof value === 'string' && isPlainDate(value) ? value : null
}
