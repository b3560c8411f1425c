import { beforeEach, describe, expect, it } from 'vitest'
import type { UnitKind } from '#contract/organisation'
import { type PlainDate, plainDate } from '#law'
import {
  addPerson,
  agencyHeader,
  matchUnits,
  openAgency,
  openUnit,
  unitDirectory,
  unitsOn,
} from '#modules/organisation'
import { type Announced, type Operation, programActor } from '#platform/operation'
import { createTestDatabase } from '../../testing/test-database.ts'
import type { Unit } from './model/unit.ts'
import { addAgencyAlias } from './operations/agency-alias.ts'
import { changeHeader } from './operations/change-header.ts'
import { closeUnit } from './operations/close-unit.ts'
import { correctUnit } from './operations/correct-unit.ts'
import { endPosting } from './operations/end-posting.ts'
import { mergeUnits } from './operations/merge-units.ts'
import { postPerson } from './operations/post-person.ts'
import { removePerson } from './operations/remove-person.ts'
import { removeUnit } from './operations/remove-unit.ts'
import { renameUnit } from './operations/rename-unit.ts'
import { splitUnit } from './operations/split-unit.ts'
import { presentAgency, presentPeople, presentPersonPage, presentUnits } from './present.ts'
import { postingsOn } from './store/postings.ts'
import { unitsById } from './store/units.ts'

const heard: Announced[] = []
const database = await createTestDatabase({
  listeners: { 'organisation.unitsSucceeded': [async (event) => void heard.push(event)] },
})

const began = plainDate('2020-01-01')
const turn = plainDate('2026-03-01')
const header = {
  name: 'Ban Quản lý Khu kinh tế Hồ Sen',
  shortName: 'Ban Quản lý',
  superiorName: 'Ủy ban nhân dân tỉnh Đông Lĩnh',
  symbol: 'BQLHS',
  place: 'Đông Lĩnh',
  headPosition: 'Trưởng ban',
  headName: 'Lương Thị Thu Sương',
}

let agency = ''
let made = 0
const act = <T>(work: (operation: Operation) => Promise<T>) => database.act(agency, work)

beforeEach(async () => {
  heard.length = 0
  agency = crypto.randomUUID()
  made += 1
  await act((operation) => openAgency(operation, { code: `ORG-${made}`, header, validFrom: began }))
})

const open = (name: string, more: { kind?: UnitKind; aliases?: string[]; validFrom?: PlainDate } = {}) =>
  act((operation) =>
    openUnit(operation, { kind: 'department', name, ordinal: 0, aliases: [], validFrom: began, ...more }),
  )
const unit = async (id: string): Promise<Unit> => {
  const [found] = await act(({ tx }) => unitsById(tx, [id]))
  if (!found) throw new Error('no unit')
  return found
}
const namesOn = (day: string) =>
  act(async ({ tx }) => (await unitsOn(tx, plainDate(day))).map(({ name }) => name))
const post = (fullName: string, unitId: string, isHead = false) =>
  act((operation) =>
    addPerson(operation, {
      fullName,
      posting: { unitId, position: 'Chuyên viên', isHead, validFrom: began },
    }),
  )
const unitNamesOf = (personId: string, day: string) =>
  act(async ({ tx }) => (await postingsOn(tx, [personId], plainDate(day))).map(({ unitName }) => unitName))
const person = (id: string) => act(async (operation) => (await presentPersonPage(operation, id)).person)

