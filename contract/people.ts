import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'

const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))
const position = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' '))
const day = z.iso.date()
const version = z.int().min(1)
const id = z.uuid()

/** A position in a unit from day to day; `validUntil` is the first day it was no longer held. */
export const posting = z.object({
  id,
  unitId: id,
  unitName: z.string(),
  position: z.string(),
  isHead: z.boolean(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  inForce: z.boolean(),
})
export type Posting = z.infer<typeof posting>

/** Someone in the list of people, with the postings of today. */
export const personRow = z.object({ id, fullName: z.string(), version: z.int(), postings: z.array(posting) })
export type PersonRow = z.infer<typeof personRow>

/** Someone with every posting, latest first. */
export const personPage = z.object({
  person: personRow,
  abilities: z.object({ change: ability, remove: ability }),
})
export type PersonPage = z.infer<typeof personPage>

export const searchPeople = endpoint({
  id: 'organisation.searchPeople',
  title: 'Tìm người trong cơ quan',
  method: 'GET',
  path: '/api/people',
  access: 'member',
  query: z.object({
    search: z.string().trim().max(200).default(''),
    unitId: id.optional(),
    /** `posted` only people with a posting today, `former` only those without one, `all` both. */
    standing: z.enum(['posted', 'former', 'all']).default('posted'),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    people: z.array(personRow),
    total: z.int(),
    abilities: z.object({ add: ability }),
  }),
})

export const readPerson = endpoint({
  id: 'organisation.readPerson',
  title: 'Xem một người và quá trình công tác',
  method: 'GET',
  path: '/api/people/:id',
  access: 'member',
  params: z.object({ id }),
  answer: personPage,
})

const postingGiven = z.object({
  unitId: id,
  position: position.default(''),
  isHead: z.boolean().default(false),
  validFrom: day,
})

export const addPerson = endpoint({
  id: 'organisation.addPerson',
  title: 'Thêm người',
  method: 'POST',
  path: '/api/people',
  access: 'member',
  body: z.object({ fullName: name, posting: postingGiven.optional() }),
  answer: personPage,
})

export const correctPersonName = endpoint({
  id: 'organisation.correctPersonName',
  title: 'Sửa họ tên',
  method: 'PUT',
  path: '/api/people/:id/name',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ fullName: name, version }),
  answer: personPage,
})

export const postPerson = endpoint({
  id: 'organisation.postPerson',
  title: 'Giao nhiệm vụ, bổ nhiệm, điều động',
  method: 'POST',
  path: '/api/people/:id/postings',
  access: 'member',
  params: z.object({ id }),
  body: postingGiven.extend({
    version,
    /** The posting that ends the day this one begins: a transfer. Without it the person holds both. */
    insteadOf: id.nullable().default(null),
  }),
  answer: personPage,
})

export const endPosting = endpoint({
  id: 'organisation.endPosting',
  title: 'Thôi giữ vị trí từ một ngày',
  method: 'POST',
  path: '/api/people/:id/postings/:postingId/end',
  access: 'member',
  params: z.object({ id, postingId: id }),
  body: z.object({ version, from: day }),
  answer: personPage,
})

export const removePosting = endpoint({
  id: 'organisation.removePosting',
  title: 'Xóa vị trí ghi nhầm',
  method: 'POST',
  path: '/api/people/:id/postings/:postingId/remove',
  access: 'member',
  params: z.object({ id, postingId: id }),
  body: z.object({ version }),
  answer: personPage,
})

export const removePerson = endpoint({
  id: 'organisation.removePerson',
  title: 'Xóa người ghi nhầm',
  method: 'POST',
  path: '/api/people/:id/remove',
  access: 'member',
  params: z.object({ id }),
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})
