import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { period } from './overview.ts'
import { span } from './reading.ts'
import { someWords, words, writtenDay } from './words.ts'

/** `awaitingSignature` lies with the leadership; `issued` has its number and day, and what it says is not changed any more. */
export const reportState = z.enum(['draft', 'awaitingSignature', 'issued'])
export type ReportState = z.infer<typeof reportState>

/** As people say it. */
export const reportStateLabels: Readonly<Record<ReportState, string>> = {
  draft: 'Đang soạn',
  awaitingSignature: 'Chờ ký',
  issued: 'Đã ban hành',
}

/** A number in a paragraph and the figure it stands for: what is counted can be looked up. */
export const writtenFigure = span.extend({ figure: z.string() })
export type WrittenFigure = z.infer<typeof writtenFigure>

const paragraph = z.object({
  kind: z.literal('paragraph'),
  id: z.uuid(),
  text: z.string(),
  figures: z.array(writtenFigure),
})
const table = z.object({
  kind: z.literal('table'),
  id: z.uuid(),
  /** The figure that the whole table is: `table.byUnit`. */
  figure: z.string(),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})
export const reportBlock = z.discriminatedUnion('kind', [paragraph, table])
export type ReportBlock = z.infer<typeof reportBlock>

/** "I.", its title and what stands under it. */
export const reportSection = z.object({
  label: z.string(),
  title: z.string(),
  blocks: z.array(reportBlock),
})
export type ReportSection = z.infer<typeof reportSection>

/** A report in the list. */
export const reportSummary = z.object({
  id: z.uuid(),
  year: z.int(),
  period,
  title: z.string(),
  state: reportState,
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  awaitingSince: z.string().nullable(),
  updatedAt: z.string(),
  createdByName: z.string(),
})
export type ReportSummary = z.infer<typeof reportSummary>

/** What a figure of a report counts, where that is listed, and what it is now; `now` is null when it cannot be told. */
export const reportFigure = z.object({
  id: z.string(),
  label: z.string(),
  path: z.string().nullable(),
  now: z.string().nullable(),
})
export type ReportFigure = z.infer<typeof reportFigure>

export const reportPage = z.object({
  report: reportSummary.extend({
    version: z.int(),
    addressees: z.array(z.string()),
    recipients: z.array(z.string()),
    authority: z.array(z.string()),
    signerPosition: z.string(),
    signerName: z.string(),
    returnedBecause: z.string().nullable(),
    sections: z.array(reportSection),
  }),
  figures: z.array(reportFigure),
  /** Places where the data says nothing, each as it stands in the text. */
  gaps: z.array(z.string()),
  /** Latest first. */
  versions: z.array(z.object({ number: z.int(), sentence: z.string(), at: z.string(), byName: z.string() })),
  task: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** Open tasks of the plan that issuing the report may fulfil, likeliest first. */
  tasks: z.array(z.object({ id: z.uuid(), title: z.string(), deadlineWording: z.string().nullable() })),
  abilities: z.object({
    edit: ability,
    submit: ability,
    return: ability,
    issue: ability,
    correctIssue: ability,
    drop: ability,
  }),
})
export type ReportPage = z.infer<typeof reportPage>

const reportId = z.object({ id: z.uuid() })
const version = z.int().min(1)
const lines = z.array(someWords(500)).max(40)

export const listReports = endpoint({
  id: 'overview.listReports',
  title: 'Danh sách báo cáo sơ kết, tổng kết',
  method: 'GET',
  path: '/api/period-reports',
  access: 'member',
  answer: z.object({ reports: z.array(reportSummary), abilities: z.object({ draftReport: ability }) }),
})

/** Writes a first draft from the figures of the period. */
export const draftReport = endpoint({
  id: 'overview.draftReport',
  title: 'Soạn dự thảo báo cáo từ số liệu',
  method: 'POST',
  path: '/api/period-reports',
  access: 'member',
  body: z.object({ year: z.int().min(2000).max(2100), period }),
  answer: reportPage,
})

export const readReport = endpoint({
  id: 'overview.readReport',
  title: 'Xem một báo cáo',
  method: 'GET',
  path: '/api/period-reports/:id',
  access: 'member',
  params: reportId,
  answer: reportPage,
})

