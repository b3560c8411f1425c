import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { mergeUnits, unitsById } from '#modules/organisation'
import { finishTask, printPaper, showTask } from '#modules/plan'
import { checkLayout } from '#paperwork/writing/check-layout'
import type { Actor, Operation } from '#platform/operation'
import { plannedYear, roundOver, seen, visitedRound } from '../../testing/inspected-agency.ts'
import { type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  addRecommendation,
  concludeInspection,
  dueItems,
  inspectionsOf,
  linkToInspection,
  papersToSign,
  planInspection,
  recordVisit,
  showInspection,
  submitConclusion,
} from './index.ts'
import { takeBackConclusion } from './operations/conclude-inspection.ts'
import { correctInspection } from './operations/correct-inspection.ts'
import { linkableTasks, unlinkFromInspection } from './operations/link-tasks.ts'
import { conclusionAsPaper, minutesAsPaper } from './operations/print-papers.ts'
import { removeInspection } from './operations/remove-inspection.ts'
import { showTemplate } from './operations/show-template.ts'

const { act } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)
const pageOf = (id: string, who?: Actor) => run((operation) => showInspection(operation, id), who)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `IN-${agencies}`))
})

const visited = (unitIds = [units.investment, units.union]) =>
  run((operation) => visitedRound(operation, roundOver(unitIds)))

async function concluded(inspectionId: string): Promise<void> {
  const { version } = await pageOf(inspectionId)
  await run(async (operation) => {
    await submitConclusion(operation, { inspectionId, version, summary: 'Làm tốt.' })
    const next = { inspectionId, version: version + 1 }
    await concludeInspection(operation, { ...next, number: '15', concludedOn: '2026-05-18' })
  })
}

