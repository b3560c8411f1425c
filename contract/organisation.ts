import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'

/** What a unit is: lãnh đạo, phòng, đơn vị trực thuộc, tổ chức đoàn thể, hội đồng. */
export const unitKind = z.enum(['leadership', 'department', 'subordinate', 'massOrganisation', 'council'])
export type UnitKind = z.infer<typeof unitKind>

/** As people say it. */
export const unitKindLabels: Readonly<Record<UnitKind, string>> = {
  leadership: 'Lãnh đạo',
  department: 'Phòng, Văn phòng',
  subordinate: 'Đơn vị trực thuộc',
  massOrganisation: 'Tổ chức đoàn thể',
  council: 'Hội đồng',
}

const name = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))
const line = z
  .string()
  .trim()
  .max(300)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))
const day = z.iso.date()
const version = z.int().min(1)
const id = z.uuid()

// ── Cơ quan ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What an agency prints at the head of its papers. */
export const agencyHeaderGiven = z.object({
  name,
  shortName: line.default(''),
  /** Cơ quan chủ quản, printed above the name. */
  superiorName: line.default(''),
  /** Ký hiệu, as in `27/KH-BQLKKT`. */
  symbol: name,
  place: name,
  headPosition: line.default(''),
  headName: line.default(''),
})
export type AgencyHeaderGiven = z.output<typeof agencyHeaderGiven>

/** The header by the days it was so; `validUntil` is the first day it was no longer. */
export const agencyHeader = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  superiorName: z.string(),
  symbol: z.string(),
  place: z.string(),
  headPosition: z.string(),
  headName: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  version: z.int(),
  /** Whether it is the one of today. */
  inForce: z.boolean(),
})
export type AgencyHeader = z.infer<typeof agencyHeader>

export const agencyPage = z.object({
  code: z.string(),
  /** Latest first; one of them is in force today unless all of them are of the past or the future. */
  headers: z.array(agencyHeader),
  aliases: z.array(z.object({ id, alias: z.string() })),
  abilities: z.object({ change: ability }),
})
export type AgencyPage = z.infer<typeof agencyPage>

export const readAgency = endpoint({
  id: 'organisation.readAgency',
  title: 'Xem thông tin cơ quan',
  method: 'GET',
  path: '/api/agency',
  access: 'member',
  answer: agencyPage,
})

export const changeHeader = endpoint({
  id: 'organisation.changeHeader',
  title: 'Đổi thông tin đầu văn bản từ một ngày',
  method: 'POST',
  path: '/api/agency/headers',
  access: 'member',
  body: z.object({
    header: agencyHeaderGiven,
    validFrom: day,
    /** The header this one takes over from, and its version as seen. */
    follows: z.object({ id, version }),
  }),
  answer: agencyPage,
})

export const correctHeader = endpoint({
  id: 'organisation.correctHeader',
  title: 'Sửa sai sót trong thông tin đầu văn bản',
  method: 'PUT',
  path: '/api/agency/headers/:id',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ header: agencyHeaderGiven, version }),
  answer: agencyPage,
})

export const addAgencyAlias = endpoint({
  id: 'organisation.addAgencyAlias',
  title: 'Thêm tên gọi khác của cơ quan',
  method: 'POST',
  path: '/api/agency/aliases',
  access: 'member',
  body: z.object({ alias: name }),
  answer: agencyPage,
})

export const removeAgencyAlias = endpoint({
  id: 'organisation.removeAgencyAlias',
  title: 'Bỏ tên gọi khác của cơ quan',
  method: 'DELETE',
  path: '/api/agency/aliases/:id',
  access: 'member',
  params: z.object({ id }),
  answer: agencyPage,
})

// ── Phòng, đơn vị ────────────────────────────────────────────────────────────────────────────────────────────

/** How units went on as others. */
export const successionKind = z.enum(['renamed', 'merged', 'split'])
export type SuccessionKind = z.infer<typeof successionKind>

export const unitRelative = z.object({ id, name: z.string(), kind: successionKind, happenedOn: z.string() })

export const unitAbilities = z.object({
  correct: ability,
  rename: ability,
  merge: ability,
  split: ability,
  close: ability,
  remove: ability,
})

