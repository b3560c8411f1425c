import type { Answered } from '#contract/endpoint'
import type { listGrantedAwards } from '#contract/granted-award'
import { holdsOn, roster, successions, withPredecessors } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { mayRecord, seesWholeHistory } from '../policy.ts'
import { presentLine } from '../present.ts'
import { kindsInSight, type LinesWanted, pageOfLines, type Sight, yearsInSight } from '../store/lines.ts'

/** One page of the award history as far as the actor sees it, with what can be filtered by. */
export async function showGrantedAwards(
  operation: Operation,
  { unitId, ...wanted }: Omit<LinesWanted, 'unitIds'> & { readonly unitId?: string | undefined },
): Promise<Answered<typeof listGrantedAwards>> {
  const { tx, actor } = operation
  const sight = await sightOf(operation)
  const unitIds = unitId === undefined ? undefined : withPredecessors([unitId], await successions(tx))
  const { lines, total } = await pageOfLines(tx, { ...wanted, unitIds }, sight)
  return {
    awards: lines.map((line) => presentLine(line, sight)),
    total,
    years: await yearsInSight(tx, sight),
    kinds: await kindsInSight(tx, sight),
    abilities: { withdraw: mayRecord(actor) },
  }
}

/** Which lines exist for the actor. */
async function sightOf({ tx, actor, today }: Operation): Promise<Sight> {
  if (seesWholeHistory(actor)) return 'everything'
  const before = await successions(tx)
  const headed = new Set(withPredecessors(actor.headedUnitIds, before))
  const isOfHeaded = ({ unitId, validFrom, validUntil }: Posting) =>
    headed.has(unitId) && holdsOn({ validFrom, validUntil }, today)
  const people = headed.size === 0 ? [] : await roster(tx)
  const proposed = people.filter(({ postings }) => postings.some(isOfHeaded)).map(({ id }) => id)
  return {
    unitIds: withPredecessors([...actor.unitIds, ...actor.headedUnitIds], before),
    personIds: [...(actor.personId === null ? [] : [actor.personId]), ...proposed],
  }
}

type Posting = Awaited<ReturnType<typeof roster>>[number]['postings'][number]