describe('the agency', () => {
  it('prints the header of the day, and the one before for the days before', async () => {
    const page = await act(presentAgency)
    const [follows] = page.headers
    if (!follows) throw new Error('no header')
    const next = { ...header, headName: 'Cao Bá Quyết' }
    await act((operation) => changeHeader(operation, { header: next, validFrom: turn, follows }))
    const nameOn = (day: string) => act(async ({ tx }) => (await agencyHeader(tx, plainDate(day)))?.headName)
    expect(await nameOn('2026-02-28')).toBe('Lương Thị Thu Sương')
    expect(await nameOn('2026-03-01')).toBe('Cao Bá Quyết')
    expect(await nameOn('2019-12-31')).toBeUndefined()

    const again = act((operation) => changeHeader(operation, { header: next, validFrom: turn, follows }))
    await expect(again).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('refuses a header from a day before the one there is', async () => {
    const [follows] = (await act(presentAgency)).headers
    if (!follows) throw new Error('no header')
    const attempt = act((operation) => changeHeader(operation, { header, validFrom: began, follows }))
    await expect(attempt).rejects.toMatchObject({ code: 'datesContradict' })
  })

  it('has a code that no other agency has', async () => {
    const other = crypto.randomUUID()
    const attempt = database.act(other, (operation) =>
      openAgency(operation, { code: `org-${made}`, header, validFrom: began }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'nameTaken' })
  })

  it('is called by an alias once, whatever its tones', async () => {
    await act((operation) => addAgencyAlias(operation, 'Ban QLKKT'))
    const again = act((operation) => addAgencyAlias(operation, 'ban  qlkkt'))
    await expect(again).rejects.toMatchObject({ code: 'nameTaken' })
  })
})

describe('units', () => {
  it('hold from day to day', async () => {
    const id = await open('Phòng Quản lý Đầu tư')
    const { version } = await unit(id)
    await act((operation) => closeUnit(operation, { id, version, from: turn }))
    expect(await namesOn('2026-02-28')).toContain('Phòng Quản lý Đầu tư')
    expect(await namesOn('2026-03-01')).not.toContain('Phòng Quản lý Đầu tư')
    expect(await namesOn('2019-12-31')).toEqual([])
  })

  it('do not share a name or an alias at the same time, but may one after the other', async () => {
    const id = await open('Phòng Quản lý Đầu tư', { aliases: ['QLĐT'] })
    await expect(open('PHÒNG QUẢN LÝ ĐẦU TƯ')).rejects.toMatchObject({ code: 'nameTaken' })
    await expect(open('Phòng Đầu tư', { aliases: ['QLĐT'] })).rejects.toMatchObject({ code: 'nameTaken' })
    await act((operation) => closeUnit(operation, { id, version: 1, from: turn }))
    await open('Phòng Quản lý Đầu tư', { validFrom: turn })
    expect(await namesOn('2026-03-01')).toContain('Phòng Quản lý Đầu tư')
  })

  it('go on under another name with their people, and answer to the old one', async () => {
    const id = await open('Phòng Quản lý Đầu tư', { aliases: ['QLĐT'] })
    const someone = await post('Trần Văn Lộc', id, true)
    const newId = await act((operation) =>
      renameUnit(operation, { id, version: 1, name: 'Phòng Đầu tư và Doanh nghiệp', from: turn }),
    )
    expect(await namesOn('2026-03-01')).not.toContain('Phòng Quản lý Đầu tư')
    expect(await unitNamesOf(someone, '2026-02-28')).toEqual(['Phòng Quản lý Đầu tư'])
    expect(await unitNamesOf(someone, '2026-03-01')).toEqual(['Phòng Đầu tư và Doanh nghiệp'])
    const directory = await act(({ tx }) => unitDirectory(tx, turn))
    expect(matchUnits('Phòng QLĐT', directory)).toMatchObject({ match: 'unit', unitIds: [newId] })
    expect(heard).toEqual([
      {
        name: 'organisation.unitsSucceeded',
        payload: { kind: 'renamed', predecessorIds: [id], successorIds: [newId], on: turn },
      },
    ])
  })

  it('merge into one that all their people belong to and all their names mean', async () => {
    const one = await open('Phòng Quy hoạch')
    const other = await open('Phòng Xây dựng')
    const people = [await post('Trần Văn Lộc', one), await post('Vũ Thị Hạnh', other)]
    const id = await act((operation) =>
      mergeUnits(operation, {
        units: [
          { id: one, version: 1 },
          { id: other, version: 1 },
        ],
        into: { kind: 'department', name: 'Phòng Quy hoạch, Xây dựng', ordinal: 3, aliases: ['QHXD'] },
        from: turn,
      }),
    )
    for (const each of people)
      expect(await unitNamesOf(each, '2026-03-01')).toEqual(['Phòng Quy hoạch, Xây dựng'])
    expect((await unit(id)).aliases.toSorted()).toEqual(
      ['Phòng Quy hoạch', 'Phòng Xây dựng', 'QHXD'].toSorted(),
    )
    const { units } = await act(presentUnits)
    const merged = units.find((each) => each.id === id)
    expect(merged?.predecessors.map(({ name }) => name).toSorted()).toEqual([
      'Phòng Quy hoạch',
      'Phòng Xây dựng',
    ])
    expect(merged).toMatchObject({ peopleCount: 2, inForce: true })
    expect(units.find((each) => each.id === one)?.abilities.rename.because).toBe('Đã kết thúc từ 01/03/2026.')
  })

  it('split, each person going where named and the rest to the first, and none keeps the old name', async () => {
    const id = await open('Phòng Kế hoạch - Tài chính')
    const stays = await post('Trần Văn Lộc', id)
    const goes = await post('Vũ Thị Hạnh', id)
    const part = (name: string, personIds: string[]) =>
      ({ kind: 'department', name, ordinal: 0, aliases: [], personIds }) as const
    await act((operation) =>
      splitUnit(operation, {
        id,
        version: 1,
        from: turn,
        into: [part('Phòng Kế hoạch', []), part('Phòng Tài chính', [goes])],
      }),
    )
    expect(await unitNamesOf(stays, '2026-03-01')).toEqual(['Phòng Kế hoạch'])
    expect(await unitNamesOf(goes, '2026-03-01')).toEqual(['Phòng Tài chính'])
    const directory = await act(({ tx }) => unitDirectory(tx, turn))
    const found = matchUnits('Phòng Kế hoạch - Tài chính', directory)
    expect(found.match).not.toBe('unit')
    expect(found.candidates).toHaveLength(2)
  })

  it('leave nothing behind of a merge that cannot be finished', async () => {
    const one = await open('Phòng Quy hoạch')
    const other = await open('Phòng Xây dựng')
    await open('Phòng Quy hoạch, Xây dựng')
    const attempt = act((operation) =>
      mergeUnits(operation, {
        units: [
          { id: one, version: 1 },
          { id: other, version: 1 },
        ],
        into: { kind: 'department', name: 'Phòng Quy hoạch, Xây dựng', ordinal: 0, aliases: [] },
        from: turn,
      }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'nameTaken' })
    expect((await unit(one)).validUntil).toBeNull()
    expect(heard).toEqual([])
  })

  it('are changed by only one of two people who saw the same state', async () => {
    const id = await open('Phòng Quy hoạch')
    const rename = (name: string) =>
      act((operation) => renameUnit(operation, { id, version: 1, name, from: turn }))
    const results = await Promise.allSettled([rename('Phòng Quy hoạch A'), rename('Phòng Quy hoạch B')])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'staleVersion' },
    })
  })

  it('are not closed while people are there, nor before they began', async () => {
    const id = await open('Phòng Quy hoạch')
    await post('Trần Văn Lộc', id)
    const close = (from: PlainDate) => act((operation) => closeUnit(operation, { id, version: 1, from }))
    await expect(close(turn)).rejects.toMatchObject({
      code: 'stillInUse',
      detail: expect.stringMatching(/1 người/),
    })
    await expect(close(began)).rejects.toMatchObject({ code: 'datesContradict' })
  })

  it('are removed only while nothing refers to them', async () => {
    const mistake = await open('Phòng Ghi nhầm')
    await act((operation) => removeUnit(operation, { id: mistake, version: 1 }))
    expect(await namesOn('2026-03-01')).not.toContain('Phòng Ghi nhầm')
    const used = await open('Phòng Quy hoạch')
    await post('Trần Văn Lộc', used)
    const attempt = act((operation) => removeUnit(operation, { id: used, version: 1 }))
    await expect(attempt).rejects.toMatchObject({ code: 'stillInUse' })
  })

  it('are corrected without a change in their life, but do not begin after their people', async () => {
    const id = await open('Phòng Qui hoạch', { aliases: ['PQH', 'QH'] })
    await post('Trần Văn Lộc', id)
    const corrected = { kind: 'subordinate', name: 'Phòng Quy hoạch', ordinal: 4, aliases: ['QH'] } as const
    const correct = (validFrom: PlainDate) =>
      act((operation) => correctUnit(operation, { id, version: 1, ...corrected, validFrom }))
    await expect(correct(turn)).rejects.toMatchObject({ code: 'datesContradict' })
    await correct(began)
    expect(await unit(id)).toMatchObject({ ...corrected, version: 2 })
  })

  it('are changed by the officer and the administrator only', async () => {
    const staff = {
      ...programActor(agency, 'Lê Thị Sen'),
      roles: ['leadership', 'unitHead', 'staff'] as const,
    }
    const attempt = database.act(staff, (operation) =>
      openUnit(operation, { kind: 'council', name: 'Hội đồng', ordinal: 0, aliases: [], validFrom: began }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'notAllowed' })
    const page = await database.act(staff, presentUnits)
    expect(page.units).toHaveLength(1)
    expect(page.abilities.open.allowed).toBe(false)
  })
})

