import type { AwardeeMatch } from '#contract/granted-award'
import { Refusal } from '#platform/refusal'
import type { HistoryLine } from './recorded-lines.ts'

/** Whom a chosen row stands for, as the officer says. */
export type MatchGiven =
  | { readonly kind: 'agency' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'outside' }

/** A row that the officer chose: which awardee, for which year, and who that is. */
export interface RowGiven {
  readonly index: number
  readonly year: number | null
  readonly match: MatchGiven
}

/** The people and units there are, by id. */
export interface KnownNames {
  readonly people: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
}

interface ChosenAwardee {
  readonly standing: 'granted' | 'proposed'
  readonly subject: 'individual' | 'collective' | 'household'
  readonly name: string
  readonly line: HistoryLine | null
}

/** Refuses the rows unless every one of them can be written; each problem is told at its row. */
export function refuseRows(
  rows: readonly RowGiven[],
  awardees: readonly ChosenAwardee[],
  names: KnownNames,
): void {
  const seen = new Set<number>()
  const problems = rows.flatMap((row, at) => {
    const detail = seen.has(row.index)
      ? 'Dòng này được chọn hai lần.'
      : problemOf(row, awardees[row.index], names)
    seen.add(row.index)
    return detail === null ? [] : [{ path: `rows.${at}`, detail }]
  })
  const [first, ...others] = problems
  if (!first) return
  const more = others.length > 0 ? ` (và ${others.length} dòng khác)` : ''
  throw new Refusal('illegalMove', `${first.detail.replace(/\.$/, '')}${more}; chưa ghi dòng nào.`, problems)
}

function problemOf(
  { match }: RowGiven,
  awardee: ChosenAwardee | undefined,
  { people, units }: KnownNames,
): string | null {
  if (!awardee) return 'Văn bản vừa được sửa nên không còn dòng này; hãy tải lại.'
  const { name, standing, subject, line } = awardee
  if (standing === 'proposed') {
    return `“${name}” mới được đề nghị khen thưởng; chỉ ghi vào lịch sử khi đã có quyết định.`
  }
  if (line && !isSameMatch(line.match, match)) {
    return `“${name}” đã ghi vào lịch sử là người, tập thể khác; hãy bỏ dòng đó trước.`
  }
  if (match.kind === 'person' && !people.has(match.personId)) return `Không còn người đã chọn cho “${name}”.`
  if (match.kind === 'unit' && !units.has(match.unitId)) return `Không còn đơn vị đã chọn cho “${name}”.`
  if (match.kind === 'person' && subject !== 'individual') return `“${name}” không phải là cá nhân.`
  if ((match.kind === 'unit' || match.kind === 'agency') && subject !== 'collective') {
    return `“${name}” không phải là tập thể.`
  }
  return null
}

function isSameMatch(known: AwardeeMatch, given: MatchGiven): boolean {
  if (known.kind === 'person') return given.kind === 'person' && given.personId === known.personId
  if (known.kind === 'unit') return given.kind === 'unit' && given.unitId === known.unitId
  return known.kind === given.kind
}
