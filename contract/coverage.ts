import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** How far anyone may rely on a text: compared, read or recalled only, or not read by anyone. */
export const coverageStatus = z.enum(['checked', 'unchecked', 'unread'])
export type CoverageStatus = z.infer<typeof coverageStatus>

/** As people say it. */
export const coverageStatusLabels: Readonly<Record<CoverageStatus, string>> = {
  checked: 'Đã đối chiếu',
  unchecked: 'Chưa đối chiếu',
  unread: 'Chưa đọc được văn bản',
}

/** One version of a standard, a number, a rule or an instrument, and how it is known. */
export const coverageRow = z.object({
  /** "Tiêu chuẩn", "Hội đồng": what it belongs to. */
  area: z.string(),
  id: z.string(),
  label: z.string(),
  status: coverageStatus,
  /** The provision in full words. */
  cite: z.string(),
  /** Where it was compared, or why it was not. */
  how: z.string(),
  from: z.string().nullable(),
  /** The first day on which it no longer holds. */
  until: z.string().nullable(),
  /** Parts that were not compared though the version was, each with why. */
  partsUnchecked: z.array(z.string()),
})
export type CoverageRow = z.infer<typeof coverageRow>

export const readCoverage = endpoint({
  id: 'regulation.readCoverage',
  title: 'Mức độ kiểm chứng của pháp luật trong phần mềm',
  method: 'GET',
  path: '/api/law/coverage',
  access: 'member',
  answer: z.object({
    today: z.string(),
    rows: z.array(coverageRow),
    /** What the program leaves to people on purpose, and why. */
    notModelled: z.array(z.object({ id: z.string(), label: z.string(), because: z.string() })),
  }),
})