describe('people', () => {
  it('move from unit to unit and keep their years', async () => {
    const one = await open('Phòng Quy hoạch')
    const other = await open('Văn phòng')
    const id = await post('Trần Văn Lộc', one)
    const before = await person(id)
    const held = before.postings[0]?.id ?? ''
    const given = { unitId: other, position: 'Phó Chánh Văn phòng', isHead: false, validFrom: turn }
    await act((operation) => postPerson(operation, { ...before, ...given, insteadOf: held }))
    expect(await unitNamesOf(id, '2026-02-28')).toEqual(['Phòng Quy hoạch'])
    expect(await unitNamesOf(id, '2026-03-01')).toEqual(['Văn phòng'])
    const stale = act((operation) => postPerson(operation, { ...before, ...given, insteadOf: null }))
    await expect(stale).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('may hold two postings, but not twice in one unit', async () => {
    const one = await open('Phòng Quy hoạch')
    const union = await open('Công đoàn', { kind: 'massOrganisation' })
    const id = await post('Trần Văn Lộc', one)
    const add = async (unitId: string) => {
      const { version } = await person(id)
      const given = { unitId, position: 'Chủ tịch', isHead: true, validFrom: turn }
      await act((operation) => postPerson(operation, { id, version, ...given, insteadOf: null }))
    }
    await add(union)
    expect((await unitNamesOf(id, '2026-03-01')).toSorted()).toEqual(['Công đoàn', 'Phòng Quy hoạch'])
    await expect(add(one)).rejects.toMatchObject({ code: 'datesContradict' })
  })

  it('are not posted to a unit before it is there, nor leave before they came', async () => {
    const late = await open('Phòng Mới', { validFrom: turn })
    const posting = { unitId: late, position: '', isHead: false, validFrom: began }
    const attempt = act((operation) => addPerson(operation, { fullName: 'Trần Văn Lộc', posting }))
    await expect(attempt).rejects.toMatchObject({ code: 'datesContradict' })
    const id = await post('Vũ Thị Hạnh', await open('Phòng Cũ'))
    const { version, postings } = await person(id)
    const end = { id, version, postingId: postings[0]?.id ?? '', from: began }
    await expect(act((operation) => endPosting(operation, end))).rejects.toMatchObject({
      code: 'datesContradict',
    })
  })

  it('are found without accents, by unit and by standing, a page at a time in the order of given names', async () => {
    const one = await open('Phòng Quy hoạch')
    const other = await open('Văn phòng')
    for (const name of ['Trần Văn Ước', 'Đỗ Thị Ánh', 'Lê Đình Ân', 'Nguyễn Thị Bé']) await post(name, one)
    await post('Đặng Văn Ánh', other)
    const former = await act((operation) => addPerson(operation, { fullName: 'Phạm Ngọc Dư' }))
    const find = async (search: object) => {
      const asked = { search: '', standing: 'all', page: 1, pageSize: 50, ...search } as const
      const { people, total } = await act((operation) => presentPeople(operation, asked))
      return { names: people.map(({ fullName }) => fullName), total }
    }
    expect(await find({ search: 'do anh' })).toEqual({ names: ['Đỗ Thị Ánh'], total: 1 })
    expect((await find({ search: 'ĐÌNH' })).names).toEqual(['Lê Đình Ân'])
    expect((await find({ unitId: other })).names).toEqual(['Đặng Văn Ánh'])
    expect((await find({ standing: 'former' })).names).toEqual(['Phạm Ngọc Dư'])
    expect(await find({ page: 2, pageSize: 2 })).toEqual({ names: ['Lê Đình Ân', 'Nguyễn Thị Bé'], total: 6 })
    await act((operation) => removePerson(operation, { id: former, version: 1 }))
    expect((await find({})).total).toBe(5)
  })
})
