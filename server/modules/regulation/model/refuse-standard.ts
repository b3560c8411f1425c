import type { StandardScope } from '#contract/entered-standard'
import { formatCitation, type PlainDate, type SourceTitles, showDate } from '#law'
import { Refusal } from '#platform/refusal'
import { datedOf, daysFor, type Entered, type EnteredStandard, hasUnread } from './entered-standard.ts'
import type { KnownInstrument } from './instrument.ts'

/** Refuses a first day whose text was checked, with the provision that stands there. */
export function refuseCheckedDays(dated: Entered, from: PlainDate, titles: SourceTitles): void {
  const { conflict } = daysFor(dated, from)
  if (conflict === null) return
  const until = conflict.until === undefined ? '' : ` đến trước ${showDate(conflict.until)}`
  const detail = `Từ ${showDate(conflict.from)}${until} đã có văn bản được đối chiếu (${formatCitation(conflict.cite, titles)}); chuẩn nhập không thay được những ngày đó.`
  throw new Refusal('datesContradict', detail, [{ path: 'given.from', detail }])
}

/** What an entered version still lacks before it may govern, each in a sentence. */
export function missingOf(
  { file, requirement, from, scope }: Pick<EnteredStandard, 'file' | 'requirement' | 'from' | 'scope'>,
  cited: KnownInstrument | undefined,
): string[] {
  return [
    ...(file === null ? ['Chưa đính kèm tệp văn bản chính thức.'] : []),
    ...(hasUnread(requirement) ? ['Còn điều kiện ghi là chưa đọc được văn bản.'] : []),
    ...lifeOf(cited, from),
    ...beginOf(scope, from),
  ]
}

/** A standard of days on which nothing else is known could not be weighed beside the others. */
function beginOf(scope: StandardScope, from: PlainDate): string[] {
  const first = scope.kind === 'standard' ? datedOf(scope)?.versions[0]?.from : undefined
  return first === undefined || from >= first
    ? []
    : [`Chuẩn bắt đầu trước ngày ${showDate(first)}, ngày đầu tiên phần mềm có quy định.`]
}

/** Refuses days of an instrument under which a standard that rests on it could no longer have begun. */
export function refuseLosingStandards(
  given: Pick<KnownInstrument, 'inForceFrom' | 'inForceUntil'>,
  resting: readonly Pick<EnteredStandard, 'from'>[],
): void {
  for (const { from } of resting) {
    const [because] = lifeOf(given, from)
    if (because === undefined) continue
    const detail = `Chuẩn do quản trị ban hành, áp dụng từ ${showDate(from)}, dẫn chiếu văn bản này. ${because}`
    throw new Refusal('datesContradict', detail, [{ path: 'given.inForceFrom', detail }])
  }
}

function lifeOf(
  cited: Pick<KnownInstrument, 'inForceFrom' | 'inForceUntil'> | undefined,
  from: PlainDate,
): string[] {
  if (!cited?.inForceFrom) return ['Văn bản dẫn chiếu chưa ghi ngày có hiệu lực.']
  if (from < cited.inForceFrom)
    return [`Văn bản dẫn chiếu chỉ có hiệu lực từ ${showDate(cited.inForceFrom)}, sau ngày chuẩn bắt đầu.`]
  if (cited.inForceUntil && from >= cited.inForceUntil)
    return [`Văn bản dẫn chiếu đã hết hiệu lực từ ${showDate(cited.inForceUntil)}.`]
  return []
}