export const unit = z.object({
  id,
  kind: unitKind,
  name: z.string(),
  ordinal: z.int(),
  aliases: z.array(z.string()),
  validFrom: z.string(),
  /** The first day it was no longer; null while no end is known. */
  validUntil: z.string().nullable(),
  inForce: z.boolean(),
  /** People posted to it today. */
  peopleCount: z.int(),
  predecessors: z.array(unitRelative),
  successors: z.array(unitRelative),
  version: z.int(),
  abilities: unitAbilities,
})
export type Unit = z.infer<typeof unit>

/** Every unit there is and was, in the order people list them. */
export const unitsPage = z.object({
  today: z.string(),
  units: z.array(unit),
  abilities: z.object({ open: ability }),
})
export type UnitsPage = z.infer<typeof unitsPage>

const unitGiven = z.object({
  kind: unitKind,
  name,
  ordinal: z.int().min(0).max(10_000).default(0),
  aliases: z.array(name).max(50).default([]),
})
/** A unit as it stands in a request, with the version that the person saw. */
const seen = z.object({ id, version })

export const listUnits = endpoint({
  id: 'organisation.listUnits',
  title: 'Danh sách phòng, đơn vị',
  method: 'GET',
  path: '/api/units',
  access: 'member',
  answer: unitsPage,
})

export const openUnit = endpoint({
  id: 'organisation.openUnit',
  title: 'Lập phòng, đơn vị',
  method: 'POST',
  path: '/api/units',
  access: 'member',
  body: unitGiven.extend({ validFrom: day }),
  answer: unitsPage,
})

export const correctUnit = endpoint({
  id: 'organisation.correctUnit',
  title: 'Sửa sai sót về phòng, đơn vị',
  method: 'PUT',
  path: '/api/units/:id',
  access: 'member',
  params: z.object({ id }),
  body: unitGiven.extend({ validFrom: day, version }),
  answer: unitsPage,
})

export const renameUnit = endpoint({
  id: 'organisation.renameUnit',
  title: 'Đổi tên phòng, đơn vị',
  method: 'POST',
  path: '/api/units/:id/rename',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ name, from: day, version }),
  answer: unitsPage,
})

export const mergeUnits = endpoint({
  id: 'organisation.mergeUnits',
  title: 'Sáp nhập phòng, đơn vị',
  method: 'POST',
  path: '/api/units/merge',
  access: 'member',
  body: z.object({ units: z.array(seen).min(2).max(20), into: unitGiven, from: day }),
  answer: unitsPage,
})

export const splitUnit = endpoint({
  id: 'organisation.splitUnit',
  title: 'Chia, tách phòng, đơn vị',
  method: 'POST',
  path: '/api/units/:id/split',
  access: 'member',
  params: z.object({ id }),
  body: z.object({
    version,
    from: day,
    /** Who is in none of the lists goes on in the first unit. */
    into: z
      .array(unitGiven.extend({ personIds: z.array(id).max(1000).default([]) }))
      .min(2)
      .max(20),
  }),
  answer: unitsPage,
})

export const closeUnit = endpoint({
  id: 'organisation.closeUnit',
  title: 'Giải thể phòng, đơn vị',
  method: 'POST',
  path: '/api/units/:id/close',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ version, from: day }),
  answer: unitsPage,
})

export const removeUnit = endpoint({
  id: 'organisation.removeUnit',
  title: 'Xóa phòng, đơn vị ghi nhầm',
  method: 'POST',
  path: '/api/units/:id/remove',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ version }),
  answer: unitsPage,
})

/** Which units a printed name means; for the dialogs in which people try a name. */
export const matchPrintedName = endpoint({
  id: 'organisation.matchPrintedName',
  title: 'Thử xem một tên trên văn bản khớp với đơn vị nào',
  method: 'GET',
  path: '/api/units/match',
  access: 'member',
  query: z.object({ printed: z.string().trim().min(1).max(300) }),
  answer: z.object({
    match: z.enum(['unit', 'collective', 'outside', 'unknown']),
    units: z.array(z.object({ id, name: z.string() })),
    candidates: z.array(z.object({ id, name: z.string() })),
  }),
})
