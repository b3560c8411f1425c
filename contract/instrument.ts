import { z } from 'zod'
import { ability } from './ability.ts'
import { paperFormat } from './document.ts'
import { endpoint } from './endpoint.ts'
import { someWords, words, writtenDay } from './words.ts'

/** What an instrument is, from the law down to an agency's own rules. */
export const instrumentKind = z.enum([
  'law',
  'resolution',
  'decree',
  'decision',
  'circular',
  'directive',
  'guidance',
  'consolidated',
  'rules',
  'plan',
  'officialLetter',
  'other',
])
export type InstrumentKind = z.infer<typeof instrumentKind>

/** As people say it, in the order of their force. */
export const instrumentKindLabels: Readonly<Record<InstrumentKind, string>> = {
  law: 'Luật',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  guidance: 'Hướng dẫn',
  consolidated: 'Văn bản hợp nhất',
  rules: 'Quy chế, quy định',
  plan: 'Kế hoạch',
  officialLetter: 'Công văn',
  other: 'Văn bản khác',
}

/** Whose instrument it is: the State's, a ministry's, a province's, or the agency's own. */
export const instrumentLevel = z.enum(['national', 'ministry', 'province', 'agency'])
export type InstrumentLevel = z.infer<typeof instrumentLevel>

/** As people say it. */
export const instrumentLevelLabels: Readonly<Record<InstrumentLevel, string>> = {
  national: 'Trung ương',
  ministry: 'Bộ, ban, ngành',
  province: 'Tỉnh, thành phố',
  agency: 'Cơ quan',
}

/** What an instrument is on a day; unknown where its days are not known. */
export const instrumentState = z.enum(['notYet', 'inForce', 'expired', 'unknown'])
export type InstrumentState = z.infer<typeof instrumentState>

/** As people say it. */
export const instrumentStateLabels: Readonly<Record<InstrumentState, string>> = {
  notYet: 'Chưa hiệu lực',
  inForce: 'Đang hiệu lực',
  expired: 'Hết hiệu lực',
  unknown: 'Chưa rõ hiệu lực',
}

/** Who brought it in: the program, the installation's administrator for every agency, or this agency for itself. */
export const instrumentOrigin = z.enum(['program', 'installation', 'own'])
export type InstrumentOrigin = z.infer<typeof instrumentOrigin>

export const instrumentRelation = z.enum(['replaces', 'amends', 'details'])
export type InstrumentRelation = z.infer<typeof instrumentRelation>

/** As one reads a relation forth and back: "Thay thế …", "Bị thay thế bởi …". */
export const instrumentRelationLabels: Readonly<
  Record<InstrumentRelation, { readonly forth: string; readonly back: string }>
> = {
  replaces: { forth: 'Thay thế', back: 'Bị thay thế bởi' },
  amends: { forth: 'Sửa đổi, bổ sung', back: 'Được sửa đổi, bổ sung bởi' },
  details: { forth: 'Quy định chi tiết', back: 'Được quy định chi tiết bởi' },
}

/** `ND-152-2025` for one that the program brings, `entered:<uuid>` for one that somebody entered. */
export const instrumentId = z.string().min(1).max(100)

