import type { ParticipationContent, ParticipationField } from '#contract/participation'
import { isPlainDate, showDate } from '#law'
import { Refusal } from '#platform/refusal'

/** A field before and after, in words. */
export interface FieldChange {
  readonly field: ParticipationField
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two versions of what a unit sends, field by field. */
export function contentChanges(
  before: ParticipationContent,
  after: ParticipationContent,
): readonly FieldChange[] {
  return fields.flatMap((field) => {
    const [old, now] = [fieldWords(before, field), fieldWords(after, field)]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

/** Which fields came back, and what the form calls each. */
export interface ReturnedFields {
  readonly returned: readonly ParticipationField[]
  readonly labels: Readonly<Record<ParticipationField, string>>
}

/** Refuses changes of fields that were not returned: what was fine stays as it was read. */
export function refuseClosedFields(
  changes: readonly FieldChange[],
  { returned, labels }: ReturnedFields,
): void {
  const closed = changes.filter(({ field }) => !returned.includes(field))
  if (closed.length === 0) return
  const open = returned.map((field) => labels[field]).join(', ')
  const detail = `Chỉ sửa được các mục bị trả lại: ${open}.`
  throw new Refusal(
    'malformedRequest',
    detail,
    closed.map(({ field }) => ({ path: `content.${formField[field]}`, detail })),
  )
}

/** Refuses days that contradict each other. */
export function refuseContradictingDays({ startsOn, endsOn }: ParticipationContent): void {
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return
  const detail = 'Ngày kết thúc không thể trước ngày bắt đầu.'
  throw new Refusal('datesContradict', detail, [{ path: 'content.endsOn', detail }])
}

/** Refuses to send what says nothing. */
export function refuseEmpty({ work }: ParticipationContent): void {
  if (work !== '') return
  const detail = 'Hãy ghi đơn vị sẽ làm gì trong phong trào rồi gửi.'
  throw new Refusal('malformedRequest', detail, [{ path: 'content.work', detail }])
}

const fields: readonly ParticipationField[] = ['work', 'aims', 'period', 'contact']

const formField: Readonly<Record<ParticipationField, string>> = {
  work: 'work',
  aims: 'aims',
  period: 'startsOn',
  contact: 'contact',
}

function fieldWords(content: ParticipationContent, field: ParticipationField): string | null {
  if (field !== 'period') return content[field] || null
  const { startsOn, endsOn } = content
  if (startsOn === null && endsOn === null) return null
  return `${dayWords(startsOn) ?? '…'} – ${dayWords(endsOn) ?? '…'}`
}

const dayWords = (day: string | null): string | null =>
  day !== null && isPlainDate(day) ? showDate(day) : null
