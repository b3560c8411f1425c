import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import {
  cancelTask,
  commitDraft,
  finishTask,
  importPaper,
  planPageFor,
  printPaper,
  resolveParty,
  showDraft,
  tasksToLink,
  viewerOf,
} from '#modules/plan'
import { readFile } from '#paperwork/reading/read-file'
import { checkLayout } from '#paperwork/writing/check-layout'
import type { Actor, Operation } from '#platform/operation'
import {
  fileOf,
  type InventedUnits,
  member,
  openInventedAgency,
  smallPlan,
} from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  issueReport,
  linkReportTask,
  papersToSign,
  saveReport,
  showReport,
  showReports,
  startReport,
  submitReport,
} from './index.ts'
import { addCounts, countKeys } from './model/tally.ts'
import { correctIssue, dropReport, returnReport } from './operations/move-report.ts'
import { reportAsPaper } from './operations/print-report.ts'
import { refreshFigures, restoreReportVersion } from './operations/save-report.ts'
import { showLeadershipPage } from './operations/show-leadership-page.ts'
import { showReportVersion } from './operations/show-report-version.ts'
import { showYearView } from './operations/show-year-view.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = () => member(agencyId, 'officer')
const leader = () => member(agencyId, 'leadership')
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)
let units: InventedUnits
let planId = ''

const tasks = () =>
  run(async (operation) => (await planPageFor(operation, planId, await viewerOf(operation))).tasks)
async function taskCalled(words: string) {
  const found = (await tasks()).find(({ title }) => title.includes(words))
  if (!found) throw new Error(`no task is called ${words}`)
  return found
}
const view = (who?: Actor, wanted: Parameters<typeof showYearView>[1] = {}) =>
  run((operation) => showYearView(operation, wanted), who)

// Today is 20 May 2026: the sports day of 15 May is late, the registration of March was done late.
beforeAll(async () => {
  units = await act(agencyId, (operation) => openInventedAgency(operation, 'TQ-1'))
  const incoming = await readIncoming(officer(), fileOf(smallPlan))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties) {
    const as = { kind: 'units' as const, unitIds: [units.union, units.youth], remember: false }
    await run((operation) => resolveParty(operation, { draftId, printed, as }))
  }
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
  const { id: taskId, version } = await taskCalled('Tổng hợp đăng ký')
  await run((operation) => finishTask(operation, { taskId, version, doneOn: '2026-04-02' }))
})

describe('a half year in numbers', () => {
  it('tells each task once, in the way it stands', async () => {
    const { total, period, from, to, tasks: listed } = await view()
    expect([period, from, to]).toEqual(['firstHalf', '2026-01-01', '2026-06-30'])
    expect(total).toMatchObject({
      total: 4,
      doneLate: 1,
      late: 1,
      waitingLong: 1,
      waiting: 0,
      notDue: 1,
      doneInTime: 0,
    })
    const standing = Object.fromEntries(listed.map(({ title, standing: own }) => [title.slice(0, 9), own]))
    expect(standing).toEqual({
      'Tổng hợp ': 'doneLate',
      'Ký kết gi': 'waitingLong',
      'Sơ kết cô': 'notDue',
      'Tổ chức h': 'late',
    })
  })

  it('counts a task that two units chair with both, and once in the total', async () => {
    const { byUnit, overlap, total, byQuarter, sharedTasks } = await view()
    const of = (unitId: string) => byUnit.find((row) => row.unitId === unitId)?.counts
    expect(of(units.union)).toMatchObject({ total: 1, late: 1 })
    expect(of(units.youth)).toMatchObject({ total: 1, late: 1 })
    expect([sharedTasks, overlap.total, overlap.late]).toEqual([1, 1, 1])
    const sum = addCounts(byUnit.map(({ counts }) => counts))
    for (const key of countKeys) expect(sum[key] - overlap[key]).toBe(total[key])
    expect(addCounts(byQuarter.map(({ counts }) => counts))).toEqual(total)
  })

  it('knows nothing of a year without a plan, which is not zero', async () => {
    const { groups, total } = await view(undefined, { year: 2031 })
    const figure = groups[0]?.figures.find(({ id }) => id === 'tasks.total')
    expect(figure).toMatchObject({ value: null, written: 'chưa có số liệu' })
    expect(total.total).toBe(0)
  })

  it('keeps from members without the whole award history what was granted to whom', async () => {
    const staff = await view(member(agencyId, 'staff'))
    expect(staff.awards).toBeNull()
    expect(staff.groups.some(({ id }) => id === 'awards')).toBe(false)
    expect(staff.abilities.draftReport.allowed).toBe(false)
    expect((await view(leader())).awards).toEqual([])
  })
})

