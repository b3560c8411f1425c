import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { reading } from './reading.ts'
import { words } from './words.ts'

export const paperFormat = z.enum(['docx', 'pdf', 'txt', 'md'])

/** A paper as a list shows it. `issuedOn` is as precise as the paper: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const paperSummary = z.object({
  id: z.uuid(),
  fileName: z.string(),
  format: paperFormat,
  byteSize: z.int(),
  typeCode: z.string().nullable(),
  /** In words: "Kế hoạch". */
  typeName: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  receivedAt: z.string(),
  /** Whether it can become the plan of a year; `seemsToBe` says in a sentence what it is. */
  isPlan: z.boolean(),
  seemsToBe: z.string(),
  /** Whether everyone of the agency sees it; until then the officer and the leadership do. */
  released: z.boolean(),
})
export type PaperSummary = z.infer<typeof paperSummary>

/** A paper with its text and what was read in it; the spans of the reading point into `text`. */
export const paper = paperSummary.extend({ text: z.string(), reading })
export type Paper = z.infer<typeof paper>

const paperId = z.object({ id: z.uuid() })

export const receivePaper = endpoint({
  id: 'document.receivePaper',
  title: 'Đưa một văn bản vào kho',
  method: 'POST',
  path: '/api/papers',
  access: 'member',
  upload: true,
  answer: z.object({ paper: paperSummary, alreadyKept: z.boolean() }),
})

export const listPapers = endpoint({
  id: 'document.listPapers',
  title: 'Danh sách văn bản',
  method: 'GET',
  path: '/api/papers',
  access: 'member',
  query: z.object({
    /** Words in any order, with or without accents. */
    search: words(200).optional(),
    type: z.string().max(10).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({ papers: z.array(paperSummary), total: z.int() }),
})

export const readPaperText = endpoint({
  id: 'document.readPaperText',
  title: 'Xem một văn bản và những gì đọc được',
  method: 'GET',
  path: '/api/papers/:id',
  access: 'member',
  params: paperId,
  answer: paper,
})

export const downloadPaper = endpoint({
  id: 'document.downloadPaper',
  title: 'Tải tệp gốc của văn bản',
  method: 'GET',
  path: '/api/papers/:id/file',
  access: 'member',
  params: paperId,
  answer: z.unknown(),
  download: true,
})
