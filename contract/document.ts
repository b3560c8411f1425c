import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { reading, span } from './reading.ts'
import { words } from './words.ts'

export const paperFormat = z.enum(['docx', 'doc', 'pdf', 'txt', 'md', 'jpg', 'png', 'webp', 'tiff'])

/** What the officer still has to do with a paper: `arrived` waits, `handled` has been dealt with. */
export const paperState = z.enum(['arrived', 'handled'])
export type PaperState = z.infer<typeof paperState>

/** Where words looked for stand in a paper: `start` in its text, and what is printed before, there and after. */
export const passageHit = z.object({
  start: z.int(),
  before: z.string(),
  hit: z.string(),
  after: z.string(),
})
export type PassageHit = z.infer<typeof passageHit>

/** A paper as a list shows it. `issuedOn` is as precise as the paper: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const paperSummary = z.object({
  id: z.uuid(),
  version: z.int(),
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
  state: paperState,
  /** How many things it asks of this agency, and the first day by which it asks for one; null where no day is named. */
  askedCount: z.int(),
  askedBy: z.string().nullable(),
  /** How many people and collectives it names for awards. */
  awardeeCount: z.int(),
  /** What a check of the paper found wrong, counted. */
  warningCount: z.int(),
  /** Its words were recognised in pictures, this sure (0–100); null for a paper that has text. */
  confidence: z.int().nullable(),
  /** More than one paper lies in the file; splitting is offered. */
  partCount: z.int(),
  /** Its own issuer is this agency. */
  isOwn: z.boolean(),
})
export type PaperSummary = z.infer<typeof paperSummary>

/** Another paper of the same number, issuer and day, from another file. */
export const sameNumber = z.object({ id: z.uuid(), fileName: z.string(), receivedAt: z.string() })
export type SameNumber = z.infer<typeof sameNumber>

/** One version of a paper's text: 1 is what was read at first; the sentence says what was changed. */
export const paperVersion = z.object({
  number: z.int(),
  sentence: z.string(),
  at: z.string(),
  byName: z.string(),
})

/** A page whose words were recognised in its picture, of `width` × `height` pixels; `confidence` is 0–100. */
export const pagePicture = z.object({
  number: z.int(),
  width: z.int(),
  height: z.int(),
  confidence: z.int(),
})

/** A paper with its text and what was read in it; the spans of the reading point into `text`. */
export const paper = paperSummary.extend({
  /** Oldest first. */
  sameNumber: z.array(sameNumber),
  text: z.string(),
  reading,
  /** Latest first. */
  versions: z.array(paperVersion),
  pages: z.array(pagePicture),
  /** An old encoding that was put into Unicode. */
  conversion: z
    .object({
      from: z.enum(['TCVN3', 'VNI']),
      letters: z.int(),
      samples: z.array(z.object({ before: z.string(), after: z.string() })),
    })
    .nullable(),
  /** The papers that lie in the file one behind the other; one in the usual case. */
  parts: z.array(span.extend({ name: z.string() })),
  handled: z.object({ at: z.string(), byName: z.string() }).nullable(),
  abilities: z.object({ handle: ability, correct: ability, split: ability, remove: ability }),
})
export type Paper = z.infer<typeof paper>

const paperId = z.object({ id: z.uuid() })
const version = z.int().min(1)
/** Of a version or a page: what the database keeps as a number. */
const ordinal = z.coerce.number().int().min(1).max(1_000_000)

export const receivePaper = endpoint({
  id: 'document.receivePaper',
  title: 'Đưa một văn bản vào kho',
  method: 'POST',
  path: '/api/papers',
  access: 'member',
  upload: true,
  answer: z.object({ paper: paperSummary, alreadyKept: z.boolean() }),
})

/** Which papers a list holds; each counter of the answer is one of them. `arrived…` are those of a kind that wait. */
export const paperGroup = z.enum([
  'all',
  'arrived',
  'asking',
  'plans',
  'awards',
  'scans',
  'arrivedAsking',
  'arrivedPlans',
  'arrivedAwards',
  'arrivedScans',
  'handled',
])
export type PaperGroup = z.infer<typeof paperGroup>

export const listPapers = endpoint({
  id: 'document.listPapers',
  title: 'Danh sách văn bản',
  method: 'GET',
  path: '/api/papers',
  access: 'member',
  query: z.object({
    /** Words in any order, with or without accents, of the face of a paper or of its text. */
    search: words(200).optional(),
    group: paperGroup.default('all'),
    type: words(10).optional(),
    year: z.coerce.number().int().min(1).max(9_999).optional(),
    issuer: words(300).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(20),
  }),
  answer: z.object({
    papers: z.array(paperSummary.extend({ passages: z.array(passageHit), sameNumber: z.array(sameNumber) })),
    /** Exact up to 300; `more` says that there are further ones. */
    total: z.int(),
    more: z.boolean(),
    counts: z.record(paperGroup, z.int()),
  }),
})

/** The papers that cite an instrument, by its number and symbol: "152/2025/NĐ-CP". */
export const listCitingPapers = endpoint({
  id: 'document.listCitingPapers',
  title: 'Các văn bản viện dẫn một văn bản',
  method: 'GET',
  path: '/api/citing-papers',
  access: 'member',
  query: z.object({
    number: words(100),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    papers: z.array(paperSummary.extend({ passages: z.array(passageHit) })),
    total: z.int(),
  }),
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

export const readPaperVersion = endpoint({
  id: 'document.readPaperVersion',
  title: 'Xem một bản trước của văn bản',
  method: 'GET',
  path: '/api/papers/:id/versions/:number',
  access: 'member',
  params: z.object({ id: z.uuid(), number: ordinal }),
  answer: z.object({ version: paperVersion, text: z.string() }),
})

/** Puts words in place of stretches of the text and reads the paper again; spans are those of the version given. */
export const correctPaper = endpoint({
  id: 'document.correctPaper',
  title: 'Sửa chữ đọc sai trong văn bản',
  method: 'POST',
  path: '/api/papers/:id/text',
  access: 'member',
  params: paperId,
  body: z.object({
    version,
    edits: z
      .array(span.extend({ text: words(20_000) }))
      .min(1)
      .max(2_000),
  }),
  answer: paper,
})

/** The text of an earlier version becomes the latest one. */
export const restorePaperVersion = endpoint({
  id: 'document.restorePaperVersion',
  title: 'Lấy lại một bản trước của văn bản',
  method: 'POST',
  path: '/api/papers/:id/restore',
  access: 'member',
  params: paperId,
  body: z.object({ version, number: z.int().min(1).max(1_000_000) }),
  answer: paper,
})

export const handlePaper = endpoint({
  id: 'document.handlePaper',
  title: 'Đánh dấu văn bản đã xử lý',
  method: 'POST',
  path: '/api/papers/:id/handle',
  access: 'member',
  params: paperId,
  body: z.object({ version, handled: z.boolean() }),
  answer: paper,
})

/** Makes a paper of each part; the file stays with the first one, the others point to it. */
export const splitPaper = endpoint({
  id: 'document.splitPaper',
  title: 'Tách tệp thành các văn bản',
  method: 'POST',
  path: '/api/papers/:id/split',
  access: 'member',
  params: paperId,
  body: z.object({ version }),
  answer: z.object({ paperIds: z.array(z.uuid()) }),
})

/** Takes a paper out that nothing was made of. */
export const removePaper = endpoint({
  id: 'document.removePaper',
  title: 'Bỏ văn bản đưa nhầm',
  method: 'POST',
  path: '/api/papers/:id/remove',
  access: 'member',
  params: paperId,
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})
