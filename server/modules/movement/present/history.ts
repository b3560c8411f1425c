import type { MovementPage } from '#contract/movement'
import type { KeptChange } from '../store/history.ts'

/** The history of a movement in sentences; changes that no person would call one are left out. */
export function presentHistory(
  changes: readonly KeptChange[],
  unitOfPart: ReadonlyMap<string, string>,
): MovementPage['history'] {
  return changes.flatMap((change) => {
    const unit = unitOfPart.get(change.rowId)
    const sentence = change.table === 'movement' ? movementSentence(change) : partSentence(change, unit)
    return sentence ? [{ at: change.at.toISOString(), actorName: change.actorName, sentence }] : []
  })
}

type Columns = Readonly<Record<string, unknown>>

function movementSentence({ before, after }: KeptChange): string | null {
  if (after === null) return null
  if (before === null) return 'Soạn phong trào'
  if (before.state !== after.state) return movedSentence(before, after)
  const changed = Object.entries(columnLabels).flatMap(([column, label]) =>
    before[column] === after[column] ? [] : [label],
  )
  return changed.length > 0 ? `Sửa: ${changed.join(', ')}` : null
}

function movedSentence(before: Columns, after: Columns): string {
  switch (after.state) {
    case 'awaitingSignature':
      return 'Trình lãnh đạo ký'
    case 'launched':
      if (before.state === 'reviewed') return 'Mở lại phong trào'
      return after.launcher === 'agency'
        ? `Ký, phát động${after.paper_number ? ` theo văn bản số ${String(after.paper_number)}` : ''}`
        : 'Tiếp nhận, hưởng ứng'
    case 'midReviewed':
      return before.state === 'reviewed' ? 'Mở lại phong trào' : 'Sơ kết'
    case 'reviewed':
      return 'Tổng kết'
    default:
      return before.state === 'launched'
        ? `Thu hồi việc phát động: ${String(after.recall_reason ?? '')}`
        : 'Rút lại bản trình ký'
  }
}

const columnLabels: Readonly<Record<string, string>> = {
  title: 'tên phong trào',
  theme: 'chủ đề',
  kind: 'loại',
  launcher_name: 'nơi phát động',
  answers_id: 'phong trào được hưởng ứng',
  content: 'nội dung',
  criteria: 'tiêu chí',
  starts_on: 'ngày bắt đầu',
  ends_on: 'ngày kết thúc',
  scope_all: 'phạm vi',
  participation_due: 'hạn gửi nội dung tham gia',
}

function partSentence({ before, after }: KeptChange, unit: string | undefined): string | null {
  if (unit === undefined || before === null || after === null) return null
  if (before.state !== after.state) return `${unit}: ${stateSentence(before, after)}`
  return before.reminded_at !== after.reminded_at ? `${unit}: được nhắc gửi nội dung` : null
}

function stateSentence(before: Columns, after: Columns): string {
  switch (after.state) {
    case 'submitted':
      if (before.state === 'approved') return 'bỏ duyệt, chờ duyệt lại'
      return before.state === 'returned' ? 'gửi lại sau khi sửa' : 'gửi nội dung tham gia'
    case 'approved':
      return 'nội dung được duyệt'
    case 'returned':
      return before.state === 'submitted' && before.return_reason !== after.return_reason
        ? `bị trả lại: ${String(after.return_reason ?? '')}`
        : 'rút lại để sửa tiếp'
    default:
      return 'rút lại nội dung đã gửi'
  }
}
