import type { ReminderRule, ReminderStage } from '#contract/reminder'
import { addDays, isWorkingDay, type PlainDate } from '#law'
import type { DueThing } from './due-thing.ts'

/** Who is told of a stage: whoever does the thing, takes part, heads the unit that does it, leads, or keeps the plan. */
export type Audience = 'doer' | 'participant' | 'head' | 'leadership' | 'officer'

/** A stage that something is in, since when, and who is told. */
export interface StageOfItem {
  readonly item: DueThing
  readonly stage: ReminderStage
  readonly since: PlainDate
  readonly audiences: readonly Audience[]
}

/** What decides about stages beside the item itself. */
export interface StageReading {
  readonly today: PlainDate
  readonly rule: ReminderRule
  /** How many days before its last day something is due soon, as the agency reads it. */
  readonly soonDays: number
  /** After how many days waiting takes too long, as the agency reads it. */
  readonly waitingDays: number
}

/** The later ones weigh more where somebody would be told of several at once. */
const weights: Readonly<Record<ReminderStage, number>> = {
  waitingLong: 0,
  asked: 1,
  soon: 2,
  due: 3,
  late: 4,
  lateAgain: 5,
  toHead: 6,
  toLeadership: 7,
}

/** How much a stage weighs. */
export const weightOf = (stage: ReminderStage): number => weights[stage]

/** The stages that something is in today; none where nothing is due and it waits for nothing. */
export function stagesOf(item: DueThing, reading: StageReading): readonly StageOfItem[] {
  const stages = [...waiting(item, reading), ...untilLastDay(item, reading), ...late(item, reading)]
  return stages.map((stage) => ({ item, ...stage }))
}

type Told = Omit<StageOfItem, 'item'>

/** Where nobody is named to do it, the one who keeps the plan is told instead. */
function doers({ chairUnitIds, personIds }: Pick<DueThing, 'chairUnitIds' | 'personIds'>): Audience {
  return chairUnitIds.length === 0 && personIds.length === 0 ? 'officer' : 'doer'
}

function untilLastDay(item: DueThing, { today, soonDays }: StageReading): readonly Told[] {
  if (item.lateFrom === null || today >= item.lateFrom) return []
  const lastDay = addDays(item.lateFrom, -1)
  const audiences = [doers(item), 'participant'] as const
  if (today === lastDay) return [{ stage: 'due', since: lastDay, audiences }]
  const soonFrom = addDays(lastDay, -soonDays)
  return today < soonFrom ? [] : [{ stage: 'soon', since: soonFrom, audiences }]
}

function late(item: DueThing, reading: StageReading): readonly Told[] {
  const { today, rule } = reading
  const { lateFrom } = item
  if (lateFrom === null || today < lateFrom) return []
  const audiences = [doers(item), 'officer'] as const
  const again = latestRound(lateFrom, rule.againEveryDays, today)
  return [
    { stage: 'late', since: lateFrom, audiences },
    ...(again && again > lateFrom ? [{ stage: 'lateAgain', since: again, audiences } as const] : []),
    ...escalated(lateFrom, 'toHead', reading),
    ...escalated(lateFrom, 'toLeadership', reading),
  ]
}

function escalated(
  lateFrom: PlainDate,
  stage: 'toHead' | 'toLeadership',
  { today, rule }: StageReading,
): readonly Told[] {
  const after = stage === 'toHead' ? rule.headAfterDays : rule.leadershipAfterDays
  if (after === null) return []
  const counts = rule.countedIn === 'workingDays' ? isWorkingDay : () => true
  const since = nthDay(lateFrom, after, { counts, until: today })
  const audiences = [stage === 'toHead' ? 'head' : 'leadership'] as const
  return since === undefined ? [] : [{ stage, since, audiences }]
}

/**
 * From the day on which lists say so, and again after as long a time. What cannot be begun yet may wait as long as it
 * likes: lists say of it that its time has not come.
 */
function waiting(
  { waitingSince, startsOn, ...item }: DueThing,
  { today, waitingDays }: StageReading,
): readonly Told[] {
  if (waitingSince === null) return []
  const tooLong = addDays(waitingSince, waitingDays + 1)
  const first = startsOn !== null && startsOn > tooLong ? startsOn : tooLong
  const since = latestRound(first, waitingDays, today)
  if (since === undefined) return []
  return [{ stage: 'waitingLong', since, audiences: [doers(item), 'officer'] }]
}

/** The latest day that lies a whole number of rounds after the first one. */
function latestRound(first: PlainDate, every: number, today: PlainDate): PlainDate | undefined {
  if (every === 0 || today < first) return undefined
  const passed = Math.round((Date.parse(today) - Date.parse(first)) / DAY_MS)
  return addDays(first, Math.floor(passed / every) * every)
}

/** The day on which so many days have counted, the first included; undefined when that is not until a day. */
function nthDay(
  first: PlainDate,
  count: number,
  { counts, until }: { counts: (day: PlainDate) => boolean; until: PlainDate },
): PlainDate | undefined {
  let left = count
  for (let day = first; day <= until; day = addDays(day, 1)) {
    if (counts(day)) left -= 1
    if (left === 0) return day
  }
  return undefined
}

const DAY_MS = 86_400_000
