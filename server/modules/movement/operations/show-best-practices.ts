import type { listBestPractices } from '#contract/best-practice'
import type { Answered } from '#contract/endpoint'
import { unitsOn } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { isLaunched } from '../model/movement-moves.ts'
import { mayPropose } from '../policy.ts'
import { presentPractice } from '../present/practice.ts'
import { countPractices, type PracticesWanted, pageOfPractices } from '../store/best-practices.ts'
import { movementTitles } from '../store/movements.ts'
import { practiceSight } from './practice-sight.ts'

/** One page of the best practices that exist for the actor, and for which units they may propose one. */
export async function showBestPractices(
  operation: Operation,
  wanted: PracticesWanted & { readonly page: number; readonly pageSize: number },
): Promise<Answered<typeof listBestPractices>> {
  const { tx, actor } = operation
  const sight = await practiceSight(operation)
  const { practices, total } = await pageOfPractices(tx, wanted, sight)
  const { page: _page, pageSize: _pageSize, ...filters } = wanted
  const units = await unitsToPropose(operation)
  const movements = await movementTitles(tx)
  return {
    practices: practices.map((practice) => presentPractice(practice, actor)),
    total,
    counts: await countPractices(tx, filters, sight),
    units,
    movements: movements.filter(isLaunched).map(({ id, title }) => ({ id, title })),
    abilities: {
      propose: mayPropose(
        actor,
        units.map(({ id }) => id),
      ),
    },
  }
}

/** The units of today that the actor may propose for: all of them for the officer, else their own. */
export async function unitsToPropose({
  tx,
  today,
  actor,
}: Operation): Promise<{ id: string; name: string }[]> {
  const units = await unitsOn(tx, today)
  const own = new Set([...actor.unitIds, ...actor.headedUnitIds])
  return units
    .filter(({ id }) => actor.roles.includes('officer') || own.has(id))
    .map(({ id, name }) => ({ id, name }))
}
