import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { incomingPapers } from '../fixtures/papers/incoming-papers.ts'
import { targetsOfBoard } from '../fixtures/targets-of-board.ts'
import { workOfBoard } from '../fixtures/work-of-board.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { fits, wordFile } from './support/inbox.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// The quarter of one officer, from step to step: what one step does, the next one finds.
const { url, workshop, dailyRound } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)
await workOfBoard(workshop, agencyId, planId)
await targetsOfBoard(workshop, agencyId)

const SIGNED = 'Ký kết giao ước thi đua Khối thi đua các sở, ngành kinh tế tỉnh'
const REPORT = 'Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026'
const MONTHLY = 'Báo cáo kết quả thực hiện phong trào thi đua thu hút đầu tư gửi Khối thi đua'
const ANSWERED = 'Hưởng ứng, tham gia các phong trào thi đua do cấp trên phát động'
const MOVEMENT = 'Ba tháng cao điểm gỡ khó cho nhà đầu tư'
const MEASURE = 'Sáng kiến được công nhận cấp cơ sở'

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

const officer = await pageOf('canbo')
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const counter = (page: Page, group: string, label: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name: label })
const counted = async (page: Page, group: string, label: string) =>
  Number.parseInt((await counter(page, group, label).textContent()) ?? '', 10)

async function openTask(page: Page, title: string): Promise<void> {
  await page.goto(`${url}/plans/${planId}?view=list&q=${encodeURIComponent(title)}`)
  await page.locator('main a[data-task]:visible', { hasText: title }).first().click()
  await page.getByRole('dialog').getByRole('heading', { name: 'Trong văn bản' }).waitFor()
}

