import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { awardCode, citation, outcome, subject, verdictPage } from './judging.ts'
import { someWords, words } from './words.ts'

const id = z.uuid()
const version = z.int().min(1)

/** A cell at fault: its place as Excel names it, what stands there, what was expected. */
export const cellProblem = z.object({ cell: z.string(), found: z.string(), expected: z.string() })
export type CellProblem = z.infer<typeof cellProblem>

/** What a table was read as. Nothing is kept while there is a problem. */
export const factSheetPreview = z.object({
  /** One row a person and year, or one row a person with the columns of each year side by side. */
  layout: z.enum(['rowPerYear', 'rowPerPerson', 'unknown']),
  layoutLabel: z.string(),
  columns: z.array(
    z.object({
      column: z.string(),
      header: z.string(),
      /** What it is read as; null where it is not understood and left out. */
      readAs: z.string().nullable(),
      year: z.int().nullable(),
    }),
  ),
  people: z.int(),
  years: z.array(z.int()),
  /** The first people, as understood. */
  sample: z.array(z.object({ name: z.string(), unit: z.string(), facts: z.array(z.string()) })),
  problems: z.array(cellProblem),
  /** How many there are in all; `problems` holds the first 500. */
  problemCount: z.int(),
})
export type FactSheetPreview = z.infer<typeof factSheetPreview>

/** A kept table of facts. It exists only for those who may keep one: discipline is personal. */
export const factSheet = z.object({
  id,
  name: z.string(),
  people: z.int(),
  years: z.array(z.int()),
  keptAt: z.string(),
  keptBy: z.string(),
  version: z.int(),
  abilities: z.object({ change: ability }),
})
export type FactSheet = z.infer<typeof factSheet>

export const listFactSheets = endpoint({
  id: 'regulation.listFactSheets',
  title: 'Danh sách bảng dữ kiện',
  method: 'GET',
  path: '/api/fact-sheets',
  access: 'member',
  answer: z.object({ sheets: z.array(factSheet), abilities: z.object({ keep: ability }) }),
})

/**
 * Reads a table and keeps nothing. The file is an .xlsx or .csv, or what was pasted from Excel as a text file
 * (`new File([pasted], 'bang-dan.txt')`): one door for both, as large as a paper may be.
 */
export const previewFactSheet = endpoint({
  id: 'regulation.previewFactSheet',
  title: 'Xem trước bảng dữ kiện',
  method: 'POST',
  path: '/api/fact-sheets/preview',
  access: 'member',
  upload: true,
  answer: factSheetPreview,
})

/** All of it or nothing: a table with a problem is refused, each problem at its cell (`path` is the cell). */
export const keepFactSheet = endpoint({
  id: 'regulation.keepFactSheet',
  title: 'Lưu bảng dữ kiện',
  method: 'POST',
  path: '/api/fact-sheets',
  access: 'member',
  query: z.object({ name: someWords(120) }),
  upload: true,
  answer: factSheet,
})

export const replaceFactSheet = endpoint({
  id: 'regulation.replaceFactSheet',
  title: 'Thay bảng dữ kiện',
  method: 'PUT',
  path: '/api/fact-sheets/:id',
  access: 'member',
  params: z.object({ id }),
  query: z.object({ name: someWords(120), version: z.coerce.number().int().min(1) }),
  upload: true,
  answer: factSheet,
})

export const removeFactSheet = endpoint({
  id: 'regulation.removeFactSheet',
  title: 'Xóa bảng dữ kiện',
  method: 'POST',
  path: '/api/fact-sheets/:id/remove',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})

export const downloadFactSheet = endpoint({
  id: 'regulation.downloadFactSheet',
  title: 'Tải bảng dữ kiện',
  method: 'GET',
  path: '/api/fact-sheets/:id/file',
  access: 'member',
  params: z.object({ id }),
  answer: z.unknown(),
  download: true,
})

/** An empty table with the headers that are understood and three invented people. */
export const downloadFactSheetTemplate = endpoint({
  id: 'regulation.downloadFactSheetTemplate',
  title: 'Tải mẫu bảng dữ kiện',
  method: 'GET',
  path: '/api/fact-sheets/template',
  access: 'member',
  answer: z.unknown(),
  download: true,
})