/**
 * Saves what was written. Paragraphs are told by their text; the server keeps the figures whose numbers are still
 * there. Tables stand where their id is given, and are left out otherwise.
 */
export const saveReport = endpoint({
  id: 'overview.saveReport',
  title: 'Lưu nội dung báo cáo',
  method: 'PUT',
  path: '/api/period-reports/:id',
  access: 'member',
  params: reportId,
  body: z.object({
    version,
    title: someWords(500),
    addressees: lines,
    recipients: lines,
    authority: z.array(someWords(200)).max(3),
    signerPosition: someWords(200),
    signerName: words(200),
    sections: z
      .array(
        z.object({
          label: words(20),
          title: someWords(300),
          blocks: z.array(z.object({ id: z.uuid().nullable(), text: words(5_000) })).max(200),
        }),
      )
      .min(1)
      .max(30),
  }),
  answer: reportPage,
})

/** Puts what figures are now in the place of what they were; all of them when none is named. */
export const refreshFigures = endpoint({
  id: 'overview.refreshFigures',
  title: 'Cập nhật số liệu trong báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/figures',
  access: 'member',
  params: reportId,
  body: z.object({ version, figures: z.array(z.string().max(200)).max(500).nullable() }),
  answer: reportPage,
})

const versionOfReport = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(1_000_000) })

export const readReportVersion = endpoint({
  id: 'overview.readReportVersion',
  title: 'Xem một bản trước của báo cáo',
  method: 'GET',
  path: '/api/period-reports/:id/versions/:number',
  access: 'member',
  params: versionOfReport,
  answer: z.object({ number: z.int(), sections: z.array(reportSection) }),
})

export const restoreReportVersion = endpoint({
  id: 'overview.restoreReportVersion',
  title: 'Lấy lại một bản trước của báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/restore',
  access: 'member',
  params: reportId,
  body: z.object({ version, number: z.int().min(1).max(1_000_000) }),
  answer: reportPage,
})

/** Says which task of the plan is done when the report is issued; null for none. */
export const linkReportTask = endpoint({
  id: 'overview.linkReportTask',
  title: 'Gắn báo cáo với nhiệm vụ của kế hoạch',
  method: 'POST',
  path: '/api/period-reports/:id/task',
  access: 'member',
  params: reportId,
  body: z.object({ version, taskId: z.uuid().nullable() }),
  answer: reportPage,
})

export const submitReport = endpoint({
  id: 'overview.submitReport',
  title: 'Trình ký báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/submit',
  access: 'member',
  params: reportId,
  body: z.object({ version }),
  answer: reportPage,
})

export const returnReport = endpoint({
  id: 'overview.returnReport',
  title: 'Trả lại báo cáo để sửa',
  method: 'POST',
  path: '/api/period-reports/:id/return',
  access: 'member',
  params: reportId,
  body: z.object({ version, because: someWords(2000) }),
  answer: reportPage,
})

export const issueReport = endpoint({
  id: 'overview.issueReport',
  title: 'Ban hành báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/issue',
  access: 'member',
  params: reportId,
  body: z.object({ version, number: someWords(100), issuedOn: writtenDay }),
  answer: reportPage,
})

/** Puts the number and the day of an issued report right; what it says stays. */
export const correctIssue = endpoint({
  id: 'overview.correctIssue',
  title: 'Sửa số, ngày ban hành của báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/correct-issue',
  access: 'member',
  params: reportId,
  body: z.object({ version, number: someWords(100), issuedOn: writtenDay }),
  answer: reportPage,
})

export const dropReport = endpoint({
  id: 'overview.dropReport',
  title: 'Bỏ dự thảo báo cáo',
  method: 'POST',
  path: '/api/period-reports/:id/drop',
  access: 'member',
  params: reportId,
  body: z.object({ version }),
  answer: z.object({ dropped: z.literal(true) }),
})

/** The report in the layout of NĐ 30/2020/NĐ-CP. */
export const downloadReport = endpoint({
  id: 'overview.downloadReport',
  title: 'In báo cáo thành văn bản',
  method: 'GET',
  path: '/api/period-reports/:id/paper',
  access: 'member',
  params: reportId,
  query: z.object({ format: z.enum(['docx', 'pdf']) }),
  answer: z.unknown(),
  download: true,
})
