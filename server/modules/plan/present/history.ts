import type { TaskPage } from '#contract/task'
import { isPlainDate, showDate } from '#law'

/** What the audit kept of one change of a task. */
export interface TaskChange {
  readonly at: Date
  readonly actorName: string
  readonly action: string
  readonly before: ChangedColumns | null
  readonly after: ChangedColumns | null
}

type ChangedColumns = Readonly<Record<string, unknown>>

/** The history of a task in sentences; changes that no person would call one are left out. */
export function presentHistory(changes: readonly TaskChange[]): TaskPage['history'] {
  return changes.flatMap((change) => {
    const sentence = inWords(change)
    return sentence ? [{ at: change.at.toISOString(), actorName: change.actorName, sentence }] : []
  })
}

function inWords({ before, after, action }: TaskChange): string | null {
  if (before === null) {
    return after?.source ? `Đưa vào kế hoạch theo ${inSentence(after.source)}` : 'Ghi vào kế hoạch'
  }
  if (after === null) return null
  if (before.deadline_paper_id !== after.deadline_paper_id && before.version !== after.version) {
    return after.deadline_source
      ? `Điền thời hạn theo ${inSentence(after.deadline_source)}`
      : 'Bỏ thời hạn đã điền, trở lại thời hạn cũ'
  }
  if (before.fulfilment_id !== after.fulfilment_id) return linkInWords(before, after)
  if (before.fulfilled_on !== after.fulfilled_on && before.state !== after.state) {
    return after.state === 'done'
      ? `${stateInWords(after)} vì đã xong tại “${after.fulfilment_title}”`
      : `${stateInWords(after)} vì “${after.fulfilment_title}” chưa xong`
  }
  if (before.state !== after.state) return stateInWords(after)
  const changed = Object.entries(columnLabels).flatMap(([column, label]) =>
    JSON.stringify(before[column]) === JSON.stringify(after[column]) ? [] : [label],
  )
  const corrected = changed.filter((label) => label !== 'mốc trễ hạn')
  if (corrected.length > 0) {
    const verb = action === 'plan.commitDraft' ? 'Đổi theo văn bản mới' : 'Sửa'
    return `${verb}: ${corrected.join(', ')}`
  }
  if (changed.length > 0) return 'Tính lại mốc trễ hạn theo cách hiểu của cơ quan'
  return before.version === after.version ? null : 'Sửa: đơn vị thực hiện'
}

function linkInWords(before: ChangedColumns, after: ChangedColumns): string {
  return after.fulfilment_id === null
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
