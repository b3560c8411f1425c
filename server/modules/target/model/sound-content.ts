import type { TargetContent } from '#contract/target'
import { isAwardCode } from '#law'
import { Refusal } from '#platform/refusal'

/** Another target, as far as a share may be taken of it. */
export interface PossibleBase {
  readonly id: string
  readonly year: number
  readonly counting: TargetContent['counting']
  readonly baseTargetId: string | null
}

/** What people write of a target, brought into order: what only shares have is left out elsewhere. */
export function soundContent(
  content: TargetContent,
  { ownId, others }: { readonly ownId: string | null; readonly others: readonly PossibleBase[] },
): TargetContent {
  const { award, counting, amount, year, dueOn, registrationDue } = content
  if (award !== null && !isAwardCode(award)) {
    throw malformed('award', 'Không có danh hiệu, hình thức này trong danh mục.')
  }
  if (counting === 'share' && amount.of > amount.over) {
    throw malformed('amount', 'Tỷ lệ không thể quá 100%.')
  }
  if (counting === 'count' && amount.of % amount.over !== 0) {
    throw malformed('amount', 'Số lượng phải là số nguyên.')
  }
  if (Number(dueOn.slice(0, 4)) < year || Number(dueOn.slice(0, 4)) > year + 1) {
    throw malformed('dueOn', `Ngày cuối phải trong năm ${year} hoặc năm sau.`)
  }
  if (registrationDue !== null && registrationDue > dueOn) {
    throw malformed('registrationDue', 'Hạn đăng ký không thể sau ngày cuối của chỉ tiêu.')
  }
  const { baseTargetId } = content
  if (counting !== 'share') return { ...content, baseTargetId: null, baseWords: null }
  if (baseTargetId === null) return content
  refuseBase({ id: ownId, year, baseTargetId }, others)
  return { ...content, baseWords: null }
}

function refuseBase(
  { id, year, baseTargetId }: { id: string | null; year: number; baseTargetId: string },
  others: readonly PossibleBase[],
): void {
  const byId = new Map(others.map((other) => [other.id, other]))
  const base = byId.get(baseTargetId)
  if (!base || base.year !== year || base.counting === 'figure') {
    throw malformed('baseTargetId', 'Chỉ tính tỷ lệ theo một chỉ tiêu đếm được của cùng năm.')
  }
  for (let above: PossibleBase | undefined = base; above; above = byId.get(above.baseTargetId ?? '')) {
    if (above.id === id) throw malformed('baseTargetId', 'Hai chỉ tiêu không thể tính tỷ lệ theo nhau.')
  }
}

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
