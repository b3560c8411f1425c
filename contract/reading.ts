import { z } from 'zod'
import { deadline, quarter } from './deadline.ts'

/** A stretch of the text of a paper: UTF-16 offsets, half open. */
export const span = z.object({ start: z.int(), end: z.int() })
export type Span = z.infer<typeof span>

/** What a task asks for in its paper. */
export const taskClass = z.enum([
  'scheduled',
  'subtask',
  'assignment',
  'campaign-period',
  'solution',
  'content',
  'general',
])
export type TaskClass = z.infer<typeof taskClass>

const header = z.object({
  issuer: z.string().nullable(),
  parentAgency: z.string().nullable(),
  number: z.object({ value: z.string().nullable(), symbol: z.string().nullable() }),
  place: z.string().nullable(),
  date: z.object({ iso: z.string().nullable(), precision: z.enum(['day', 'month', 'year', 'none']) }),
  documentType: z.object({ code: z.string().nullable(), name: z.string().nullable() }),
  title: z.string().nullable(),
  addressee: z.array(z.string()),
  year: z.int().nullable(),
  spans: z.object({
    issuer: span.optional(),
    parentAgency: span.optional(),
    number: span.optional(),
    place: span.optional(),
    date: span.optional(),
    documentType: span.optional(),
    title: span.optional(),
    addressee: z.array(span).optional(),
  }),
})

const section = z.object({
  path: z.array(z.string()),
  label: z.string(),
  title: z.string().nullable(),
  span,
  headingSpan: span,
})

const citation = z.object({
  type: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  role: z.enum(['basis', 'content']),
  span,
  mentions: z.array(span),
})

const readTask = z.object({
  id: z.string(),
  class: taskClass,
  section: z.array(z.string()),
  text: z.string(),
  deadline: deadline.extend({ span: span.optional() }),
  chair: z.array(z.string()),
  coordinate: z.array(z.string()),
  chairExplicit: z.boolean(),
  place: z.string().nullable(),
  quarter: z.array(quarter),
  span,
  responsibilitySpans: z.array(span),
  placeSpan: span.optional(),
})

const movement = z.object({
  name: z.string(),
  class: z.enum(['movement', 'theme', 'motto', 'campaign', 'award-title', 'other']),
  span,
})

// A figure or a range of two; the serialiser passes it as it is.
const target = z.object({
  text: z.string(),
  comparator: z.enum(['=', '>=', '<=', '>', '<', '~', 'range']).nullable(),
  value: z.union([z.number(), z.array(z.number())]).nullable(),
  unit: z.string().nullable(),
  span,
})

/** One whom the paper names for an award; `award` is a code of the law shelf, null for a name it does not know. */
const readAwardee = z.object({
  award: z.string().nullable(),
  awardPrinted: z.string(),
  standing: z.enum(['granted', 'proposed']),
  subject: z.enum(['individual', 'collective', 'household']),
  name: z.string(),
  position: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  span,
})

/** The structure found in a paper; every item knows the stretch of text it came from. `unread` is what none explains. */
export const reading = z.object({
  schema: z.literal('thidua.document/1'),
  header,
  sections: z.array(section),
  citations: z.array(citation),
  tasks: z.array(readTask),
  movements: z.array(movement),
  targets: z.array(target),
  recipients: z.array(z.object({ text: z.string(), archive: z.boolean(), span })),
  signer: z
    .object({
      authority: z.string().nullable(),
      position: z.string().nullable(),
      name: z.string().nullable(),
      span,
    })
    .nullable(),
  awardees: z.array(readAwardee).default([]),
  corrections: z.array(z.object({ span, printed: z.string(), suggested: z.string() })).default([]),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: span.optional() })),
  frame: z.array(z.object({ role: z.string(), span })),
  unread: z.array(span),
})
export type PaperReading = z.infer<typeof reading>
