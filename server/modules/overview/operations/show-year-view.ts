import { allowed, denied } from '#contract/ability'
import type { Period, YearView } from '#contract/overview'
import type { Operation } from '#platform/operation'
import { periodAround, quartersOf } from '../model/period-days.ts'
import { type PeriodFigure, presentFigure } from '../model/period-figure.ts'
import { tally, tallyByQuarter, tallyByUnit } from '../model/tally.ts'
import { mayDraft, maySeeDrafts } from '../policy.ts'
import { type PeriodData, periodBefore, periodData } from './period-data.ts'

/** A year or a part of it in numbers, each with the tasks it counts, beside the year before. */
export async function showYearView(
  operation: Operation,
  wanted: { readonly year?: number | undefined; readonly period?: Period | undefined },
): Promise<YearView> {
  const { today, actor } = operation
  const year = wanted.year ?? Number(today.slice(0, 4))
  const period = wanted.period ?? periodAround(today)
  const data = await periodData(operation, { year, period })
  const before = await periodBefore(operation, { year, period })
  const tasks = data.tasks ?? []
  const { byUnit, overlap, sharedTasks } = tallyByUnit(
    tasks,
    data.units.map(({ id }) => id),
  )
  return {
    today,
    year,
    period,
    from: data.from,
    to: data.to,
    years: [...new Set([year, ...data.years])].toSorted((one, other) => other - one),
    tasks: [...tasks],
    units: [...data.units],
    total: tally(tasks),
    byUnit,
    overlap,
    sharedTasks,
    byQuarter: tallyByQuarter(tasks, quartersOf(period)),
    withoutQuarter: data.withoutQuarter,
    groups: presentGroups(data, before),
    awards: presentAwards(data, before),
    before: before.tasks && { year: before.year, asOf: before.asOf, total: tally(before.tasks) },
    abilities: {
      draftReport: mayDraft(actor),
      seeReports: maySeeDrafts(actor)
        ? allowed
        : denied('Chỉ lãnh đạo và cán bộ thi đua xem dự thảo báo cáo.'),
    },
  }
}

function presentGroups(data: PeriodData, before: PeriodData): YearView['groups'] {
  const earlier = new Map<string, PeriodFigure>(
    before.groups.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])),
  )
  return data.groups.map(({ id, title, figures }) => ({
    id,
    title,
    figures: figures.map((figure) => presentFigure(figure, earlier.get(figure.id))),
  }))
}

/** Kinds of both years: what was granted a year ago and not now is told too. */
function presentAwards({ awards }: PeriodData, before: PeriodData): YearView['awards'] {
  if (awards === null) return null
  const key = ({ award, label }: { award: string | null; label: string }) => award ?? label
  const earlier = new Map((before.awards ?? []).map((kind) => [key(kind), kind]))
  const own = awards.map((kind) => ({
    ...kind,
    // A year of which no decision was entered is not known to have had none.
    before: earlier.size === 0 ? null : (earlier.get(key(kind))?.count ?? 0),
  }))
  const gone = [...earlier.values()].filter((kind) => awards.every((other) => key(other) !== key(kind)))
  return [...own, ...gone.map((kind) => ({ ...kind, count: 0, before: kind.count }))]
}