describe('what the leadership must know', () => {
  it('is what is late, what is near and what is to be signed', async () => {
    const page = await run(showLeadershipPage, leader())
    expect(
      page.late.lines.map(({ title, detail, unitName }) => [title.slice(0, 16), detail, unitName]),
    ).toEqual([['Tổ chức hội thao', 'Trễ 5 ngày', 'Công đoàn, Chi đoàn']])
    expect(page.byUnit[0]).toMatchObject({ late: 1 })
    expect(page.changes.map(({ id, count }) => [id, count])).toEqual(
      [
        ['late', 1],
        ['papers', 0],
      ].filter(([, count]) => count !== 0),
    )
    await expect(run(showLeadershipPage, member(agencyId, 'staff'))).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })
})

const start = () => run((operation) => startReport(operation, { year: 2026, period: 'firstHalf' }))
const show = (id: string, who?: Actor) => run((operation) => showReport(operation, id), who)
type Page = Awaited<ReturnType<typeof show>>
const written = ({ report }: Page, change: (text: string) => string = (text) => text) => ({
  title: report.title,
  addressees: report.addressees,
  recipients: report.recipients,
  authority: report.authority,
  signerPosition: report.signerPosition,
  signerName: report.signerName,
  sections: report.sections.map(({ label, title, blocks }) => ({
    label,
    title,
    blocks: blocks.map((block) => ({ id: block.id, text: block.kind === 'table' ? '' : change(block.text) })),
  })),
})
const textOf = ({ report }: Page): string =>
  report.sections
    .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? '' : block.text)))
    .join('\n')
/** Nothing is left that the data does not say. */
const filled = (text: string) => text.replace(/\[chưa có số liệu: [^\]]+\]/g, 'đang tổng hợp')
const seen = ({ report: { id, version } }: Page) => ({ reportId: id, version })