/** What becomes of someone from the first law to the second. */
export const change = z.enum(['gains', 'loses', 'becomesUnknown', 'becomesKnown', 'same'])
export type Change = z.infer<typeof change>

/** As people say it. */
export const changeLabels: Readonly<Record<Change, string>> = {
  gains: 'Được thêm',
  loses: 'Mất',
  becomesUnknown: 'Thành chưa rõ',
  becomesKnown: 'Rõ là không đạt',
  same: 'Không đổi',
}

/** Two laws to compare: each a day of receipt, and where wanted a draft of an entered standard that is tried. */
export const comparison = z.object({
  /** `staff`: the people of the agency today; else the id of a fact sheet. */
  population: z.union([z.literal('staff'), id]).default('staff'),
  /** One award, or all that the people of the population may have. */
  award: z.union([awardCode, z.literal('all')]).default('all'),
  /** The year that is judged; by default the year of the first day, or the one before until June. */
  forYear: z.coerce.number().int().min(2000).max(2100).optional(),
  firstOn: z.iso.date(),
  secondOn: z.iso.date(),
  firstDraftId: id.optional(),
  secondDraftId: id.optional(),
})
export type Comparison = z.infer<typeof comparison>

/** Which of the compared people a list shows. */
export const comparisonFilter = comparison.extend({
  /** `changed` all but `same`. */
  change: z.union([change, z.literal('changed'), z.literal('all')]).default('changed'),
  search: words(200).default(''),
  unit: words(200).default(''),
  sort: z.enum(['change', 'name', 'unit', 'award']).default('change'),
})
export type ComparisonFilter = z.infer<typeof comparisonFilter>

const counts = z.object({ met: z.int(), notMet: z.int(), unknown: z.int() })

/** A reason that stands on one side and not, or not so, on the other. */
export const differingReason = z.object({
  /** The law under which it stands. */
  side: z.enum(['first', 'second']),
  outcome,
  required: z.string(),
  actual: z.string(),
  cite: citation,
})

/** One person and one award under both laws. */
export const comparedRow = z.object({
  /** Stable within the population and award. */
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  subject,
  award: awardCode,
  awardName: z.string(),
  change,
  first: outcome,
  second: outcome,
  reasons: z.array(differingReason),
})
export type ComparedRow = z.infer<typeof comparedRow>

/** One of the two laws, as the comparison used it. */
const side = z.object({
  on: z.string(),
  /** "Nhận hồ sơ ngày 31/12/2023", with the draft that was tried. */
  label: z.string(),
  /** Why its verdicts are no ground for a decision; null where every text was compared. */
  provisional: z.string().nullable(),
})

export const comparisonAnswer = z.object({
  forYear: z.int(),
  population: z.object({ label: z.string(), size: z.int() }),
  first: side,
  second: side,
  /** By award, those that concern the population; one award gives one line. */
  awards: z.array(
    z.object({
      award: awardCode,
      awardName: z.string(),
      first: counts,
      second: counts,
      changes: z.record(change, z.int()),
    }),
  ),
  /** Names of units to filter by. */
  units: z.array(z.string()),
  rows: z.array(comparedRow),
  /** Rows that the filter lets through, on all pages. */
  total: z.int(),
})
export type ComparisonAnswer = z.infer<typeof comparisonAnswer>

/** Judges a whole population under two laws; keeps nothing. */
export const compareLaws = endpoint({
  id: 'regulation.compareLaws',
  title: 'So sánh hai quy định trên cả đội ngũ',
  method: 'GET',
  path: '/api/simulation',
  access: 'member',
  query: comparisonFilter.extend({
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: comparisonAnswer,
})

/** One row of a comparison in full: both verdicts with every reason. `key` is the row's. */
export const readComparedVerdicts = endpoint({
  id: 'regulation.readComparedVerdicts',
  title: 'Xem hai kết luận của một người',
  method: 'GET',
  path: '/api/simulation/verdicts',
  access: 'member',
  query: comparison.extend({ award: awardCode, key: z.string().min(1).max(300) }),
  answer: z.object({ first: verdictPage, second: verdictPage }),
})

export const exportComparison = endpoint({
  id: 'regulation.exportComparison',
  title: 'Tải kết quả so sánh',
  method: 'GET',
  path: '/api/simulation/file',
  access: 'member',
  query: comparisonFilter,
  answer: z.unknown(),
  download: true,
})
