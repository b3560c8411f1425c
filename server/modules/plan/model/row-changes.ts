import type { FieldChange } from '#contract/draft'
import type { TaskClass } from '#contract/reading'
import { deadlineSentence } from './deadline-sentence.ts'
import { type ComparedField, changedFields, type DraftRow, type RowContent } from './row-content.ts'

/** How a row stands to the plan it is compared with. */
export function differenceOf(row: Pick<DraftRow, 'taskBefore' | 'isGone' | 'content'>): DifferenceOfRow {
  if (row.isGone) return 'gone'
  if (row.taskBefore === null) return 'new'
  return changedFields(row.taskBefore, row.content).length === 0 ? 'same' : 'changed'
}

export type DifferenceOfRow = 'new' | 'same' | 'changed' | 'gone'

/** What the row would change in its task, field by field, as people read it. */
export function changesOf({ taskBefore, content }: Pick<DraftRow, 'taskBefore' | 'content'>): FieldChange[] {
  if (taskBefore === null) return []
  return changedFields(taskBefore, content).map((field) => ({
    field,
    label: fieldLabels[field],
    before: inWords(taskBefore, field),
    after: inWords(content, field),
  }))
}

const fieldLabels: Readonly<Record<ComparedField, string>> = {
  text: 'Nội dung',
  class: 'Loại việc',
  deadline: 'Thời hạn',
  quarters: 'Quý',
  place: 'Địa điểm',
  parties: 'Đơn vị thực hiện',
}

function inWords(content: RowContent, field: ComparedField): string {
  switch (field) {
    case 'text':
      return content.text
    case 'class':
      return classLabels[content.class]
    case 'deadline':
      return deadlineSentence(content.deadline)
    case 'quarters':
      return content.quarters.length > 0 ? content.quarters.join(', ') : 'Không nêu'
    case 'place':
      return content.place ?? 'Không nêu'
    case 'parties':
      return partiesInWords(content)
  }
}

const classLabels: Readonly<Record<TaskClass, string>> = {
  scheduled: 'Việc có lịch',
  subtask: 'Bước của một việc',
  assignment: 'Phân công',
  'campaign-period': 'Đợt thi đua',
  solution: 'Giải pháp',
  content: 'Nội dung thi đua',
  general: 'Nhiệm vụ chung',
}

function partiesInWords({ parties }: RowContent): string {
  const named = (part: 'chair' | 'coordinate') =>
    parties.flatMap((each) => (each.part === part ? [each.printed] : [])).join('; ')
  const chair = named('chair')
  const coordinate = named('coordinate')
  if (chair === '' && coordinate === '') return 'Không nêu'
  return [chair && `Chủ trì: ${chair}`, coordinate && `Phối hợp: ${coordinate}`].filter(Boolean).join('. ')
}