describe('a round', () => {
  it('is planned with its team, its units and what is looked at; the next one begins with the same checklist', async () => {
    const first = await run(showTemplate)
    expect([first.checklistOf, first.checklist.length > 3]).toEqual([null, true])
    const id = await run((operation) => planInspection(operation, roundOver([units.union])))
    const page = await pageOf(id)
    expect(page).toMatchObject({
      stage: 'planned',
      year: 2026,
      checklist: ['Việc đăng ký thi đua', 'Việc lưu trữ hồ sơ'],
      team: [{ name: 'Lê Văn An', part: 'head' }, { part: 'secretary' }],
      visits: [{ unit: { name: 'Công đoàn' }, plannedOn: '2026-05-06', heldOn: null, findings: null }],
    })
    const next = await run(showTemplate)
    expect(next).toMatchObject({ checklistOf: page.title, checklist: page.checklist })
  })

  it.each([
    ['days that contradict', { endsOn: '2026-05-01' }, 'Ngày kết thúc không thể trước ngày bắt đầu.'],
    [
      'a visit outside of its days',
      (of: InventedUnits) => ({ visits: [{ unitId: of.union, plannedOn: '2026-06-01', place: '' }] }),
      'Ngày kiểm tra 01/06/2026 nằm ngoài thời gian của cuộc kiểm tra (04/05/2026 đến 15/05/2026).',
    ],
    [
      'a unit that is not there',
      { visits: [{ unitId: randomUUID(), plannedOn: null, place: '' }] },
      'Có đơn vị không còn trong cơ quan; hãy tải lại rồi chọn lại.',
    ],
    [
      'a unit named twice',
      (of: InventedUnits) => ({
        visits: [of.union, of.union].map((unitId) => ({ unitId, plannedOn: null, place: '' })),
      }),
      'Có đơn vị ghi hai lần trong cuộc kiểm tra.',
    ],
    [
      'two heads of the team',
      {
        team: ['An', 'Bình'].map((name) => ({ personId: null, name, position: '', part: 'head' as const })),
      },
      'Đoàn kiểm tra chỉ có một Trưởng đoàn.',
    ],
    [
      'someone who is not there',
      { team: [{ personId: randomUUID(), name: 'An', position: '', part: 'member' as const }] },
      'Có người không còn trong cơ quan; hãy tải lại rồi chọn lại.',
    ],
    ['the same point twice', { checklist: ['Một', 'Một'] }, 'Có nội dung kiểm tra ghi hai lần.'],
  ])('is refused with %s', async (_, change, sentence) => {
    const given = typeof change === 'function' ? change(units) : change
    const planning = run((operation) => planInspection(operation, roundOver([units.union], given)))
    await expect(planning).rejects.toThrow(sentence)
  })

  it('keeps what was found at a unit when the plan changes, and does not lose a visit that was held', async () => {
    const { inspectionId, visitIds } = await visited([units.union])
    const results = [{ content: 'Việc đăng ký thi đua', outcome: null, note: 'Gửi chậm hai ngày.' }]
    await run((operation) =>
      recordVisit(operation, { inspectionId, visitId: visitIds[0] ?? '', version: 2 }, { ...seen, results }),
    )
    const { version } = await pageOf(inspectionId)
    const renamed = roundOver([units.investment, units.union], { title: 'Kiểm tra đợt 1' })
    await run((operation) => correctInspection(operation, { inspectionId, version }, renamed))
    const page = await pageOf(inspectionId)
    expect(page.visits.map(({ unit, heldOn }) => [unit.name, heldOn])).toEqual([
      ['Phòng Quản lý Đầu tư', null],
      ['Công đoàn', '2026-05-06'],
    ])
    const without = run((operation) =>
      correctInspection(operation, { inspectionId, version: version + 1 }, roundOver([units.investment])),
    )
    await expect(without).rejects.toThrow(
      'Đã ghi kết quả kiểm tra tại “Công đoàn” nên không bỏ được đơn vị này.',
    )
    const reworded = roundOver([units.union], { checklist: ['Việc đăng ký danh hiệu', 'Việc lưu trữ hồ sơ'] })
    await expect(
      run((operation) => correctInspection(operation, { inspectionId, version: version + 1 }, reworded)),
    ).rejects.toThrow('Đã ghi kết quả kiểm tra về “Việc đăng ký thi đua” nên không bỏ hay sửa được')
    const stale = run((operation) => correctInspection(operation, { inspectionId, version }, renamed))
    await expect(stale).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('is visited on a day that has been, by the officer or the head of its team', async () => {
    const { inspectionId, visitIds } = await visited([units.union])
    const [visitId = ''] = visitIds
    const record = (who: Actor, heldOn = '2026-05-07') =>
      run(
        (operation) => recordVisit(operation, { inspectionId, visitId, version: 2 }, { ...seen, heldOn }),
        who,
      )
    await expect(record(officer(), '2026-05-21')).rejects.toThrow('không sau hôm nay')
    await expect(record(member(agencyId, 'leadership'))).rejects.toMatchObject({ code: 'notAllowed' })
    await record(officer())
    await expect(record(officer())).rejects.toMatchObject({ code: 'staleVersion' })
    expect((await pageOf(inspectionId)).visits[0]).toMatchObject({ heldOn: '2026-05-07', version: 3 })
  })

  it('that was visited meanwhile is not written back by who still sees it as it was', async () => {
    const inspectionId = await run((operation) => planInspection(operation, roundOver([units.union])))
    const { version, visits } = await pageOf(inspectionId)
    const visitId = visits[0]?.id ?? ''
    await run((operation) => recordVisit(operation, { inspectionId, visitId, version: 1 }, seen))
    const later = run((operation) =>
      correctInspection(operation, { inspectionId, version }, roundOver([units.union], { title: 'Đợt 1' })),
    )
    await expect(later).rejects.toMatchObject({ code: 'staleVersion' })
    expect((await pageOf(inspectionId)).visits[0]).toMatchObject({ place: 'Trụ sở đơn vị' })
  })

  it('loses nothing found on a point that was worded otherwise while somebody wrote', async () => {
    const inspectionId = await run((operation) => planInspection(operation, roundOver([units.union])))
    const { version, visits } = await pageOf(inspectionId)
    const checklist = ['Việc đăng ký danh hiệu', 'Việc lưu trữ hồ sơ']
    await run((operation) =>
      correctInspection(operation, { inspectionId, version }, roundOver([units.union], { checklist })),
    )
    const record = (note: string) => {
      const results = [{ content: 'Việc đăng ký thi đua', outcome: null, note }]
      const visit = { inspectionId, visitId: visits[0]?.id ?? '', version: 1 }
      return run((operation) => recordVisit(operation, visit, { ...seen, results }))
    }
    await expect(record('Gửi chậm hai ngày.')).rejects.toMatchObject({ code: 'staleVersion' })
    await record('')
  })

  it('is concluded once every unit was visited; then nothing of it changes any more', async () => {
    const inspectionId = await run((operation) =>
      planInspection(operation, roundOver([units.union, units.investment])),
    )
    const submit = (version: number) =>
      run((operation) => submitConclusion(operation, { inspectionId, version, summary: 'Tốt' }))
    await expect(submit(1)).rejects.toThrow('Còn 2 đơn vị chưa ghi kết quả')
    const { visits } = await pageOf(inspectionId)
    for (const { id: visitId } of visits) {
      await run((operation) => recordVisit(operation, { inspectionId, visitId, version: 1 }, seen))
    }
    await submit(3)
    expect((await pageOf(inspectionId)).abilities.correct.because).toContain('đang chờ ký')
    await run((operation) => takeBackConclusion(operation, { inspectionId, version: 4 }))
    await submit(5)
    const conclude = (concludedOn: string, who?: Actor) =>
      run(
        (operation) => concludeInspection(operation, { inspectionId, version: 6, number: '15', concludedOn }),
        who,
      )
    await expect(conclude('2026-05-21')).rejects.toThrow('Ngày ký phải từ ngày bắt đầu kiểm tra đến hôm nay.')
    await expect(conclude('2026-05-18', member(agencyId, 'unitHead'))).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await conclude('2026-05-18', member(agencyId, 'leadership'))
    const page = await pageOf(inspectionId)
    expect(page).toMatchObject({ stage: 'concluded', number: '15', concludedOn: '2026-05-18' })
    expect(Object.entries(page.abilities).flatMap(([name, { allowed }]) => (allowed ? name : []))).toEqual([
      'link',
      'print',
    ])
    const remove = run((operation) => removeInspection(operation, { inspectionId, version: page.version }))
    await expect(remove).rejects.toThrow('đã có kết luận')
  })

  it('is told to the leadership while it waits to be signed, the longest first', async () => {
    const { inspectionId } = await visited()
    const { version } = await pageOf(inspectionId)
    expect(await run(papersToSign)).toEqual([])
    await run((operation) => submitConclusion(operation, { inspectionId, version, summary: 'Tốt' }))
    expect(await run(papersToSign)).toEqual([
      {
        kind: 'inspection',
        id: inspectionId,
        title: 'Thông báo kết luận: Kiểm tra công tác thi đua, khen thưởng năm 2026',
        path: `/inspections/${inspectionId}`,
        since: '2026-05-20',
      },
    ])
  })

  it('goes with all that it holds when it is removed before its conclusion, and frees its task', async () => {
    const tasks = await plannedYear(act, officer())
    const taskId = tasks.get('Kiểm tra công tác thi đua, khen thưởng tại các đơn vị') ?? ''
    const { inspectionId, visitIds } = await visited([units.union])
    const due = { wording: 'Trước ngày 30/6/2026' }
    await run((operation) =>
      addRecommendation(
        operation,
        { inspectionId, visitId: visitIds[0] ?? '' },
        { content: 'Lưu hồ sơ', unitId: units.union, due },
      ),
    )
    await run((operation) => linkToInspection(operation, { inspectionId, taskId }))
    const { version } = await pageOf(inspectionId)
    await run((operation) => removeInspection(operation, { inspectionId, version }))
    await expect(pageOf(inspectionId)).rejects.toMatchObject({ code: 'notFound' })
    const other = await run((operation) => planInspection(operation, roundOver([units.union])))
    expect((await run((operation) => linkableTasks(operation, other)))[0]).toMatchObject({ id: taskId })
  })
})

describe('what was found', () => {
  it('is seen before the conclusion by who inspects or decides and by the unit itself, afterwards by all', async () => {
    const { inspectionId } = await visited()
    const seenBy = async (who: Actor) =>
      (await pageOf(inspectionId, who)).visits.map(({ findings }) => findings !== null)
    const ofUnion = { units: [units.union] }
    expect(await seenBy(officer())).toEqual([true, true])
    expect(await seenBy(member(agencyId, 'leadership'))).toEqual([true, true])
    expect(await seenBy(member(agencyId, 'unitHead', { ...ofUnion, heads: [units.union] }))).toEqual([
      false,
      true,
    ])
    expect(await seenBy(member(agencyId, 'staff'))).toEqual([false, false])
    const staff = member(agencyId, 'staff', ofUnion)
    expect((await pageOf(inspectionId, staff)).summary).toBeNull()
    await concluded(inspectionId)
    expect(await seenBy(staff)).toEqual([true, true])
    expect((await pageOf(inspectionId, staff)).summary).toBe('Làm tốt.')
  })

  it('belongs to the unit that went on as the inspected one', async () => {
    const { inspectionId } = await visited([units.union])
    const merged = await run(async (operation) => {
      const both = await unitsById(operation.tx, [units.union, units.youth])
      const into = { kind: 'massOrganisation' as const, name: 'Đoàn thể', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: both, into, from: plainDate('2026-05-10') })
    })
    const page = await pageOf(inspectionId, member(agencyId, 'staff', { units: [merged] }))
    expect(page.visits[0]?.findings?.shortcomings).toBe('Hồ sơ lưu chưa đủ.')
  })
})

describe('the papers of a round', () => {
  it('are printed in the layout that papers must have, minutes with who signs besides', async () => {
    const { inspectionId, visitIds } = await visited()
    const [visitId = ''] = visitIds
    const content = 'Lưu đủ hồ sơ khen thưởng'
    await run((operation) =>
      addRecommendation(
        operation,
        { inspectionId, visitId },
        { content, unitId: units.investment, due: { wording: 'Trước ngày 30/6/2026' } },
      ),
    )
    const minutes = await run((operation) => minutesAsPaper(operation, { inspectionId, visitId }))
    expect(minutes.name).toBe('Biên bản kiểm tra Phòng Quản lý Đầu tư')
    expect(minutes.paper.cosigners?.map(({ position, name }) => [position, name])).toEqual([
      ['Đại diện đơn vị được kiểm tra', null],
      ['Thư ký', 'Trần Thị Mai Lan'],
    ])
    expect(minutes.paper.signature).toMatchObject({ position: 'Trưởng đoàn', name: 'Lê Văn An' })
    expect(checkLayout(await printPaper(minutes.paper, 'docx'))).toEqual([])
    await concluded(inspectionId)
    const { paper } = await run((operation) => conclusionAsPaper(operation, inspectionId))
    expect(paper.head).toMatchObject({ number: '15', symbol: 'TB-BQLKKT', issuedOn: '2026-05-18' })
    expect(JSON.stringify(paper.body)).toContain(content)
    expect(checkLayout(await printPaper(paper, 'docx'))).toEqual([])
    expect(
      Buffer.from(await printPaper(paper, 'pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('do not exist for those who may not see what was found yet', async () => {
    const { inspectionId, visitIds } = await visited([units.investment])
    const staff = member(agencyId, 'staff', { units: [units.union] })
    const minutes = run(
      (operation) => minutesAsPaper(operation, { inspectionId, visitId: visitIds[0] ?? '' }),
      staff,
    )
    await expect(minutes).rejects.toMatchObject({ code: 'notFound' })
    const conclusion = run((operation) => conclusionAsPaper(operation, inspectionId), staff)
    await expect(conclusion).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

describe('a task of the plan', () => {
  it('that asks for an inspection is offered first, and done on the day the round is concluded', async () => {
    const tasks = await plannedYear(act, officer())
    const { inspectionId } = await visited()
    const [first] = await run((operation) => linkableTasks(operation, inspectionId))
    const taskId = tasks.get('Kiểm tra công tác thi đua, khen thưởng tại các đơn vị') ?? ''
    expect(first).toMatchObject({ id: taskId, suggested: true })
    await run((operation) => linkToInspection(operation, { inspectionId, taskId }))
    expect((await pageOf(inspectionId)).tasks).toMatchObject([{ id: taskId, state: 'open' }])
    const { version } = await pageOf(inspectionId)
    const renamed = roundOver([units.investment, units.union], { title: 'Kiểm tra chuyên đề năm 2026' })
    await run((operation) => correctInspection(operation, { inspectionId, version }, renamed))
    await concluded(inspectionId)
    const { task, history } = await run((operation) => showTask(operation, taskId))
    expect(task).toMatchObject({ state: 'done', doneOn: '2026-05-18' })
    expect(history[0]?.sentence).toBe(
      'Đánh dấu hoàn thành ngày 18/05/2026 vì đã xong tại “Kiểm tra chuyên đề năm 2026”',
    )
    await run((operation) => unlinkFromInspection(operation, { inspectionId, taskId }))
    expect((await pageOf(inspectionId)).tasks).toEqual([])
    expect((await run((operation) => showTask(operation, taskId))).task.state).toBe('done')
  })

  it('that people finished by hand stays as they said', async () => {
    const tasks = await plannedYear(act, officer())
    const taskId = tasks.get('Kiểm tra công tác thi đua, khen thưởng tại các đơn vị') ?? ''
    const { inspectionId } = await visited()
    await run((operation) => linkToInspection(operation, { inspectionId, taskId }))
    const { task } = await run((operation) => showTask(operation, taskId))
    await run((operation) => finishTask(operation, { taskId, version: task.version, doneOn: '2026-05-07' }))
    await concluded(inspectionId)
    expect((await run((operation) => showTask(operation, taskId))).task.doneOn).toBe('2026-05-07')
  })
})

describe('those on higher steps', () => {
  it('are told how far the rounds of a year are and what is still due', async () => {
    const { inspectionId, visitIds } = await visited([units.union])
    await run((operation) =>
      addRecommendation(
        operation,
        { inspectionId, visitId: visitIds[0] ?? '' },
        { content: 'Lưu hồ sơ', unitId: units.union, due: { wording: 'Trước ngày 30/6/2026' } },
      ),
    )
    expect(await run(dueItems)).toEqual([])
    await concluded(inspectionId)
    expect(await run(dueItems)).toMatchObject([
      {
        kind: 'recommendation',
        title: 'Kiến nghị sau kiểm tra: Lưu hồ sơ',
        wording: 'Trước ngày 30/6/2026',
        lateFrom: '2026-07-01',
        chairUnitIds: [units.union],
        path: `/inspections/${inspectionId}`,
      },
    ])
    expect(await run((operation) => inspectionsOf(operation, 2026))).toMatchObject([
      { stage: 'concluded', recommendations: { total: 1, unfinished: 1, late: 0 } },
    ])
    expect(await run((operation) => inspectionsOf(operation, 2025))).toEqual([])
  })
})
