import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TargetContent } from '#contract/target'
import { readIncoming } from '#modules/document'
import { commitDraft, importPaper, resolveParty } from '#modules/plan'
import { type Actor, type Operation, perform } from '#platform/operation'
import { fileOf, member, openInventedAgency, smallPlan } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { addTarget, enterTargetValue, takeStatedTargets, targetsOf } from './index.ts'
import { correctTarget } from './operations/correct-target.ts'
import { removeTarget } from './operations/remove-target.ts'
import { showTargetHistory } from './operations/show-target-history.ts'
import { showTargets } from './operations/show-targets.ts'
import { statedInYear } from './operations/stated-in-year.ts'

const { act, workshop } = await createTestDatabase()

let agencies = 0
let agencyId = ''
const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  await act(agencyId, (operation) => openInventedAgency(operation, `CT-${agencies}`))
})

const workers: TargetContent = {
  year: 2026,
  measure: 'Lao động tiên tiến',
  award: 'advancedWorker',
  population: 'persons',
  counting: 'share',
  comparison: 'reach',
  amount: { of: 100, over: 100 },
  countedUnit: null,
  baseTargetId: null,
  baseWords: 'tổng số cá nhân',
  pace: 'yearEnd',
  registrationDue: '2026-03-30',
  dueOn: '2026-12-31',
}
const add = (content: Partial<TargetContent> = {}) =>
  run((operation) => addTarget(operation, { ...workers, ...content }))
const all = (who: Actor = officer()) => run((operation) => targetsOf(operation, 2026), who)
const one = async (id: string) => {
  const found = (await all()).find((target) => target.id === id)
  if (!found) throw new Error('no such target')
  return found
}
const type = async (id: string, kind: 'base' | 'registered' | 'achieved', value: number | null) => {
  const { version } = await one(id)
  return run((operation) => enterTargetValue(operation, { id, version, kind, value, asOf: '2026-05-20' }))
}

describe('a target', () => {
  it('says what it needs by the numbers typed in, and is in danger after the registration', async () => {
    const id = await add({ amount: { of: 15, over: 100 }, award: 'grassrootsFighter' })
    expect(await one(id)).toMatchObject({ standing: 'unknown', because: 'Chưa nhập tổng số để tính tỷ lệ.' })
    await type(id, 'base', 37)
    await type(id, 'registered', 4)
    expect(await one(id)).toMatchObject({
      expectation: 'Đạt 15% trong tổng số cá nhân',
      neededRegistered: 6,
      gap: 2,
      standing: 'endangered',
      because: 'Hết hạn đăng ký ngày 30/03/2026 mới có 4, cần 6; thiếu 2.',
    })
    await type(id, 'registered', 6)
    expect((await one(id)).standing).toBe('onTrack')
  })

  it('takes its share of what another target counts', async () => {
    const base = await add()
    const share = { of: 15, over: 100 }
    const id = await add({ award: 'grassrootsFighter', amount: share, baseTargetId: base, baseWords: null })
    await type(base, 'base', 42)
    await type(base, 'registered', 37)
    await type(id, 'registered', 6)
    expect(await one(id)).toMatchObject({
      expectation: 'Đạt 15% trong số Lao động tiên tiến',
      neededRegistered: 6,
      standing: 'onTrack',
    })
    await type(base, 'achieved', 41)
    await type(id, 'achieved', 6)
    expect(await one(id)).toMatchObject({ neededAchieved: 7, gap: 1 })
    const { version } = await one(base)
    const turned = { ...workers, baseTargetId: id, baseWords: null }
    await expect(
      run((operation) => correctTarget(operation, { id: base, version }, turned)),
    ).rejects.toMatchObject({ fields: [{ path: 'baseTargetId' }] })
    await expect(run((operation) => removeTarget(operation, { id: base, version }))).rejects.toMatchObject({
      code: 'stillInUse',
    })
  })

  it('remembers who typed in what, and takes a slip back without losing it', async () => {
    const id = await add()
    await type(id, 'base', 37)
    await type(id, 'registered', 36)
    await type(id, 'registered', null)
    expect((await one(id)).values).toMatchObject({ base: { value: 37 }, registered: null })
    const { values } = await run((operation) => showTargetHistory(operation, id))
    expect(values.map(({ kind, value, enteredByName }) => [kind, value, enteredByName])).toEqual([
      ['registered', null, 'Nguyễn Văn officer'],
      ['registered', 36, 'Nguyễn Văn officer'],
      ['base', 37, 'Nguyễn Văn officer'],
    ])
  })

  it('is a share of some at least, and of no more than all', async () => {
    const id = await add()
    const refusedFor = (kind: 'base' | 'registered' | 'achieved', value: number) =>
      expect(type(id, kind, value)).rejects.toMatchObject({ fields: [{ path: 'value' }] })
    await refusedFor('base', 0)
    await type(id, 'base', 120)
    await refusedFor('achieved', 121)
    await refusedFor('registered', 121)
    await type(id, 'achieved', 120)
    await refusedFor('base', 119)
    const base = await add({ award: 'grassrootsFighter', baseTargetId: id, baseWords: null })
    const share = { amount: { of: 15, over: 100 }, award: null, baseTargetId: base, baseWords: null }
    const ofNone = await add({ ...share, measure: 'Chiến sĩ thi đua cấp tỉnh' })
    await type(base, 'registered', 0)
    await type(ofNone, 'registered', 13)
    expect(await one(ofNone)).toMatchObject({ standing: 'unknown', neededRegistered: null })
  })

  it('counts people in whole numbers and figures with two decimals', async () => {
    const id = await add()
    await expect(type(id, 'registered', 3.5)).rejects.toMatchObject({ detail: 'Hãy nhập một số nguyên.' })
    const figure = await add({
      measure: 'Thu hút đầu tư',
      award: null,
      population: 'things',
      counting: 'figure',
      countedUnit: 'tỷ đồng',
      amount: { of: 8125, over: 10 },
      pace: 'steady',
      registrationDue: null,
    })
    await type(figure, 'achieved', 812.49)
    expect(await one(figure)).toMatchObject({
      neededAchieved: 812.5,
      gap: 0.01,
      expectation: 'Đạt 812,5 tỷ đồng',
    })
    await expect(type(figure, 'achieved', 1.234)).rejects.toMatchObject({ fields: [{ path: 'value' }] })
  })

  it('is kept by the officer alone, and by who has seen its last state', async () => {
    const id = await add()
    const staff = member(agencyId, 'staff')
    expect(await all(staff)).toHaveLength(1)
    await expect(run((operation) => addTarget(operation, workers), staff)).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await type(id, 'base', 37)
    const stale = { id, version: 1, kind: 'base' as const, value: 38, asOf: '2026-05-20' }
    await expect(run((operation) => enterTargetValue(operation, stale))).rejects.toMatchObject({
      code: 'staleVersion',
    })
    const tomorrow = { ...stale, version: 2, asOf: '2026-05-21' }
    await expect(run((operation) => enterTargetValue(operation, tomorrow))).rejects.toMatchObject({
      fields: [{ path: 'asOf' }],
    })
    const longAgo = { ...stale, version: 2, asOf: '1900-01-01' }
    await expect(run((operation) => enterTargetValue(operation, longAgo))).rejects.toMatchObject({
      fields: [{ path: 'asOf', detail: expect.stringContaining('không trước ngày 01/01/2025') }],
    })
  })

  it('is first in the list of its year when it is in danger', async () => {
    await add({ measure: 'Còn thời gian', registrationDue: '2026-06-30', baseWords: 'tổng số' })
    const late = await add({
      measure: 'Đã trễ',
      counting: 'count',
      amount: { of: 2, over: 1 },
      baseWords: null,
    })
    await type(late, 'registered', 1)
    const { targets, counts } = await run((operation) => showTargets(operation, 2026))
    expect(targets[0]?.measure).toBe('Đã trễ')
    expect(counts).toEqual({ notMet: 0, endangered: 1, unknown: 1, onTrack: 0, met: 0 })
  })
})

