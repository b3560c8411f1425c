import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MovementContent } from '#contract/movement'
import type { ParticipationContent } from '#contract/participation'
import { plainDate } from '#law'
import { readIncoming } from '#modules/document'
import { mergeUnits, unitsById } from '#modules/organisation'
import { commitDraft, findTasks, importPaper, resolveParty } from '#modules/plan'
import { type Actor, type Announced, type Operation, perform } from '#platform/operation'
import {
  fileOf,
  type InventedUnits,
  member,
  openInventedAgency,
  smallPlan,
} from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  approveParticipations,
  draftMovement,
  dueItems,
  launchMovement,
  linkMovementTask,
  moveMovement,
  movementsOf,
  papersToSign,
  returnParticipation,
  reviewMovement,
  showMovement,
  writeParticipation,
} from './index.ts'
import { correctMovement } from './operations/correct-movement.ts'
import { moveParticipation } from './operations/judge-participation.ts'
import { recallMovement } from './operations/recall-movement.ts'
import { remindUnits } from './operations/remind-units.ts'
import { removeMovement } from './operations/remove-movement.ts'

const heard: Announced[] = []
const { act, workshop } = await createTestDatabase({
  listeners: {
    'movement.unitsReminded': [
      async (event) => {
        heard.push(event)
      },
    ],
  },
})

let agencies = 0
let agencyId = ''
let units: InventedUnits

const officer = () => member(agencyId, 'officer')
const leader = () => member(agencyId, 'leadership')
const headOf = (unitId: string) => member(agencyId, 'unitHead', { heads: [unitId] })
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  heard.length = 0
  units = await act(agencyId, (operation) => openInventedAgency(operation, `PT-${agencies}`))
})

const ours: MovementContent = {
  year: 2026,
  title: 'Mỗi phòng một cải tiến',
  theme: 'Cải cách hành chính',
  kind: 'themed',
  launcher: 'agency',
  launcherName: null,
  answersId: null,
  content: 'Mỗi phòng có ít nhất một cải tiến quy trình.',
  criteria: 'Có kết quả cụ thể.',
  startsOn: '2026-03-01',
  endsOn: '2026-11-30',
  scopeAll: true,
  unitIds: [],
  participationDue: '2026-05-10',
  targetIds: [],
}
const sent: ParticipationContent = {
  work: 'Rút ngắn thời gian cấp phép.',
  aims: '01 cải tiến',
  startsOn: '2026-04-01',
  endsOn: '2026-10-31',
  contact: 'Nguyễn Văn An',
}
const signed = { paperNumber: '31/KH-BQLKKT', launchedOn: '2026-03-02', paperId: null, confirmPast: true }

const versionOf = async (id: string) => (await page(id)).movement.version
const page = (id: string, who: Actor = officer()) => run((operation) => showMovement(operation, id), who)
const move = async (id: string, to: 'submit' | 'takeBack' | 'reopen') => {
  const version = await versionOf(id)
  return run((operation) => moveMovement(operation, { id, version }, to))
}
const launch = async (id: string, who: Actor = officer()) => {
  const version = await versionOf(id)
  return run((operation) => launchMovement(operation, { id, version, ...signed }), who)
}
/** A movement of ours that is launched, by its id. */
async function launched(content: Partial<MovementContent> = {}): Promise<string> {
  const id = await run((operation) => draftMovement(operation, { ...ours, ...content }))
  await move(id, 'submit')
  await launch(id, leader())
  return id
}
const partOf = async (id: string, unitId: string, who: Actor = officer()) => {
  const part = (await page(id, who)).participations.find((one) => one.unitId === unitId)
  if (!part) throw new Error('no such part')
  return part
}
const write = async (id: string, unitId: string, { content = sent, send = true } = {}) => {
  const { id: partId, version } = await partOf(id, unitId)
  return run(
    (operation) => writeParticipation(operation, { id: partId, version, content, send }),
    headOf(unitId),
  )
}
const giveBack = async (id: string, unitId: string) => {
  const part = await partOf(id, unitId)
  const named = { fields: ['aims' as const], reason: 'Chỉ tiêu chưa đo được.' }
  return run((operation) => returnParticipation(operation, part, named))
}