/** Where the words looked for stand: text before, the words as written, text after. */
export const searchHit = z.object({
  /** "Tên văn bản", or the name of the attached file. */
  where: z.string(),
  before: z.string(),
  hit: z.string(),
  after: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

/** An instrument as the list shows it. */
export const instrumentSummary = z.object({
  id: instrumentId,
  kind: instrumentKind,
  level: instrumentLevel,
  origin: instrumentOrigin,
  /** Number and symbol: "152/2025/NĐ-CP". */
  number: z.string(),
  /** As it is cited: "Nghị định số 152/2025/NĐ-CP". */
  title: z.string(),
  about: z.string(),
  issuer: z.string(),
  issuedOn: z.string().nullable(),
  inForceFrom: z.string().nullable(),
  /** The first day it no longer applies. */
  inForceUntil: z.string().nullable(),
  state: instrumentState,
  files: z.int(),
  /** Only where words were looked for. */
  hit: searchHit.nullable(),
})
export type InstrumentSummary = z.infer<typeof instrumentSummary>

const day = writtenDay
const ids = z.array(instrumentId).max(50).default([])

/** What a person enters of an instrument. */
export const instrumentGiven = z.object({
  kind: instrumentKind,
  level: instrumentLevel,
  number: someWords(100),
  about: someWords(1000),
  issuer: someWords(200),
  issuedOn: day.nullable(),
  inForceFrom: day.nullable(),
  inForceUntil: day.nullable(),
  replaces: ids,
  amends: ids,
  details: ids,
})
export type InstrumentGiven = z.infer<typeof instrumentGiven>

export const listInstruments = endpoint({
  id: 'regulation.listInstruments',
  title: 'Thư viện văn bản',
  method: 'GET',
  path: '/api/instruments',
  access: 'member',
  query: z.object({
    /** The day on which states are told; today when left out. */
    on: day.optional(),
    /** Words in any order, with or without accents: number, title, subject and the text of attached files. */
    search: words(200).optional(),
    kind: instrumentKind.optional(),
    state: instrumentState.optional(),
    level: instrumentLevel.optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    on: z.string(),
    instruments: z.array(instrumentSummary),
    total: z.int(),
    /** How many match the words and the other filters, by state. */
    states: z.object({ notYet: z.int(), inForce: z.int(), expired: z.int(), unknown: z.int() }),
    abilities: z.object({ enter: ability, enterForEveryone: ability }),
  }),
})

/** A file attached to an instrument. */
export const instrumentFile = z.object({
  id: z.uuid(),
  fileName: z.string(),
  format: paperFormat,
  byteSize: z.int(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  /** Attached for every agency of the installation, or for this one alone. */
  forEveryone: z.boolean(),
  /** Where the words looked for stand in it. */
  hit: searchHit.nullable(),
  abilities: z.object({ remove: ability }),
})
export type InstrumentFile = z.infer<typeof instrumentFile>

/** Something that cites the instrument: a standard, a number of the law, a rule of the agency. */
export const citedBy = z.object({
  kind: z.enum(['standard', 'condition', 'parameter', 'localRule']),
  /** The id of the award for a standard, of the slot for a local rule. */
  id: z.string(),
  label: z.string(),
  /** "khoản 2 Điều 9"; for a local rule its citation in full. */
  provision: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})
export type CitedBy = z.infer<typeof citedBy>

/** One instrument with everything known of it. */
export const instrument = instrumentSummary.extend({
  on: z.string(),
  /** How it is known: compared with the text and where, or why not. Null for one that somebody entered. */
  check: z.object({ checked: z.boolean(), sentence: z.string() }).nullable(),
  relations: z.array(
    z.object({
      relation: instrumentRelation,
      direction: z.enum(['forth', 'back']),
      /** "Bị thay thế bởi". */
      label: z.string(),
      instrument: z.object({ id: instrumentId, title: z.string(), state: instrumentState }),
    }),
  ),
  attached: z.array(instrumentFile),
  citedBy: z.array(citedBy),
  /** Who entered and corrected it, latest first; empty for one that the program brings. */
  history: z.array(z.object({ at: z.string(), by: z.string(), action: z.string() })),
  /** As entered, to be corrected; null for one that the program brings. */
  given: instrumentGiven.extend({ version: z.int() }).nullable(),
  abilities: z.object({
    correct: ability,
    remove: ability,
    attach: ability,
    attachForEveryone: ability,
  }),
})
export type Instrument = z.infer<typeof instrument>

const instrumentParams = z.object({ id: instrumentId })
const fileParams = z.object({ id: instrumentId, fileId: z.uuid() })

export const readInstrument = endpoint({
  id: 'regulation.readInstrument',
  title: 'Xem một văn bản trong thư viện',
  method: 'GET',
  path: '/api/instruments/:id',
  access: 'member',
  params: instrumentParams,
  query: z.object({ on: day.optional(), search: words(200).optional() }),
  answer: instrument,
})

export const enterInstrument = endpoint({
  id: 'regulation.enterInstrument',
  title: 'Nhập một văn bản vào thư viện',
  method: 'POST',
  path: '/api/instruments',
  access: 'member',
  /** `forEveryone` only for the administrators of the installation. */
  body: z.object({ given: instrumentGiven, forEveryone: z.boolean().default(false) }),
  answer: instrument,
})

export const correctInstrument = endpoint({
  id: 'regulation.correctInstrument',
  title: 'Sửa thông tin một văn bản trong thư viện',
  method: 'POST',
  path: '/api/instruments/:id',
  access: 'member',
  params: instrumentParams,
  body: z.object({ given: instrumentGiven, version: z.int().min(1) }),
  answer: instrument,
})

export const removeInstrument = endpoint({
  id: 'regulation.removeInstrument',
  title: 'Xóa văn bản nhập nhầm',
  method: 'POST',
  path: '/api/instruments/:id/remove',
  access: 'member',
  params: instrumentParams,
  body: z.object({ version: z.int().min(1) }),
  answer: z.object({ removed: z.literal(true) }),
})

export const attachInstrumentFile = endpoint({
  id: 'regulation.attachInstrumentFile',
  title: 'Đính kèm tệp vào văn bản',
  method: 'POST',
  path: '/api/instruments/:id/files',
  access: 'member',
  params: instrumentParams,
  query: z.object({ forEveryone: z.stringbool().default(false) }),
  upload: true,
  answer: z.object({ fileId: z.uuid(), alreadyKept: z.boolean(), instrument }),
})

export const downloadInstrumentFile = endpoint({
  id: 'regulation.downloadInstrumentFile',
  title: 'Tải tệp đính kèm của văn bản',
  method: 'GET',
  path: '/api/instruments/:id/files/:fileId',
  access: 'member',
  params: fileParams,
  answer: z.unknown(),
  download: true,
})

export const removeInstrumentFile = endpoint({
  id: 'regulation.removeInstrumentFile',
  title: 'Gỡ tệp đính kèm nhầm',
  method: 'POST',
  path: '/api/instruments/:id/files/:fileId/remove',
  access: 'member',
  params: fileParams,
  body: z.object({}),
  answer: instrument,
})
