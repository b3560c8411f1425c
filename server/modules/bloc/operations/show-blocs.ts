import type { Bloc, BlocItem, BlocsPage } from '#contract/bloc'
import { showPlans } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { mayChangeBlocs } from '../policy.ts'
import { allBlocs } from '../store/blocs.ts'
import { askedItems } from './asked-items.ts'
import { movementItems } from './movement-items.ts'
import { paperItems } from './paper-items.ts'
import { type BlocPaper, findBlocs, papersWithBlocs } from './papers-with-blocs.ts'
import { targetItems } from './target-items.ts'
import { tasksOfYear } from './tasks-of-year.ts'
import { waitingItems } from './waiting-items.ts'

/** Every bloc and superior with what each asks of the agency in a year, on one page. */
export async function showBlocs(operation: Operation, wantedYear?: number): Promise<BlocsPage> {
  const { tx, actor, today } = operation
  const year = wantedYear ?? Number(today.slice(0, 4))
  const known = await allBlocs(tx)
  const ofYear = known.filter((bloc) => isOfYear(bloc, year))
  const others = known.filter((bloc) => !isOfYear(bloc, year))
  const find = await findBlocs(operation, { ofYear, others })
  const papers = await papersWithBlocs(operation, year, find)
  const tasks = await tasksOfYear(operation, year)
  const items: BlocItem[] = [
    ...(await askedItems(operation, papers, tasks)),
    ...waitingItems(ofYear, tasks),
    ...(await movementItems(operation, year, find)),
    ...(await targetItems(operation, year, papers)),
    ...paperItems(papers),
  ]
  const heard = new Set(items.flatMap(({ blocIds }) => blocIds))
  const years = new Set([
    year,
    Number(today.slice(0, 4)),
    ...(await showPlans(operation)).map((plan) => plan.year),
  ])
  return {
    today,
    year,
    years: [...years].toSorted((one, other) => other - one),
    blocs: known.filter((bloc) => isOfYear(bloc, year) || heard.has(bloc.id)),
    items: items.toSorted(byUrgency),
    unknownIssuers: unknownIssuers(papers),
    abilities: { change: mayChangeBlocs(actor) },
  }
}

const isOfYear = ({ sinceYear, untilYear }: Bloc, year: number): boolean =>
  (sinceYear ?? year) <= year && (untilYear ?? year) >= year

/** Issuers that are nobody known, those with most papers first. */
function unknownIssuers(papers: readonly BlocPaper[]): BlocsPage['unknownIssuers'] {
  const unknown = papers.filter(({ blocId, paper }) => blocId === null && paper.issuer !== null)
  const byIssuer = Map.groupBy(unknown, ({ paper }) => paper.issuer ?? '')
  return [...byIssuer]
    .map(([printed, own]) => ({
      printed,
      papers: own.length,
      latestOn:
        own
          .map(({ paper }) => paper.issuedOn ?? '')
          .toSorted()
          .at(-1) || null,
    }))
    .toSorted((one, other) => other.papers - one.papers || one.printed.localeCompare(other.printed, 'vi'))
}

/** What is late first, then by day; what has none comes last. */
function byUrgency(one: BlocItem, other: BlocItem): number {
  const rank = ({ state }: BlocItem): number =>
    state === 'late' ? 0 : state === 'done' || state === 'told' ? 2 : 1
  return rank(one) - rank(other) || (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')
}
