import { areaNames, everythingDated, type LawArea } from './everything-dated.ts'
import { formatCitation } from './lib/citation.ts'
import { type Check, isUnread, type Version } from './lib/dated.ts'
import { addDays, type PlainDate } from './lib/plain-date.ts'
import { type NotModelled, notModelled } from './not-modelled.ts'
import { transitionRules } from './rules/transition/transition-rules.ts'
import { isSourceId, sourceIds, sources } from './sources/documents.ts'

/** What is known of one text: compared with it, only recalled or read through others, or not read at all. */
export type CoverageStatus = 'checked' | 'unchecked' | 'unread'

export type CoverageArea = LawArea | 'transition' | 'source'

/** One version of one thing, and how far anyone may rely on it. */
export interface CoverageRow {
  readonly area: CoverageArea
  readonly id: string
  readonly label: string
  readonly status: CoverageStatus
  /** The provision in full words. */
  readonly cite: string
  /** Where it was compared, or why it was not. */
  readonly how: string
  /** Null where the first day is not known. */
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  /** The day before `until`, as people say it. */
  readonly lastDay: PlainDate | null
  /** Parts of a version that were not compared though the version was, in full words. */
  readonly partsUnchecked: readonly string[]
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  readonly notModelled: readonly NotModelled[]
}

/** What an officer calls each area of the coverage. */
export const coverageAreaNames: Readonly<Record<CoverageArea, string>> = {
  ...areaNames,
  transition: 'Quy định chuyển tiếp',
  source: 'Văn bản trong thư viện',
}

/** What the shelf knows for sure, what it does not, and what it leaves out on purpose. */
export function coverage(): Coverage {
  return { rows: [...datedRows(), ...transitionRows(), ...sourceRows()], notModelled }
}

function datedRows(): readonly CoverageRow[] {
  return everythingDated.flatMap(({ area, dated: { id, label, versions } }) =>
    versions.map((version) => ({
      area,
      id,
      label,
      cite: formatCitation(version.cite),
      from: version.from,
      ...ends(version.until ?? null),
      ...standing(version),
    })),
  )
}

function standing(version: Version<unknown>): Pick<CoverageRow, 'status' | 'how' | 'partsUnchecked'> {
  if (isUnread(version)) return { status: 'unread', how: version.unread, partsUnchecked: [] }
  return { ...compared(version.check), partsUnchecked: uncheckedParts(version.value) }
}

const compared = (check: Check): { readonly status: 'checked' | 'unchecked'; readonly how: string } =>
  check.status === 'checked'
    ? { status: 'checked', how: `${meansOf[check.by]}: ${check.where}` }
    : { status: 'unchecked', how: check.because }

const meansOf: Readonly<Record<Extract<Check, { readonly status: 'checked' }>['by'], string>> = {
  fullText: 'Đọc toàn văn',
  reprint: 'Đọc bản in lại điều khoản',
  implementingText: 'Đọc qua văn bản thi hành',
}

/** Every part of a standard that says of itself that it was not compared, or whose text nobody has read. */
function uncheckedParts(value: unknown): readonly string[] {
  const { label, unchecked, kind, all = [], any = [] }: Partial<Part> = Object(value)
  const because = unchecked ?? (kind === 'unread' ? 'chưa đọc được văn bản.' : null)
  return [...(because === null ? [] : [`${label}: ${because}`]), ...[...all, ...any].flatMap(uncheckedParts)]
}

/** What of a requirement matters here; values that are no requirement have none of it. */
interface Part {
  readonly label: string
  readonly unchecked: string
  readonly kind: string
  readonly all: readonly unknown[]
  readonly any: readonly unknown[]
}

function transitionRows(): readonly CoverageRow[] {
  return Object.values(transitionRules).map(({ id, sentence, cite, check }) => ({
    area: 'transition',
    id,
    label: sentence,
    cite: formatCitation(cite),
    from: isSourceId(cite.source) ? sources[cite.source].inForceFrom : null,
    ...ends(null),
    partsUnchecked: [],
    ...compared(check),
  }))
}

function sourceRows(): readonly CoverageRow[] {
  return sourceIds.map((id) => {
    const { title, subject, inForceFrom, inForceUntil, check } = sources[id]
    return {
      area: 'source',
      id,
      label: subject,
      cite: title,
      from: inForceFrom,
      ...ends(inForceUntil ?? null),
      partsUnchecked: [],
      ...compared(check),
    }
  })
}

function ends(until: PlainDate | null): Pick<CoverageRow, 'until' | 'lastDay'> {
  return { until, lastDay: until === null ? null : addDays(until, -1) }
}
