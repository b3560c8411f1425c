import type { Answered } from '#contract/endpoint'
import { type listTargets, type Target, type TargetStanding, targetStanding } from '#contract/target'
import { awardCodes, awards } from '#law'
import type { Operation } from '#platform/operation'
import { mayKeepTargets } from '../policy.ts'
import { presentTargets } from '../present/target.ts'
import { lastValues } from '../store/target-values.ts'
import { targetsOfYear, yearsWithTargets } from '../store/targets.ts'
import { statedInYear } from './stated-in-year.ts'

/** The targets of a year with how each stands today, in the order in which they were written down. */
export async function targetsOf(operation: Operation, year: number): Promise<readonly Target[]> {
  const { tx, today } = operation
  const targets = await targetsOfYear(tx, year)
  const values = await lastValues(
    tx,
    targets.map(({ id }) => id),
  )
  return presentTargets(targets, values, today)
}

/** The page of a year: this one where none is asked for. */
export async function showTargets(
  operation: Operation,
  asked: number | undefined,
): Promise<Answered<typeof listTargets>> {
  const { tx, today, actor } = operation
  const thisYear = Number(today.slice(0, 4))
  const year = asked ?? thisYear
  const targets = await targetsOf(operation, year)
  const keep = mayKeepTargets(actor)
  const stated = keep.allowed ? await statedInYear(operation, year) : []
  const years = new Set([year, thisYear, ...(await yearsWithTargets(tx))])
  return {
    year,
    years: [...years].toSorted((one, other) => other - one),
    targets: targets.toSorted((one, other) => urgency(one.standing) - urgency(other.standing)),
    counts: countStandings(targets),
    untaken: stated.filter(({ takenId }) => takenId === null).length,
    awards: awardCodes.map((award) => ({
      award,
      label: awards[award].name,
      population: awards[award].subjects[0] === 'collective' ? 'collectives' : 'persons',
    })),
    abilities: { keep },
  }
}

const urgency = (standing: TargetStanding): number => targetStanding.options.indexOf(standing)

function countStandings(targets: readonly Target[]): Record<TargetStanding, number> {
  const having = (wanted: TargetStanding): number =>
    targets.filter(({ standing }) => standing === wanted).length
  return {
    notMet: having('notMet'),
    endangered: having('endangered'),
    unknown: having('unknown'),
    onTrack: having('onTrack'),
    met: having('met'),
  }
}