const planWithTargets = smallPlan.replace('II. NHIỆM VỤ QUÝ II', 'III. NHIỆM VỤ QUÝ II').replace(
  'I. NHIỆM VỤ QUÝ I',
  `I. CHỈ TIÊU PHẤN ĐẤU

1. 100% cá nhân đạt danh hiệu Lao động tiên tiến.

2. 15% Chiến sĩ thi đua cơ sở trong tổng số Lao động tiên tiến.

3. Có ít nhất 06 sáng kiến được công nhận cấp cơ sở.

II. NHIỆM VỤ QUÝ I`,
)

describe('the targets that the paper of the plan states', () => {
  async function plan(): Promise<void> {
    const incoming = await readIncoming(officer(), fileOf(planWithTargets))
    await perform(workshop, { actor: officer(), action: 'plan.commitDraft' }, async (operation) => {
      const { draftId } = await importPaper(operation, incoming)
      const stranger = { draftId, printed: 'Tổ Thể thao cơ quan', as: { kind: 'outside' as const } }
      await resolveParty(operation, stranger)
      return commitDraft(operation, draftId)
    })
  }

  it('are offered with their words, taken over once, and a share finds its base among them', async () => {
    await plan()
    const stated = await run((operation) => statedInYear(operation, 2026))
    expect(stated.map(({ expectation }) => expectation)).toEqual([
      'Đạt 100% trong tổng số cá nhân',
      'Đạt 15% trong tổng số Lao động tiên tiến',
      'Ít nhất 6 sáng kiến',
    ])
    const chosen = stated.map(({ paperId, index }) => ({ paperId, index }))
    const take = () => run((operation) => takeStatedTargets(operation, { year: 2026, chosen }))
    expect(await take()).toBe(3)
    expect(await take()).toBe(0)
    const [first, second] = await all()
    expect(second).toMatchObject({ baseTargetId: first?.id, quote: expect.stringContaining('15%') })
    expect((await run((operation) => showTargets(operation, 2026))).untaken).toBe(0)
  })
})
