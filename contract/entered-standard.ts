import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { instrumentId } from './instrument.ts'
import { someWords, words, writtenDay } from './words.ts'

/** What must be typed before an entered standard governs. */
export const GOVERN_WORD = 'BAN HÀNH'

/** Being written and tried; governing from its day on; taken over by a later one; taken back with a reason. */
export const enteredStandardState = z.enum(['draft', 'governing', 'superseded', 'withdrawn'])
export type EnteredStandardState = z.infer<typeof enteredStandardState>

/** As people say it. */
export const enteredStandardStateLabels: Readonly<Record<EnteredStandardState, string>> = {
  draft: 'Đang soạn',
  governing: 'Đang áp dụng',
  superseded: 'Đã có bản sau thay thế',
  withdrawn: 'Đã thu hồi',
}

const subject = z.enum(['individual', 'collective', 'household'])

/** What an entered version is of: an award for a kind of subject, or a general condition of the law. */
export const standardScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('standard'), award: z.string().max(60), subject }),
  z.object({ kind: z.literal('condition'), condition: z.string().max(100) }),
])
export type StandardScope = z.infer<typeof standardScope>

/** The provision that an entered version rests on. */
export const enteredCitation = z.object({
  source: instrumentId,
  article: z.int().min(1).max(999),
  clause: z.int().min(1).max(99).nullable(),
  point: words(5).nullable(),
})

/** A requirement as data: `{ label, all: [...] }`, `{ label, any: [...] }` or `{ label, kind, … }`. */
const requirement = z.unknown()

/** What the administrator of the installation writes. */
export const enteredStandardGiven = z.object({
  scope: standardScope,
  from: writtenDay,
  /** Says that the last text read still stands; the requirement is then that one, and none is given. */
  confirmsLast: z.boolean(),
  requirement: requirement.nullable(),
  citation: enteredCitation,
  /** A file attached to the cited instrument for everyone: the official text. */
  fileId: z.uuid().nullable(),
  note: words(2000).default(''),
})
export type EnteredStandardGiven = z.infer<typeof enteredStandardGiven>

/** An entered version as lists show it. */
export const enteredStandardSummary = z.object({
  id: z.uuid(),
  scope: standardScope,
  /** "Tiêu chuẩn Chiến sĩ thi đua cơ sở, cá nhân". */
  label: z.string(),
  from: z.string(),
  /** The first day it no longer governs. */
  until: z.string().nullable(),
  state: enteredStandardState,
  confirmsLast: z.boolean(),
  /** As it is cited: "khoản 1 Điều 23 Luật số …". */
  provision: z.string(),
  governedAt: z.string().nullable(),
  governedBy: z.string().nullable(),
  /** Why it was withdrawn. */
  because: z.string().nullable(),
})
export type EnteredStandardSummary = z.infer<typeof enteredStandardSummary>

/** Days of a standard that nobody has read or compared with its text, which an entered version may fill. */
export const openPeriod = z.object({
  scope: standardScope,
  label: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  /** Why nobody may rely on it yet, in a sentence. */
  because: z.string(),
  /** Whether a text was read at all, only not compared. */
  read: z.boolean(),
  /** Whether there is an earlier checked text that can be confirmed. */
  canConfirmLast: z.boolean(),
})
export type OpenPeriod = z.infer<typeof openPeriod>

export const enteredStandard = enteredStandardSummary.extend({
  version: z.int(),
  requirement,
  citation: enteredCitation,
  instrument: z.object({ id: instrumentId, title: z.string() }),
  file: z.object({ id: z.uuid(), fileName: z.string() }).nullable(),
  note: z.string(),
  enteredBy: z.string(),
  enteredAt: z.string(),
  /** What is still missing before it may govern, each a sentence. */
  missing: z.array(z.string()),
  abilities: z.object({ correct: ability, remove: ability, govern: ability, withdraw: ability }),
})
export type EnteredStandard = z.infer<typeof enteredStandard>

export const listEnteredStandards = endpoint({
  id: 'regulation.listEnteredStandards',
  title: 'Chuẩn do quản trị nhập và các thời kỳ chưa có chuẩn đã đối chiếu',
  method: 'GET',
  path: '/api/entered-standards',
  access: 'member',
  answer: z.object({
    today: z.string(),
    standards: z.array(enteredStandardSummary),
    open: z.array(openPeriod),
    abilities: z.object({ enter: ability }),
  }),
})

/** The last text of a standard or condition that anyone read by a day: what a new one is written from. */
export const readLastText = endpoint({
  id: 'regulation.readLastText',
  title: 'Xem văn bản đọc được gần nhất của một tiêu chuẩn',
  method: 'GET',
  path: '/api/last-text',
  access: 'member',
  query: z.object({
    award: z.string().max(60).optional(),
    subject: subject.optional(),
    condition: z.string().max(100).optional(),
    on: z.iso.date(),
  }),
  answer: z.object({
    label: z.string(),
    /** Null where no text was ever read. */
    text: z
      .object({
        /** Null where the law asked nothing on those days. */
        requirement: requirement.nullable(),
        provision: z.string(),
        from: z.string(),
        until: z.string().nullable(),
        /** Whether it was compared; `how` says where, or why not. */
        checked: z.boolean(),
        how: z.string(),
      })
      .nullable(),
  }),
})

const standardParams = z.object({ id: z.uuid() })
const seen = z.object({ version: z.int().min(1) })

export const readEnteredStandard = endpoint({
  id: 'regulation.readEnteredStandard',
  title: 'Xem một chuẩn do quản trị nhập',
  method: 'GET',
  path: '/api/entered-standards/:id',
  access: 'member',
  params: standardParams,
  answer: enteredStandard,
})

export const draftStandard = endpoint({
  id: 'regulation.draftStandard',
  title: 'Soạn một chuẩn mới',
  method: 'POST',
  path: '/api/entered-standards',
  access: 'member',
  body: z.object({ given: enteredStandardGiven }),
  answer: enteredStandard,
})

export const correctStandardDraft = endpoint({
  id: 'regulation.correctStandardDraft',
  title: 'Sửa chuẩn đang soạn',
  method: 'POST',
  path: '/api/entered-standards/:id',
  access: 'member',
  params: standardParams,
  body: seen.extend({ given: enteredStandardGiven }),
  answer: enteredStandard,
})

export const removeStandardDraft = endpoint({
  id: 'regulation.removeStandardDraft',
  title: 'Xóa chuẩn đang soạn',
  method: 'POST',
  path: '/api/entered-standards/:id/remove',
  access: 'member',
  params: standardParams,
  body: seen,
  answer: z.object({ removed: z.literal(true) }),
})

export const letStandardGovern = endpoint({
  id: 'regulation.letStandardGovern',
  title: 'Cho chuẩn áp dụng',
  method: 'POST',
  path: '/api/entered-standards/:id/govern',
  access: 'member',
  params: standardParams,
  /** `typed` is `GOVERN_WORD` as the person typed it. */
  body: seen.extend({ typed: words(50) }),
  answer: enteredStandard,
})

export const withdrawStandard = endpoint({
  id: 'regulation.withdrawStandard',
  title: 'Thu hồi chuẩn đã áp dụng',
  method: 'POST',
  path: '/api/entered-standards/:id/withdraw',
  access: 'member',
  params: standardParams,
  body: seen.extend({ because: someWords(1000) }),
  answer: enteredStandard,
})