describe('the draft of a report', () => {
  it('says each number with the figure it counts, and marks what the data does not say', async () => {
    const page = await show(await start())
    expect(page.report.title).toBe('Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026')
    expect(textOf(page)).toContain(
      'Đã hoàn thành 01/04 nhiệm vụ, đạt 25 %, trong đó 0 nhiệm vụ đúng hạn, 01 nhiệm vụ trễ hạn.',
    )
    expect(textOf(page)).toContain('Đơn vị chủ trì còn nhiệm vụ trễ hạn: Công đoàn (01), Chi đoàn (01).')
    expect(page.gaps).toContain('[chưa có số liệu: nguyên nhân của tồn tại, hạn chế]')
    expect(page.figures.find(({ id }) => id === 'tasks.late')).toMatchObject({
      label: 'Số nhiệm vụ trễ hạn chưa xong',
      path: '/overview?year=2026&period=firstHalf&standing=late',
      now: null,
    })
    const numbers = textOf(page).match(/\b\d+\b/g) ?? []
    const traced = page.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [] : block.figures)),
    )
    // Beside years, days, the half year and the number of the plan, every number is a figure.
    expect(numbers.length - traced.filter(({ figure }) => !figure.includes('Share')).length).toBeLessThan(20)
  })

  it('points out what has changed since, and writes it anew where it is wanted', async () => {
    const id = await start()
    const task = await taskCalled('Tổ chức hội thao')
    await run((operation) =>
      finishTask(operation, { taskId: task.id, version: task.version, doneOn: '2026-05-20' }),
    )
    const changed = await show(id)
    expect(changed.figures.find((figure) => figure.id === 'tasks.late')?.now).toBe('0')
    expect(changed.figures.find((figure) => figure.id === `tasks.late.${units.union}`)?.now).toBe('0')
    await run((operation) =>
      refreshFigures(operation, { ...seen(changed), figures: ['tasks.done', 'tasks.doneShare'] }),
    )
    const renewed = await show(id)
    expect(textOf(renewed)).toContain('Đã hoàn thành 02/04 nhiệm vụ, đạt 50 %')
    expect(textOf(renewed)).toContain('01 nhiệm vụ trễ hạn chưa xong')
    expect(renewed.figures.find((figure) => figure.id === 'tasks.late')?.now).toBe('0')
    await run((operation) => refreshFigures(operation, { ...seen(renewed), figures: null }))
    expect((await show(id)).figures.every(({ now }) => now === null)).toBe(true)
    const versions = (await show(id)).versions
    expect(versions.map(({ sentence }) => sentence)).toEqual([
      'Cập nhật số liệu.',
      'Cập nhật số liệu.',
      'Bản soạn từ số liệu.',
    ])
    await run(async (operation) => restoreReportVersion(operation, { ...seen(await show(id)), number: 1 }))
    expect(textOf(await show(id))).toContain('Đã hoàn thành 01/04 nhiệm vụ')
  })

  it('is written on by one person at a time, by the officer only, and does not exist for members', async () => {
    const id = await start()
    const page = await show(id)
    const words = written(page, (text) => text.replace('Đã hoàn thành', 'Toàn cơ quan đã hoàn thành'))
    await run((operation) => saveReport(operation, seen(page), words))
    const saved = await show(id)
    expect(textOf(saved)).toContain('Toàn cơ quan đã hoàn thành 02/04')
    expect(saved.figures.some((figure) => figure.id === 'tasks.done')).toBe(true)
    await expect(run((operation) => saveReport(operation, seen(page), words))).rejects.toMatchObject({
      code: 'staleVersion',
    })
    await expect(
      run((operation) => saveReport(operation, seen(saved), words), leader()),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(show(id, member(agencyId, 'staff'))).rejects.toMatchObject({ code: 'notFound' })
    expect(await run(showReports, member(agencyId, 'staff'))).toEqual([])
  })

  it('is not laid before the leadership with gaps, comes back with the reason, and is issued once', async () => {
    const id = await start()
    const link = (await run((operation) => tasksToLink(operation, 'midYearReview')))[0]
    expect(link?.title).toContain('Sơ kết')
    await run(async (operation) =>
      linkReportTask(operation, { ...seen(await show(id)), taskId: link?.id ?? null }),
    )
    const page = await show(id)
    expect(page.task?.title).toContain('Sơ kết')
    await expect(run((operation) => submitReport(operation, seen(page)))).rejects.toThrow(/chưa có số liệu/)
    await run((operation) => saveReport(operation, seen(page), written(page, filled)))
    await run(async (operation) => submitReport(operation, seen(await show(id))))
    expect(await run(papersToSign, leader())).toEqual([
      { kind: 'report', id, title: page.report.title, path: `/period-reports/${id}`, since: '2026-05-20' },
    ])
    await run(
      async (operation) =>
        returnReport(operation, { ...seen(await show(id)), because: 'Bổ sung nguyên nhân' }),
      leader(),
    )
    expect((await show(id)).report).toMatchObject({ state: 'draft', returnedBecause: 'Bổ sung nguyên nhân' })
    await run(async (operation) => submitReport(operation, seen(await show(id))))
    const issue = async (issuedOn: string, number = '31/BC-BQLKKT') => {
      const now = seen(await show(id))
      return run((operation) => issueReport(operation, { ...now, number, issuedOn }), leader())
    }
    await expect(issue('2026-05-21')).rejects.toMatchObject({ code: 'malformedRequest' })
    await expect(issue('2025-12-31')).rejects.toMatchObject({
      fields: [{ path: 'issuedOn', detail: expect.stringContaining('không trước ngày 01/01/2026') }],
    })
    await issue('2026-05-19')
    const issued = await show(id, member(agencyId, 'staff'))
    expect(issued.report).toMatchObject({ state: 'issued', number: '31/BC-BQLKKT', issuedOn: '2026-05-19' })
    expect(await taskCalled('Sơ kết')).toMatchObject({ state: 'done', doneOn: '2026-05-19' })
    await expect(run(async (operation) => dropReport(operation, seen(await show(id))))).rejects.toMatchObject(
      { code: 'illegalMove' },
    )
    expect(issued.figures.every(({ now }) => now === null)).toBe(true)
    const version = (who: Actor) => run((operation) => showReportVersion(operation, id, 1), who)
    const right = async (issuedOn: string, who: Actor = officer()) => {
      const now = seen(await show(id))
      await run((operation) => correctIssue(operation, { ...now, number: '13/BC-BQLKKT', issuedOn }), who)
    }
    await expect(right('2025-12-31')).rejects.toMatchObject({ fields: [{ path: 'issuedOn' }] })
    await expect(right('2026-05-18', member(agencyId, 'staff'))).rejects.toMatchObject({ code: 'notAllowed' })
    await right('2026-05-18')
    const { report, versions } = await show(id)
    expect(report).toMatchObject({ state: 'issued', number: '13/BC-BQLKKT', issuedOn: '2026-05-18' })
    expect(versions[0]?.sentence).toBe('Sửa số, ngày ban hành; trước là số 31/BC-BQLKKT ngày 19/05/2026.')
    expect(await taskCalled('Sơ kết')).toMatchObject({ state: 'done', doneOn: '2026-05-18' })
    await right('2026-05-19')
    expect(issued.versions).toEqual([])
    await expect(version(member(agencyId, 'staff'))).rejects.toMatchObject({ code: 'notFound' })
    expect((await version(leader())).number).toBe(1)
  })

  it('prints in the layout of papers, and our own reader reads it back', async () => {
    const [issued] = (await run(showReports)).filter(({ state }) => state === 'issued')
    const paper = await run((operation) => reportAsPaper(operation, issued?.id ?? ''))
    const bytes = await printPaper(paper, 'docx')
    expect(checkLayout(bytes)).toEqual([])
    const read = await readFile(bytes, 'bao-cao.docx')
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.reading.header).toMatchObject({
      documentType: { code: 'BC' },
      number: { value: '13', symbol: 'BC-BQLKKT' },
      date: { iso: '2026-05-19' },
      addressee: ['Ủy ban nhân dân tỉnh An Sơn'],
    })
    expect(read.text).toContain('Tổng cộng')
    const pdf = await readFile(await printPaper(paper, 'pdf'), 'bao-cao.pdf')
    expect(pdf.ok && pdf.reading.header.documentType.code).toBe('BC')
  })
})

describe('a task taken out of the plan', () => {
  it('is told as cancelled and no longer as one to be done', async () => {
    const { id: taskId, version } = await taskCalled('Ký kết giao ước')
    await run((operation) => cancelTask(operation, { taskId, version, reason: 'Khối không tổ chức' }))
    const { groups, total } = await view()
    const value = (id: string) => groups[0]?.figures.find((figure) => figure.id === id)?.value
    expect([total.cancelled, value('tasks.active'), value('tasks.total')]).toEqual([1, 3, 4])
  })
})
