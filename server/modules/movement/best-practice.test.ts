import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BestPracticeContent } from '#contract/best-practice'
import type { Actor, Operation } from '#platform/operation'
import { type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { proposeBestPractice, settleBestPractice } from './index.ts'
import { correctBestPractice, removeBestPractice } from './operations/keep-best-practice.ts'
import { showBestPractices } from './operations/show-best-practices.ts'

const { act } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits

const officer = () => member(agencyId, 'officer')
const staffOf = (unitId: string, accountId = randomUUID()): Actor => ({
  ...member(agencyId, 'staff', { units: [unitId] }),
  accountId,
})
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `CL-${agencies}`))
})

const idea = (unitId: string): BestPracticeContent => ({
  movementId: null,
  unitId,
  title: 'Bảng việc chung',
  body: 'Ai làm gì đều thấy.',
  authors: 'Nguyễn Văn An',
})
const propose = (who: Actor, unitId: string) =>
  run((operation) => proposeBestPractice(operation, idea(unitId)), who)
const seenBy = async (who: Actor, search = '') =>
  (await run((operation) => showBestPractices(operation, { search, page: 1, pageSize: 50 }), who)).practices

describe('a good way of doing things', () => {
  it('is seen by its unit and the officer until it is chosen, then by everyone', async () => {
    const author = staffOf(units.office)
    const id = await propose(author, units.office)
    const other = staffOf(units.investment)
    expect([(await seenBy(author)).length, (await seenBy(officer())).length]).toEqual([1, 1])
    expect(await seenBy(other)).toEqual([])
    await run((operation) => settleBestPractice(operation, { id, version: 1 }, 'chosen'))
    expect(await seenBy(other)).toMatchObject([{ state: 'chosen', settledByName: 'Nguyễn Văn officer' }])
  })

  it('is found without accents, by its words and its authors', async () => {
    await propose(officer(), units.office)
    expect(await seenBy(officer(), 'bang viec')).toHaveLength(1)
    expect(await seenBy(officer(), 'van an')).toHaveLength(1)
    expect(await seenBy(officer(), 'ho so')).toEqual([])
  })

  it('is proposed for no other unit than one’s own', async () => {
    const stranger = staffOf(units.office)
    await expect(propose(stranger, units.union)).rejects.toMatchObject({
      detail: 'Chỉ đề xuất được cách làm hay của đơn vị mình.',
    })
    await expect(propose(member(agencyId, 'staff'), units.union)).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })

  it('is corrected by who proposed it until it is settled, and by nobody of the unit besides', async () => {
    const author = staffOf(units.office)
    const id = await propose(author, units.office)
    const better = { ...idea(units.office), title: 'Bảng việc chung của phòng' }
    const correct = (who: Actor, version: number) =>
      run((operation) => correctBestPractice(operation, { id, version }, better), who)
    await expect(correct(staffOf(units.office), 1)).rejects.toMatchObject({ code: 'notAllowed' })
    await correct(author, 1)
    await expect(correct(author, 1)).rejects.toMatchObject({ code: 'staleVersion' })
    await run((operation) => settleBestPractice(operation, { id, version: 2 }, 'declined'))
    await expect(correct(author, 3)).rejects.toMatchObject({ code: 'notAllowed' })
    await run((operation) => removeBestPractice(operation, { id, version: 3 }))
    expect(await seenBy(officer())).toEqual([])
  })

  it('of a movement that is not launched yet cannot be proposed', async () => {
    const lost = { ...idea(units.office), movementId: randomUUID() }
    await expect(
      run((operation) => proposeBestPractice(operation, lost), staffOf(units.office)),
    ).rejects.toMatchObject({ code: 'notFound' })
  })
})
