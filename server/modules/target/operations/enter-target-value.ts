import type { TargetValueKind } from '#contract/target'
import { dayHappened, firstDayFor } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { showHundredths } from '../model/amounts.ts'
import { insertValue, lastValues } from '../store/target-values.ts'
import { raiseVersion, type StoredTarget } from '../store/targets.ts'
import { type SeenTarget, targetToChange } from './target-to-change.ts'

/** What someone types in of a target: how many, and as of which day; null takes back what was there. */
export interface ValueGiven extends SeenTarget {
  readonly kind: TargetValueKind
  readonly value: number | null
  readonly asOf: string
  readonly note?: string | undefined
}

/** Writes down how far a target has come; answers its version. Earlier values stay in its history. */
export async function enterTargetValue(operation: Operation, given: ValueGiven): Promise<number> {
  const { tx, actor, now, today } = operation
  const target = await targetToChange(operation, given)
  const hundredths = given.value === null ? null : inHundredths(given.value, target)
  if (hundredths !== null) await refuseMoreThanAll(operation, target, { kind: given.kind, hundredths })
  await insertValue(tx, actor.agencyId, {
    targetId: target.id,
    kind: given.kind,
    hundredths,
    asOf: dayHappened(given.asOf, { first: firstDayFor(target.year, today), today }, asOfField),
    note: given.note || null,
    enteredAt: now,
    enteredByName: actor.name,
  })
  await raiseVersion(tx, target.id)
  return target.version + 1
}

/** People and things are whole; figures have up to two decimals. */
function inHundredths(value: number, { counting }: StoredTarget): number {
  const hundredths = Math.round(value * 100)
  if (counting === 'figure' ? Math.abs(value * 100 - hundredths) < 1e-6 : Number.isInteger(value)) {
    return hundredths
  }
  throw malformed(
    'value',
    counting === 'figure' ? 'Chỉ nhập tới hai chữ số thập phân.' : 'Hãy nhập một số nguyên.',
  )
}

/** A share is of so many at most; of none there is no share. What it shares with another target moves with that one. */
async function refuseMoreThanAll(
  { tx }: Operation,
  { id, counting, baseTargetId }: StoredTarget,
  { kind, hundredths }: { readonly kind: TargetValueKind; readonly hundredths: number },
): Promise<void> {
  if (counting !== 'share' || baseTargetId !== null) return
  if (kind === 'base' && hundredths === 0) {
    throw malformed('value', 'Tổng số để tính tỷ lệ phải từ 1 trở lên; bỏ trống nếu chưa biết.')
  }
  const known = new Map((await lastValues(tx, [id])).map((value) => [value.kind, value.hundredths]))
  known.set(kind, hundredths)
  const all = known.get('base') ?? null
  const most = Math.max(known.get('registered') ?? 0, known.get('achieved') ?? 0)
  if (all === null || most <= all) return
  throw malformed(
    'value',
    kind === 'base'
      ? `Tổng số không thể ít hơn ${showHundredths(most)}, là số đã nhập cho chỉ tiêu này.`
      : `Không thể nhiều hơn tổng số ${showHundredths(all)}; hãy sửa tổng số trước nếu đã khác.`,
  )
}

const asOfField = { path: 'asOf', what: 'Ngày tính số liệu' }

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
