import type { DeadlineKind, DeadlineValue } from '#contract/deadline'
import { showDay } from '#text/days'

/** What a deadline comes to on the calendar. */
export type DeadlineSpan = {
  readonly startsOn: string | null
  readonly lateFrom: string | null
  readonly waitsFor: string | null
}

/** The first day of its time and the first day it is late, in words; or what it waits for; empty where neither. */
export function spanWords({ startsOn, lateFrom, waitsFor }: DeadlineSpan): string {
  const parts = [
    startsOn ? `từ ${showDay(startsOn)}` : '',
    lateFrom ? `trễ từ ${showDay(lateFrom)}` : '',
    !lateFrom && waitsFor ? `chưa thể trễ, chờ ${waitsFor.replace(/^theo\s+/iu, '')}` : '',
  ].filter((part) => part !== '')
  return parts.join(', ')
}

/** The units' own day: “đơn vị gửi về Văn phòng trước ngày 28/06/2027”; empty where they have none. */
export function unitWords({ units }: Pick<DeadlineValue, 'units'>): string {
  if (!units) return ''
  const lead = units.kind === 'before' ? 'trước' : 'chậm nhất'
  return `Đơn vị gửi ${units.to ? `về ${units.to} ` : ''}${lead} ngày ${showDay(units.date)}`
}

/** As the editor offers them. */
export const deadlineKindLabels: Readonly<Record<DeadlineKind, string>> = {
  before: 'Trước ngày',
  by: 'Chậm nhất ngày',
  during: 'Trong khoảng',
  between: 'Từ ngày đến ngày',
  expected: 'Dự kiến',
  'per-superior-plan': 'Chờ kế hoạch cấp trên',
  none: 'Không có thời hạn',
}
