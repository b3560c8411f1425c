import { GOVERN_WORD } from '#contract/entered-standard'
import { showDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { standardChanged } from '../events.ts'
import { chained, datedOf, type EnteredStandard, isSameScope } from '../model/entered-standard.ts'
import { missingOf, refuseCheckedDays } from '../model/refuse-standard.ts'
import { enteredStandards, lockStandards, markGoverning, updateChain } from '../store/entered-standards.ts'
import { library, titlesIn } from './library.ts'
import { type SeenStandard, standardToChange } from './standard-to-change.ts'

/** From its first day on a draft governs for every agency. There is no way back but a withdrawal that stays on record. */
export async function letStandardGovern(
  operation: Operation,
  { id, version, typed }: SeenStandard & { readonly typed: string },
): Promise<void> {
  const { tx, announce } = operation
  await lockStandards(tx)
  const draft = await standardToChange(operation, id)
  if (draft.state !== 'draft') throw new Refusal('illegalMove', 'Chuẩn này đã được cho áp dụng rồi.')
  if (draft.version !== version) throw new Refusal('staleVersion')
  if (typed !== GOVERN_WORD)
    throw new Refusal('malformedRequest', undefined, [
      { path: 'typed', detail: `Hãy gõ đúng ${GOVERN_WORD}` },
    ])
  await refuseIncomplete(tx, draft)
  const others = (await governingOf(tx, draft)).filter((each) => each.id !== id)
  refuseSameDay(draft, others)
  await markGoverning(operation, id)
  await updateChain(tx, chained([...others, draft]))
  await announce(standardChanged(datedOf(draft.scope)?.id ?? id, draft.from))
}

/** The versions of the same standard or condition that govern, or did until a later one. */
export async function governingOf(
  tx: Operation['tx'],
  { scope }: EnteredStandard,
): Promise<readonly EnteredStandard[]> {
  return (await enteredStandards(tx)).filter(
    (each) => (each.state === 'governing' || each.state === 'superseded') && isSameScope(each.scope, scope),
  )
}

async function refuseIncomplete(tx: Operation['tx'], draft: EnteredStandard): Promise<void> {
  const known = await library(tx)
  const dated = datedOf(draft.scope)
  if (!dated) throw new Refusal('notFound')
  refuseCheckedDays(dated, draft.from, titlesIn(known))
  const missing = missingOf(
    draft,
    known.find(({ id }) => id === draft.cite.source),
  )
  if (missing.length > 0) throw new Refusal('illegalMove', `Chưa cho áp dụng được: ${missing.join(' ')}`)
}

function refuseSameDay(draft: EnteredStandard, others: readonly EnteredStandard[]): void {
  if (!others.some(({ from }) => from === draft.from)) return
  throw new Refusal(
    'datesContradict',
    `Đã có chuẩn áp dụng từ ${showDate(draft.from)}; hãy chọn ngày sau đó, hoặc thu hồi chuẩn kia trước.`,
  )
}
