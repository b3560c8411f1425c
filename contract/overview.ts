import { z } from 'zod'
import { ability } from './ability.ts'
import { quarter } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { paperToSign } from './paper-to-sign.ts'
import { taskClass } from './reading.ts'
import { taskUnit } from './task.ts'

/** The part of a year that is looked at. */
export const period = z.enum([
  'firstHalf',
  'wholeYear',
  'quarterI',
  'quarterII',
  'quarterIII',
  'quarterIV',
  'nineMonths',
])
export type Period = z.infer<typeof period>

/** As people say it. */
export const periodLabels: Readonly<Record<Period, string>> = {
  firstHalf: '6 tháng đầu năm',
  wholeYear: 'Cả năm',
  quarterI: 'Quý I',
  quarterII: 'Quý II',
  quarterIII: 'Quý III',
  quarterIV: 'Quý IV',
  nineMonths: '9 tháng đầu năm',
}

/** How a task stands at the day the figures are of; each task stands in one of these ways. */
export const standing = z.enum([
  'doneInTime',
  'doneLate',
  'late',
  'waitingLong',
  'waiting',
  'notDue',
  'undated',
  'cancelled',
])
export type Standing = z.infer<typeof standing>

/** As people say it. */
export const standingLabels: Readonly<Record<Standing, string>> = {
  doneInTime: 'Xong đúng hạn',
  doneLate: 'Xong trễ hạn',
  late: 'Trễ hạn, chưa xong',
  waitingLong: 'Chờ quá lâu',
  waiting: 'Đang chờ',
  notDue: 'Chưa đến hạn',
  undated: 'Không có thời hạn',
  cancelled: 'Đã hủy',
}

/** How many tasks stand how; `total` is the sum of the others. */
export const standingCounts = z.object({
  total: z.int(),
  doneInTime: z.int(),
  doneLate: z.int(),
  late: z.int(),
  waitingLong: z.int(),
  waiting: z.int(),
  notDue: z.int(),
  undated: z.int(),
  cancelled: z.int(),
})
export type StandingCounts = z.infer<typeof standingCounts>

/** A number of the period. Null where nothing was entered that it could be counted from: that is not zero. */
export const figure = z.object({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  /** As the page shows it: "7", "68,2 %". */
  written: z.string(),
  /** Where what it counts is listed. */
  path: z.string().nullable(),
  /** The same of the same part of the year before. */
  before: z.number().nullable(),
})
export type Figure = z.infer<typeof figure>

export const figureGroup = z.object({ id: z.string(), title: z.string(), figures: z.array(figure) })
export type FigureGroup = z.infer<typeof figureGroup>

/** A task as the lists behind the numbers show it. `unitIds` are the units that chair it. */
export const viewedTask = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  title: z.string(),
  class: taskClass,
  unitIds: z.array(z.uuid()),
  quarter: quarter.nullable(),
  standing,
  wording: z.string().nullable(),
  /** The last day it is in time. */
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
})
export type ViewedTask = z.infer<typeof viewedTask>

/** A year up to a day, or a part of it, in numbers. */
export const yearView = z.object({
  today: z.string(),
  year: z.int(),
  period,
  from: z.string(),
  to: z.string(),
  /** Years that have a plan, latest first. */
  years: z.array(z.int()),
  tasks: z.array(viewedTask),
  units: z.array(taskUnit),
  total: standingCounts,
  /** Tasks that several units chair are counted with each; `overlap` is what that counts too often. */
  byUnit: z.array(z.object({ unitId: z.uuid().nullable(), counts: standingCounts, shared: z.int() })),
  overlap: standingCounts,
  sharedTasks: z.int(),
  byQuarter: z.array(z.object({ quarter: quarter.nullable(), counts: standingCounts })),
  /** Tasks of the plan of which nothing says the quarter; they are of the whole year only. */
  withoutQuarter: z.int(),
  groups: z.array(figureGroup),
  /** By what was granted; null for those who do not see the whole award history. */
  awards: z
    .array(
      z.object({
        award: z.string().nullable(),
        label: z.string(),
        count: z.int(),
        before: z.int().nullable(),
      }),
    )
    .nullable(),
  /** The same part of the year before, as it stood on the same day; null without a plan of that year. */
  before: z.object({ year: z.int(), asOf: z.string(), total: standingCounts }).nullable(),
  abilities: z.object({ draftReport: ability, seeReports: ability }),
})
export type YearView = z.infer<typeof yearView>

export const readYearView = endpoint({
  id: 'overview.readYearView',
  title: 'Xem sơ kết, tổng kết của một năm',
  method: 'GET',
  path: '/api/year-view',
  access: 'member',
  query: z.object({
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    period: period.optional(),
  }),
  answer: yearView,
})

/** One line of the page for the leadership: what it is, what is the matter, where it is found. */
export const leadershipLine = z.object({
  id: z.string(),
  title: z.string(),
  path: z.string(),
  unitName: z.string().nullable(),
  /** "Trễ 12 ngày", "Chờ 45 ngày: kế hoạch của Khối". */
  detail: z.string(),
})
export type LeadershipLine = z.infer<typeof leadershipLine>

/** Some lines, the worst first, of so many. */
const linesOf = z.object({ lines: z.array(leadershipLine), total: z.int(), path: z.string() })

/** Lãnh đạo cần biết: what is late, in danger, to be signed; what happened since a week ago. */
export const leadershipPage = z.object({
  today: z.string(),
  year: z.int(),
  late: linesOf,
  danger: linesOf,
  toSign: z.array(paperToSign),
  byUnit: z.array(
    z.object({
      unitId: z.uuid(),
      unitName: z.string(),
      unfinished: z.int(),
      late: z.int(),
      dueSoon: z.int(),
      waiting: z.int(),
      done: z.int(),
      path: z.string(),
    }),
  ),
  /** What changed since this day. */
  since: z.string(),
  changes: z.array(z.object({ id: z.string(), sentence: z.string(), count: z.int(), path: z.string() })),
})
export type LeadershipPage = z.infer<typeof leadershipPage>

export const readLeadershipPage = endpoint({
  id: 'overview.readLeadershipPage',
  title: 'Những điều lãnh đạo cần biết',
  method: 'GET',
  path: '/api/leadership-page',
  access: 'member',
  answer: leadershipPage,
})
