import type { TargetValueKind } from '#contract/target'
import { dayHappened, firstDayFor } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { insertValue } from '../store/target-values.ts'
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
  await insertValue(tx, actor.agencyId, {
    targetId: target.id,
    kind: given.kind,
    hundredths: given.value === null ? null : inHundredths(given.value, target),
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

const asOfField = { path: 'asOf', what: 'Ngày tính số liệu' }

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