describe('a movement of the agency', () => {
  it('is drafted, waits for a signature, is launched, and every unit at work takes part', async () => {
    const id = await run((operation) => draftMovement(operation, ours))
    expect(await run(papersToSign)).toEqual([])
    await move(id, 'submit')
    expect(await run(papersToSign)).toMatchObject([{ kind: 'movement', id, since: '2026-05-20' }])
    expect(await launch(id, leader())).toEqual({ state: 'launched', unitCount: 4 })
    const { movement, participations } = await page(id)
    expect(movement).toMatchObject({ launchedOn: '2026-03-02', paperNumber: '31/KH-BQLKKT' })
    expect(movement.counts).toEqual({ unsent: 4, submitted: 0, returned: 0, approved: 0 })
    expect(participations.map(({ unitName }) => unitName)).toEqual([
      'Văn phòng',
      'Phòng Quản lý Đầu tư',
      'Công đoàn',
      'Chi đoàn',
    ])
    expect(participations.every(({ isLate }) => isLate)).toBe(true)
  })

  it('does not exist before its launch for heads and staff', async () => {
    const id = await run((operation) => draftMovement(operation, ours))
    await expect(page(id, headOf(units.office))).rejects.toMatchObject({ code: 'notFound' })
    expect(await run((operation) => movementsOf(operation, 2026), headOf(units.office))).toEqual([])
    expect(await run((operation) => movementsOf(operation, 2026), leader())).toHaveLength(1)
  })

  it('says why a move is not open', async () => {
    const id = await run((operation) => draftMovement(operation, ours))
    await expect(launch(id)).rejects.toMatchObject({ detail: expect.stringContaining('còn đang soạn') })
    const { abilities } = await page(id)
    expect(abilities.review.because).toBe(
      'Phong trào còn đang soạn; chỉ tổng kết được khi phong trào đã phát động.',
    )
    expect(abilities.adopt.because).toBe('Phong trào do cơ quan phát động cần trình lãnh đạo ký.')
  })

  it('needs a number and a day that has been', async () => {
    const id = await run((operation) => draftMovement(operation, ours))
    await move(id, 'submit')
    const version = await versionOf(id)
    const late = { id, version, ...signed, launchedOn: '2026-05-21' }
    await expect(run((operation) => launchMovement(operation, late))).rejects.toMatchObject({
      fields: [{ path: 'launchedOn' }],
    })
    const early = { id, version, ...signed, launchedOn: '1900-01-01' }
    await expect(run((operation) => launchMovement(operation, early))).rejects.toMatchObject({
      fields: [{ path: 'launchedOn', detail: expect.stringContaining('không trước ngày 01/01/2025') }],
    })
    const unnumbered = { id, version, ...signed, paperNumber: null }
    await expect(run((operation) => launchMovement(operation, unnumbered))).rejects.toMatchObject({
      fields: [{ path: 'paperNumber' }],
    })
  })

  it('makes no unit late by being launched, unless somebody means it', async () => {
    const id = await run((operation) => draftMovement(operation, ours))
    await move(id, 'submit')
    const asked = { id, version: await versionOf(id), ...signed }
    await expect(
      run((operation) => launchMovement(operation, { ...asked, confirmPast: false })),
    ).rejects.toMatchObject({
      code: 'deadlinePassed',
      fields: [{ path: 'confirmPast', detail: expect.stringContaining('10/05/2026 đã qua') }],
    })
    await run((operation) => launchMovement(operation, asked))
    const slip = { ...ours, participationDue: '1926-05-10' }
    await expect(run((operation) => draftMovement(operation, slip))).rejects.toMatchObject({
      fields: [{ path: 'participationDue' }],
    })
  })

  it('is recalled with a reason while nobody has sent anything', async () => {
    const id = await launched()
    const version = await versionOf(id)
    await run((operation) => recallMovement(operation, { id, version }, 'Cấp trên hoãn.'))
    const { movement, participations, history } = await page(id)
    expect([movement.state, movement.recallReason, participations]).toEqual(['draft', 'Cấp trên hoãn.', []])
    expect(history[0]?.sentence).toBe('Thu hồi việc phát động: Cấp trên hoãn.')
    const again = await launched()
    await write(again, units.office)
    const seen = { id: again, version: await versionOf(again) }
    await expect(run((operation) => recallMovement(operation, seen, 'Nhầm'))).rejects.toMatchObject({
      code: 'stillInUse',
    })
  })

  it('loses units that sent nothing, and no others, when its scope is narrowed', async () => {
    const id = await launched()
    await write(id, units.office)
    const version = await versionOf(id)
    const narrow = { ...ours, scopeAll: false, unitIds: [units.investment] }
    await expect(
      run((operation) => correctMovement(operation, { id, version }, narrow)),
    ).rejects.toMatchObject({ code: 'stillInUse' })
    const both = { ...narrow, unitIds: [units.office, units.investment] }
    await run((operation) => correctMovement(operation, { id, version }, both))
    expect((await page(id)).participations.map(({ unitName }) => unitName)).toEqual([
      'Văn phòng',
      'Phòng Quản lý Đầu tư',
    ])
  })

  it('is removed only as a draft', async () => {
    const id = await launched()
    const seen = { id, version: await versionOf(id) }
    await expect(run((operation) => removeMovement(operation, seen))).rejects.toMatchObject({
      code: 'illegalMove',
    })
    const draft = await run((operation) => draftMovement(operation, ours))
    await run((operation) => removeMovement(operation, { id: draft, version: 1 }))
    await expect(page(draft)).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('a movement of a superior', () => {
  const theirs: MovementContent = {
    ...ours,
    title: 'An Sơn chung sức xây dựng nông thôn mới',
    launcher: 'superior',
    launcherName: 'UBND tỉnh An Sơn',
  }

  it('is taken up without a signature of ours, and ours may answer it', async () => {
    const above = await run((operation) => draftMovement(operation, theirs))
    await launch(above)
    const own = await run((operation) => draftMovement(operation, { ...ours, answersId: above }))
    expect((await page(own)).answers).toMatchObject({ id: above, launcherName: 'UBND tỉnh An Sơn' })
    expect((await page(above)).answeredBy).toMatchObject([{ id: own, state: 'draft' }])
    expect((await page(above, headOf(units.office))).answeredBy).toEqual([])
    const seen = { id: above, version: await versionOf(above) }
    await expect(
      run((operation) => correctMovement(operation, seen, { ...ours, title: theirs.title })),
    ).rejects.toMatchObject({ fields: [{ path: 'launcher' }] })
  })

  it('must say who launched it, and only such a one is answered', async () => {
    await expect(
      run((operation) => draftMovement(operation, { ...theirs, launcherName: null })),
    ).rejects.toMatchObject({ fields: [{ path: 'launcherName' }] })
    const own = await run((operation) => draftMovement(operation, ours))
    await expect(
      run((operation) => draftMovement(operation, { ...ours, answersId: own })),
    ).rejects.toMatchObject({ fields: [{ path: 'answersId' }] })
  })
})

describe('the part of a unit', () => {
  it('is written by its head and seen by nobody of another unit', async () => {
    const id = await launched()
    await write(id, units.investment)
    const seen = await page(id, headOf(units.office))
    expect(seen.participations.map(({ unitName }) => unitName)).toEqual(['Văn phòng'])
    expect(seen.movement.counts).toEqual({ unsent: 1, submitted: 0, returned: 0, approved: 0 })
    expect(JSON.stringify(seen.history)).not.toContain('Phòng Quản lý Đầu tư')
    const part = await partOf(id, units.investment)
    const stranger = { id: part.id, version: part.version, content: sent, send: true }
    await expect(
      run((operation) => writeParticipation(operation, stranger), headOf(units.office)),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('comes back for named fields only, and tells what changed', async () => {
    const id = await launched()
    await write(id, units.office)
    await giveBack(id, units.office)
    const returned = await partOf(id, units.office, headOf(units.office))
    expect(returned).toMatchObject({
      state: 'returned',
      returnedFields: ['aims'],
      returnReason: 'Chỉ tiêu chưa đo được.',
    })
    const wrong = { content: { ...sent, work: 'Việc khác' } }
    await expect(write(id, units.office, wrong)).rejects.toMatchObject({
      detail: 'Chỉ sửa được các mục bị trả lại: Chỉ tiêu của đơn vị.',
      fields: [{ path: 'content.work' }],
    })
    await write(id, units.office, { content: { ...sent, aims: 'Ít nhất 02 cải tiến' } })
    const back = await partOf(id, units.office)
    expect(back.state).toBe('submitted')
    expect(back.changes).toEqual([
      { label: 'Chỉ tiêu của đơn vị', before: '01 cải tiến', after: 'Ít nhất 02 cải tiến' },
    ])
    expect((await page(id)).history.map(({ sentence }) => sentence).slice(0, 3)).toEqual([
      'Văn phòng: gửi lại sau khi sửa',
      'Văn phòng: bị trả lại: Chỉ tiêu chưa đo được.',
      'Văn phòng: gửi nội dung tham gia',
    ])
  })

  it('is approved with others at once, all or none', async () => {
    const id = await launched()
    await write(id, units.office)
    await write(id, units.union)
    const [one, other] = [await partOf(id, units.office), await partOf(id, units.union)]
    const unsent = await partOf(id, units.youth)
    await expect(
      run((operation) => approveParticipations(operation, [one, other, unsent])),
    ).rejects.toMatchObject({ detail: 'Đơn vị chưa gửi nội dung tham gia nên chưa có gì để duyệt.' })
    expect((await page(id)).movement.counts.approved).toBe(0)
    expect(await run((operation) => approveParticipations(operation, [one, other]))).toBe(2)
    expect((await page(id)).movement.counts).toEqual({ unsent: 2, submitted: 0, returned: 0, approved: 2 })
    await expect(run((operation) => approveParticipations(operation, [one]))).rejects.toMatchObject({
      code: 'staleVersion',
    })
  })

  it('is taken back by its unit, and an approval by the officer', async () => {
    const id = await launched()
    await write(id, units.office)
    const part = await partOf(id, units.office)
    await run((operation) => moveParticipation(operation, part, 'takeBack'), headOf(units.office))
    expect((await partOf(id, units.office)).state).toBe('unsent')
    await write(id, units.office)
    const sentPart = await partOf(id, units.office)
    await run((operation) => approveParticipations(operation, [sentPart]))
    const approved = await partOf(id, units.office)
    expect(approved.abilities.write.because).toContain('đã được duyệt')
    await run((operation) => moveParticipation(operation, approved, 'reopen'))
    expect((await partOf(id, units.office)).state).toBe('submitted')
  })

  it('goes on with the unit that its unit became', async () => {
    const id = await launched()
    const merged = await run(async (operation) => {
      const both = await unitsById(operation.tx, [units.office, units.investment])
      const into = { kind: 'department' as const, name: 'Văn phòng mới', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: both, into, from: plainDate('2026-04-01') })
    })
    const part = await partOf(id, units.office, headOf(merged))
    const given = { id: part.id, version: part.version, content: sent, send: true }
    await run((operation) => writeParticipation(operation, given), headOf(merged))
    expect((await partOf(id, units.office)).state).toBe('submitted')
  })

  it('is due for its unit until it is sent, and again when it is returned', async () => {
    const id = await launched()
    const due = async () =>
      (await run(dueItems)).filter(({ chairUnitIds }) => chairUnitIds[0] === units.office)
    expect(await due()).toMatchObject([
      { kind: 'participation', lateFrom: '2026-05-11', wording: 'Chậm nhất ngày 10/05/2026' },
    ])
    await write(id, units.office)
    expect(await due()).toEqual([])
    await giveBack(id, units.office)
    expect((await due())[0]?.title).toBe(
      'Sửa và gửi lại nội dung tham gia phong trào “Mỗi phòng một cải tiến”',
    )
  })

  it('is reminded of while it is missing, once for each unit named', async () => {
    const id = await launched()
    await write(id, units.office)
    const wanted = { movementId: id, unitIds: [units.office, units.union] }
    expect(await run((operation) => remindUnits(operation, wanted))).toBe(1)
    expect(heard).toEqual([
      {
        name: 'movement.unitsReminded',
        payload: {
          movementId: id,
          title: 'Mỗi phòng một cải tiến',
          path: `/movements/${id}`,
          unitIds: [units.union],
        },
      },
    ])
    expect((await partOf(id, units.union)).remindedAt).not.toBeNull()
    await expect(
      run((operation) => remindUnits(operation, { movementId: id, unitIds: [units.office] })),
    ).rejects.toMatchObject({ code: 'illegalMove' })
  })
})

describe('a review', () => {
  const review = { heldOn: '2026-05-19', summary: 'Đã có ba cải tiến.', proposals: 'Khen hai tập thể.' }

  it('tells of every unit, closes the movement at the end, and can be opened again', async () => {
    const id = await launched()
    const write = async (stage: 'mid' | 'final', done: string) => {
      const version = await versionOf(id)
      const rows = [{ unitId: units.office, done, figures: '2 cải tiến', proposed: 'Tập thể Văn phòng' }]
      return run((operation) => reviewMovement(operation, { id, version, stage, ...review, units: rows }))
    }
    expect(await write('mid', 'Đang làm')).toBe('midReviewed')
    expect(await write('final', 'Xong')).toBe('reviewed')
    const { reviews, abilities } = await page(id)
    expect(reviews.map(({ stage, units: rows }) => [stage, rows[0]?.done])).toEqual([
      ['mid', 'Đang làm'],
      ['final', 'Xong'],
    ])
    expect(abilities.remind.because).toBe('Phong trào đã tổng kết; hãy mở lại nếu cần.')
    const [own] = (await page(id, headOf(units.union))).reviews
    expect(own?.units).toEqual([])
    expect(await move(id, 'reopen')).toBe('midReviewed')
  })

  it('is not held before the movement began, nor tomorrow, nor of a unit that takes no part', async () => {
    const id = await launched({ scopeAll: false, unitIds: [units.office] })
    const version = await versionOf(id)
    const given = { id, version, stage: 'mid' as const, ...review, units: [] }
    for (const heldOn of ['2026-02-28', '2026-05-21']) {
      await expect(run((operation) => reviewMovement(operation, { ...given, heldOn }))).rejects.toMatchObject(
        { fields: [{ path: 'heldOn' }] },
      )
    }
    const strange = [{ unitId: units.union, done: 'x', figures: '', proposed: '' }]
    await expect(
      run((operation) => reviewMovement(operation, { ...given, units: strange })),
    ).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('a task of the plan that a movement fulfils', () => {
  async function plannedTask(): Promise<string> {
    const incoming = await readIncoming(officer(), fileOf(smallPlan))
    await perform(workshop, { actor: officer(), action: 'plan.commitDraft' }, async (operation) => {
      const { draftId } = await importPaper(operation, incoming)
      const stranger = { draftId, printed: 'Tổ Thể thao cơ quan', as: { kind: 'outside' as const } }
      await resolveParty(operation, stranger)
      return commitDraft(operation, draftId)
    })
    const { tasks } = await run((operation) => findTasks(operation, { page: 1, pageSize: 10 }))
    return tasks[0]?.id ?? ''
  }
  const stateOf = async (taskId: string) => {
    const { tasks } = await run((operation) => findTasks(operation, { page: 1, pageSize: 10 }))
    const task = tasks.find(({ id }) => id === taskId)
    return [task?.state, task?.doneOn]
  }

  it('is done by the launch, open again by the recall, and shown on both sides', async () => {
    const taskId = await plannedTask()
    const id = await run((operation) => draftMovement(operation, ours))
    await run((operation) => linkMovementTask(operation, { movementId: id, taskId }))
    await move(id, 'submit')
    expect(await stateOf(taskId)).toEqual(['open', null])
    await launch(id)
    expect(await stateOf(taskId)).toEqual(['done', '2026-03-02'])
    expect((await page(id)).tasks).toMatchObject([{ id: taskId, state: 'done' }])
    const version = await versionOf(id)
    await run((operation) => recallMovement(operation, { id, version }, 'Nhầm ngày.'))
    expect(await stateOf(taskId)).toEqual(['open', null])
  })

  it('is done at once when the movement was launched before', async () => {
    const taskId = await plannedTask()
    const id = await launched()
    await run((operation) => linkMovementTask(operation, { movementId: id, taskId }))
    expect(await stateOf(taskId)).toEqual(['done', '2026-03-02'])
  })

  it('calls the movement by its new name after the launch too', async () => {
    const taskId = await plannedTask()
    const id = await launched()
    await run((operation) => linkMovementTask(operation, { movementId: id, taskId }))
    const [version, title] = [await versionOf(id), 'Thi đua cải cách hành chính']
    await run((operation) => correctMovement(operation, { id, version }, { ...ours, title }))
    const { tasks } = await page(id)
    expect(tasks).toMatchObject([{ id: taskId, state: 'done' }])
    expect(await run(fulfilmentTitles)).toEqual([title])
  })
})

const fulfilmentTitles = async ({ tx }: Operation): Promise<readonly (string | null)[]> => {
  const found = await tx
    .selectFrom('task')
    .select('fulfilment_title as title')
    .where('fulfilment_id', 'is not', null)
    .execute()
  return found.map(({ title }) => title)
}
