import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'

/** A value of a slot: what the rules receive. */
export const localValue = z.union([z.boolean(), z.number()])

/** What the agency said about a slot, by validity; `validUntil` is the first day it no longer held. */
export const localRule = z.object({
  id: z.uuid(),
  value: localValue,
  valueLabel: z.string(),
  /** The paper that settles it: "Điều 4 Quy chế 12/QC-BQLKKT ngày 05/01/2026". */
  citation: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  inForce: z.boolean(),
  version: z.int(),
})
export type LocalRule = z.infer<typeof localRule>

/** A question the national text leaves open, the answer in force today and every answer there was. */
export const localSlot = z.object({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  choices: z.array(z.object({ value: localValue, label: z.string() })),
  /** What holds where the agency has said nothing, and why. */
  otherwise: z.object({ value: localValue, valueLabel: z.string(), because: z.string() }),
  inForce: z.object({
    value: localValue,
    valueLabel: z.string(),
    /** Null where the default holds. */
    citation: z.string().nullable(),
    validFrom: z.string().nullable(),
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
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))
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
    value: localValue,
    citation,
    validFrom: z.iso.date(),
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
  body: z.object({ id: z.uuid(), version: z.int().min(1), from: z.iso.date() }),
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