describe('the quarter of an officer', () => {
  it('begins with the work of the day, narrowed to what has waited too long', async () => {
    await officer.goto(url)
    await counter(officer, 'Lọc theo tình trạng', 'Chờ quá lâu').click()
    await expect.poll(() => officer.getByRole('heading', { name: 'Trễ hạn' }).count()).toBe(0)
    await officer.getByRole('link', { name: SIGNED }).waitFor()
    await expectNoAxeViolations(officer)
  })

  it('hands the plan of the bloc to the inbox, and gives the waiting task its day', async () => {
    const [, plan] = incomingPapers(plainDate('2026-05-20'))
    if (!plan) throw new Error('the fixtures know no plan of the bloc')
    await officer.goto(`${url}/inbox`)
    await officer.getByLabel('Tệp văn bản').setInputFiles([wordFile(plan.fileName, Buffer.from(plan.bytes))])
    const row = officer.locator('[data-paper]').filter({ hasText: '05/KH-KTĐ' })
    await row.getByText(/\d+ việc yêu cầu/).waitFor({ timeout: 120_000 })
    await expectNoAxeViolations(officer)
    await row.locator('[data-paper-link]').click()
    await officer.getByRole('button', { name: `Điền vào việc đang chờ “${SIGNED}”` }).click()
    await officer.getByText(`Đã điền thời hạn cho “${SIGNED}”`).first().waitFor()
    await expectNoAxeViolations(officer)

    await openTask(officer, SIGNED)
    await officer.getByRole('dialog').getByText('Trước ngày 09/06/2026').first().waitFor()
  })

  it('hands the parts of a report to the units, and reminds those that say nothing', async () => {
    await openTask(officer, REPORT)
    await officer.getByRole('button', { name: /^Giao cho mọi đơn vị phối hợp \(\d+\)$/ }).click()
    await officer.getByText('Đã giao cho mọi đơn vị phối hợp.').waitFor()
    await region(officer, 'Việc con')
      .getByText(/^0\/\d+ đơn vị đã xong$/)
      .waitFor()
    await officer.getByRole('button', { name: /^Nhắc \d+ đơn vị chưa xác nhận$/ }).click()
    await officer.getByText('Đã nhắc các đơn vị chưa xác nhận.').waitFor()
    await expectNoAxeViolations(officer)

    const head = await pageOf('truongphong')
    await head.goto(url)
    await region(head, 'Việc con giao cho tôi')
      .getByRole('button', { name: `Xong việc con: ${REPORT}` })
      .waitFor()
    await head.getByRole('link', { name: /^Lời nhắc: \d+ chưa đọc/ }).click()
    await head.getByRole('heading', { level: 1, name: 'Lời nhắc' }).waitFor()
    await head.getByRole('link', { name: REPORT }).waitFor()
  })

  it('takes a month of the report that returns for done', async () => {
    await openTask(officer, MONTHLY)
    await press(officer, 'Xong kỳ này (Tháng 6)')
    await press(officer, 'Đóng nhiệm vụ')
    await openTask(officer, MONTHLY)
    await officer.getByText('Các kỳ: xong 5/11').waitFor()
    await expectNoAxeViolations(officer)
  })

  it('writes a movement that answers a task, which waits before the leadership to be signed', async () => {
    await officer.goto(`${url}/movements/new`)
    await officer.getByRole('textbox', { name: 'Tên phong trào' }).fill(MOVEMENT)
    await officer.getByRole('textbox', { name: 'Nội dung thi đua' }).fill('Mỗi phòng gỡ một vướng mắc.')
    await press(officer, 'Lưu phong trào')
    await officer.getByRole('heading', { level: 1, name: MOVEMENT }).waitFor()
    await press(officer, 'Gắn với nhiệm vụ')
    await officer.getByRole('combobox', { name: 'Nhiệm vụ chưa xong của kế hoạch' }).fill('Hưởng ứng')
    await officer.getByRole('option', { name: ANSWERED }).click()
    await press(officer, 'Gắn')
    await officer.getByText('Đã gắn với nhiệm vụ.').waitFor()
    await expectNoAxeViolations(officer)
    await press(officer, 'Trình ký')
    await officer.getByText('Đã trình ký; phong trào chờ lãnh đạo.').waitFor()
  })

  it('is signed by the leadership from its page, and the task is done', async () => {
    const leader = await pageOf('truongban')
    await leader.goto(`${url}/leadership`)
    await region(leader, 'Chờ ký 1').getByRole('link', { name: MOVEMENT }).click()
    await press(leader, 'Đã ký, phát động')
    const dialog = leader.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill('46/KH-BQLKKT')
    await dialog.getByRole('button', { name: 'Đã ký, phát động' }).click()
    await leader.getByText(/^Phong trào đã phát động tới \d+ đơn vị\.$/).waitFor()
    await openTask(officer, ANSWERED)
    await officer.getByRole('dialog').getByRole('link', { name: MOVEMENT }).waitFor()
    await officer.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).waitFor()
  })

  it('shows behind the bell what is late once the day has been gone round', async () => {
    dailyRound.desk.wake()
    await dailyRound.desk.idle()
    await officer.goto(url)
    await officer.getByRole('link', { name: /^Lời nhắc: \d+ chưa đọc, \d+ về việc trễ$/ }).click()
    await officer
      .getByRole('link', { name: 'Hoàn thiện minh chứng các chỉ tiêu thi đua thu hút đầu tư' })
      .waitFor()
    await expectNoAxeViolations(officer)
  })

  it('sees the danger of a target go when its number is typed in', async () => {
    await officer.goto(`${url}/targets`)
    await officer.getByText('Mới đạt 2, chậm so với thời gian đã qua; cần 6, còn 4.').waitFor()
    const endangered = () => counted(officer, 'Lọc theo tình trạng', 'Có nguy cơ')
    const before = await endangered()
    await officer.getByRole('button', { name: `Đã đạt của “${MEASURE}”: 2. Bấm để nhập.` }).click()
    const form = officer.getByRole('form', { name: 'Đã đạt' })
    await form.getByRole('textbox', { name: 'Đã đạt' }).fill('6')
    await form.getByRole('button', { name: 'Ghi', exact: true }).click()
    await officer.getByText('Đã đạt 6, cần 6.').waitFor()
    await expect.poll(endangered).toBe(before - 1)
    await expectNoAxeViolations(officer)
  })

  it('ends with the plan in print', async () => {
    await officer.goto(`${url}/plans/${planId}`)
    await press(officer, 'In kế hoạch')
    const [download] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('menuitem', { name: 'PDF, theo lời văn bản', exact: true }).click(),
    ])
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await expectNoAxeViolations(officer)
  })

  it('stands on one page before the leadership', async () => {
    const leader = await pageOf('truongban')
    await leader.goto(`${url}/leadership`)
    await region(leader, 'Trễ hạn 2').waitFor()
    await region(leader, 'Chờ ký 0').waitFor()
    const changed = leader.getByRole('paragraph').filter({ hasText: 'Từ sau ngày' })
    await changed.getByRole('link', { name: /văn bản mới đến/ }).waitFor()
    expect(await leader.getByText(MEASURE).count()).toBe(0)
    await expectNoAxeViolations(leader)
  })
})

describe('the quarter of an officer on a phone', () => {
  it.each([
    ['Việc của tôi', '/?state=waitingLong'],
    ['Văn bản đến', '/inbox'],
    ['Lời nhắc', '/reminders'],
    ['Chỉ tiêu', '/targets'],
    ['Phong trào thi đua', '/movements'],
    ['Lãnh đạo cần biết', '/leadership'],
  ])('has “%s” within the screen, with nothing against it', async (title, path) => {
    const page = await pageOf('canbo', phone)
    await page.goto(url + path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await expect.poll(() => page.getByRole('status', { name: 'Đang tải' }).count()).toBe(0)
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
  })

  it('takes the next month of the report for done', async () => {
    const page = await pageOf('canbo', phone)
    await openTask(page, MONTHLY)
    await press(page, 'Xong kỳ này (Tháng 7)')
    await page.getByText('Các kỳ: xong 6/11').waitFor()
    expect(await fits(page)).toBe(true)
  })
})
