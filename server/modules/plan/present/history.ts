import { z } from 'zod'
import type { TaskPage } from '#contract/task'
import { isPlainDate, showDate } from '#law'
import type { TaskChange } from '../store/task-history.ts'
import { type ChangedColumns, partInWords, type UnitNames } from './history-of-parts.ts'

/** The history of a task in sentences; changes that no person would call one are left out, the same at one moment told once. */
export function presentHistory(changes: readonly TaskChange[], units: UnitNames): TaskPage['history'] {
  const told = changes.flatMap((change) => {
    const sentence = change.table === 'task' ? inWords(change) : partInWords(change, units)
    return sentence ? [{ at: change.at.toISOString(), actorName: change.actorName, sentence }] : []
  })
  return told.filter(
    ({ at, sentence }, index) =>
      sentence !== told[index - 1]?.sentence || at.slice(0, 19) !== told[index - 1]?.at.slice(0, 19),
  )
}

function inWords({ before, after, action }: TaskChange): string | null {
  if (before === null) return beginningInWords(after ?? {})
  if (after === null) return null
  if (before.deadline_paper_id !== after.deadline_paper_id && before.version !== after.version) {
    return after.deadline_source
      ? `Điền thời hạn theo ${inSentence(after.deadline_source)}`
      : 'Bỏ thời hạn đã điền, trở lại thời hạn cũ'
  }
  if (linkTold(before) !== linkTold(after)) return linkInWords(before, after)
  if (before.fulfilled_on !== after.fulfilled_on && before.state !== after.state) {
    return after.state === 'done'
      ? `${stateInWords(after)} vì đã xong tại “${after.fulfilment_title}”`
      : `${stateInWords(after)} vì “${after.fulfilment_title}” chưa xong`
  }
  if (before.fulfilled_on !== after.fulfilled_on) {
    return after.fulfilled_on ? `Kỳ này đã xong tại “${after.fulfilment_title}”` : null
  }
  const period = periodInWords(before.periods, after.periods)
  if (period) return period
  if (before.state !== after.state) return stateInWords(after)
  if (before.own_unit_id !== after.own_unit_id) return ownershipInWords(before, after)
  const changed = Object.entries(columnLabels).flatMap(([column, label]) =>
    JSON.stringify(before[column]) === JSON.stringify(after[column]) ? [] : [label],
  )
  const corrected = changed.filter((label) => label !== 'mốc trễ hạn')
  if (corrected.length > 0) {
    const verb = action === 'plan.commitDraft' ? 'Đổi theo văn bản mới' : 'Sửa'
    return `${verb}: ${corrected.join(', ')}`
  }
  // A corrected deadline writes its periods first; that it was corrected is told of the change behind it.
  if (changed.length > 0) {
    return action.startsWith('plan.') ? null : 'Tính lại mốc trễ hạn theo cách hiểu của cơ quan'
  }
  // Which unit's part went to which is told of the part itself.
  const isTold = before.version === after.version || handovers.has(action)
  return isTold ? null : 'Sửa: đơn vị thực hiện'
}

const handovers: ReadonlySet<string> = new Set(['plan.handOverTasks', 'plan.undoHandover'])

/** A period that was marked as done, or taken back; null where none was. */
function periodInWords(before: unknown, after: unknown): string | null {
  const [was, is] = [periodsTold.safeParse(before), periodsTold.safeParse(after)]
  if (!was.success || !is.success || was.data.done === is.data.done || was.data.of !== is.data.of) return null
  const isOpened = was.data.open !== is.data.open
  if (is.data.done > was.data.done) {
    const label = (isOpened ? was.data.open : null) ?? 'một kỳ'
    return `Đánh dấu xong ${label} (${is.data.done}/${is.data.of} kỳ)`
  }
  return `Bỏ đánh dấu xong ${(isOpened ? is.data.open : null) ?? 'một kỳ'}`
}

const periodsTold = z.object({ open: z.string().nullable(), done: z.int(), of: z.int() })

function beginningInWords({ source, added_by, own_unit_id }: ChangedColumns): string {
  if (source) return `Đưa vào kế hoạch theo ${inSentence(source)}`
  if (own_unit_id) return 'Đơn vị thêm việc của mình'
  return added_by ? 'Thêm vào kế hoạch đang thực hiện' : 'Ghi vào kế hoạch'
}

/** Between two units it went with the task itself, which is told where the task's unit changed. */
function ownershipInWords(before: ChangedColumns, after: ChangedColumns): string | null {
  if (before.own_unit_id && after.own_unit_id) return null
  return after.own_unit_id
    ? 'Để lại là việc của đơn vị, không in trong kế hoạch'
    : 'Đưa việc của đơn vị vào kế hoạch'
}

/** What is linked by hand has a name alone; what a module links may be called otherwise and is still the same. */
const linkTold = ({ fulfilment_kind: kind, fulfilment_id: id, fulfilment_title: title }: ChangedColumns) =>
  id ?? (kind ? `${kind} ${title}` : null)

function linkInWords(before: ChangedColumns, after: ChangedColumns): string {
  return !after.fulfilment_kind
    ? `Bỏ gắn với “${before.fulfilment_title}”`
    : `Gắn với “${after.fulfilment_title}”`
}

/** "Kế hoạch số 12/KH-KTĐ …" within a sentence. */
function inSentence(source: unknown): string {
  const cited = String(source)
  return `${cited.charAt(0).toLowerCase()}${cited.slice(1)}`
}

function stateInWords({ state, done_on }: ChangedColumns): string {
  switch (state) {
    case 'started':
      return 'Bắt đầu thực hiện'
    case 'done': {
      const day = typeof done_on === 'string' && isPlainDate(done_on) ? ` ngày ${showDate(done_on)}` : ''
      return `Đánh dấu hoàn thành${day}`
    }
    case 'cancelled':
      return 'Hủy nhiệm vụ'
    default:
      return 'Mở lại nhiệm vụ'
  }
}

const columnLabels: Readonly<Record<string, string>> = {
  title: 'nội dung',
  class: 'loại việc',
  deadline: 'thời hạn',
  quarters: 'quý',
  place: 'địa điểm',
  late_from: 'mốc trễ hạn',
}
