import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { words, writtenDay } from './words.ts'

/** An exact share or coefficient: 15 % is 15 over 100, 0,6 is 6 over 10. */
export const localFraction = z.object({
  of: z.int().min(0).max(1_000_000),
  over: z.int().min(1).max(1_000_000),
})

/** A value of a slot: what the rules receive. */
export const localValue = z.union([z.boolean(), z.number(), z.string(), localFraction])
export type LocalValue = z.infer<typeof localValue>

/**
 * What a slot is answered with: one of its choices; a share (a fraction, entered as per cent); a number of people or
 * things; a number of days; a coefficient (a fraction, entered as a decimal); words.
 */
export const localSlotKind = z.enum(['choice', 'share', 'days', 'coefficient', 'text'])
export type LocalSlotKind = z.infer<typeof localSlotKind>

/** Whose rule it is. */
export const localLevel = z.enum(['province', 'ministry', 'agency'])
export type LocalLevel = z.infer<typeof localLevel>

/** As people say it. */
export const localLevelLabels: Readonly<Record<LocalLevel, string>> = {
  province: 'Tỉnh, thành phố',
  ministry: 'Bộ, ban, ngành',
  agency: 'Cơ quan',
}

/** What the agency said about a slot, by validity; `validUntil` is the first day it no longer held. */
export const localRule = z.object({
  id: z.uuid(),
  value: localValue,
  valueLabel: z.string(),
  /** The paper that settles it: "Điều 4 Quy chế 12/QC-BQLKKT ngày 05/01/2026". */
  citation: z.string(),
  level: localLevel,
  /** The instrument of the library that the citation names, where one was chosen. */
  instrument: z.object({ id: z.string(), title: z.string() }).nullable(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  inForce: z.boolean(),
  version: z.int(),
})
export type LocalRule = z.infer<typeof localRule>

/** A question the national text leaves open, the answer in force today and every answer there was. */
export const localSlot = z.object({
  id: z.string(),
  /** The heading it stands under: "Chỉ tiêu", "Bỏ phiếu". */
  group: z.string(),
  label: z.string(),
  question: z.string(),
  kind: localSlotKind,
  /** "%", "ngày làm việc"; null for choices and words. */
  unit: z.string().nullable(),
  /** Empty unless the kind is choice. */
  choices: z.array(z.object({ value: localValue, label: z.string() })),
  /** Why the agency, the province or the ministry may say something here, with the provision; null where unsaid. */
  openBy: z.string().nullable(),
  /** What no value may go beyond on those days, each in a sentence with its citation. */
  bounds: z.array(
    z.object({ sentence: z.string(), from: z.string(), until: z.string().nullable(), cite: z.string() }),
  ),
  /** What holds where nobody has said anything, and why; no value where nothing is set. */
  otherwise: z.object({ value: localValue.nullable(), valueLabel: z.string(), because: z.string() }),
  inForce: z.object({
    value: localValue.nullable(),
    valueLabel: z.string(),
    /** Null where the default holds. */
    citation: z.string().nullable(),
    validFrom: z.string().nullable(),
    level: localLevel.nullable(),
  }),
  /** Latest first. */
  rules: z.array(localRule),
})
export type LocalSlot = z.infer<typeof localSlot>

export const localSlotsPage = z.object({
  today: z.string(),
  slots: z.array(localSlot),
  abilities: z.object({ change: ability }),
})
export type LocalSlotsPage = z.infer<typeof localSlotsPage>

const citation = z
  .string()
  .trim()
  .min(1, 'Phải ghi văn bản làm căn cứ')
  .max(500)
  .transform((text) => text.toWellFormed().replaceAll('\u0000', '').normalize('NFC').replace(/\s+/g, ' '))
const slotParams = z.object({ slot: z.string().max(100) })

export const listLocalRules = endpoint({
  id: 'regulation.listLocalRules',
  title: 'Quy ước của cơ quan',
  method: 'GET',
  path: '/api/local-rules',
  access: 'member',
  answer: localSlotsPage,
})

export const setLocalRule = endpoint({
  id: 'regulation.setLocalRule',
  title: 'Đặt quy ước từ một ngày',
  method: 'POST',
  path: '/api/local-rules/:slot',
  access: 'member',
  params: slotParams,
  body: z.object({
    /** Null is no answer and is refused with a sentence at its field. */
    value: z.union([z.boolean(), z.number(), words(20_000), localFraction]).nullable(),
    citation,
    level: localLevel.default('agency'),
    /** The instrument of the library that the citation names. */
    instrumentId: z.string().max(100).nullable().default(null),
    validFrom: writtenDay,
    /** The latest rule of the slot as seen, null where there was none: nobody overwrites what they did not see. */
    follows: z.object({ id: z.uuid(), version: z.int().min(1) }).nullable(),
  }),
  answer: localSlotsPage,
})

export const endLocalRule = endpoint({
  id: 'regulation.endLocalRule',
  title: 'Thôi áp dụng quy ước từ một ngày',
  method: 'POST',
  path: '/api/local-rules/:slot/end',
  access: 'member',
  params: slotParams,
  body: z.object({ id: z.uuid(), version: z.int().min(1), from: writtenDay }),
  answer: localSlotsPage,
})

export const removeLocalRule = endpoint({
  id: 'regulation.removeLocalRule',
  title: 'Xóa quy ước ghi nhầm',
  method: 'POST',
  path: '/api/local-rules/:slot/remove',
  access: 'member',
  params: slotParams,
  body: z.object({ id: z.uuid(), version: z.int().min(1) }),
  answer: localSlotsPage,
})
