import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { workOfBoard } from '../fixtures/work-of-board.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// A head of a unit has five minutes: what is late, what waits for an answer, and all of it done by clicks.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)
await workOfBoard(workshop, agencyId, planId)

const LATE = 'Hoàn thiện minh chứng các chỉ tiêu thi đua thu hút đầu tư'
const HELPED = 'Gửi danh sách đề nghị biểu dương doanh nghiệp, doanh nhân tiêu biểu'

async function pageOf(userName: string, viewport: Viewport = desktop): Promise<Page> {
  const page = await pageAs(url, userName, viewport)
  await page.goto(url)
  return page
}
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const evidenceFile = {
  name: 'Minh chứng thu hút đầu tư.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
}

describe('the five minutes of a unit head', () => {
  it('show what is late, handed out and waiting for an answer, and let all of it be done by clicks', async () => {
    const page = await pageOf('truongphong')
    await group(page, 'Việc con giao cho tôi').waitFor()
    await group(page, 'Trễ hạn').getByRole('link', { name: LATE }).waitFor()
    const groups = await page.getByRole('region').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
    expect(groups.indexOf('Trễ hạn')).toBeLessThan(groups.indexOf('Việc con giao cho tôi'))
    expect(groups.indexOf('Phần phối hợp chờ đơn vị xác nhận')).toBeLessThan(groups.indexOf('Sắp đến hạn'))
    await expectNoAxeViolations(page)

    await page.getByRole('button', { name: 'Xong việc con: Lập danh sách nhà đầu tư tiêu biểu' }).click()
    await page.getByText('Đã xong: Lập danh sách nhà đầu tư tiêu biểu').waitFor()

    const waiting = group(page, 'Phần phối hợp chờ đơn vị xác nhận')
    await waiting
      .getByRole('listitem')
      .filter({ hasText: HELPED })
      .getByRole('button', { name: 'Đã nhận việc: Phòng Quản lý Đầu tư' })
      .click()
    await group(page, 'Phần phối hợp đã nhận, chưa xong').getByRole('link', { name: HELPED }).waitFor()

    await group(page, 'Trễ hạn').getByRole('link', { name: LATE }).click()
    await group(page, 'Minh chứng').locator('input[type=file]').setInputFiles(evidenceFile)
    await page.getByRole('link', { name: evidenceFile.name }).waitFor()
    await page.getByRole('button', { name: 'Giao việc con…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Giao việc con' })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('dialog').getByRole('heading', { name: LATE }).waitFor()
    await page.keyboard.press('Enter')
    await dialog.getByLabel('Phần việc').fill('Rà soát bảng số liệu')
    await dialog.getByRole('combobox', { name: 'Giao cho đơn vị' }).click()
    await page
      .getByRole('listbox', { name: 'Giao cho đơn vị' })
      .getByRole('option', { name: 'Phòng Quản lý Đầu tư', exact: true })
      .click()
    await page.keyboard.press('Tab')
    await dialog.getByLabel('Người làm').selectOption({ label: 'Từ Anh Khoa, Chuyên viên' })
    await dialog.getByRole('button', { name: 'Giao việc', exact: true }).click()
    await group(page, 'Việc con').getByText('Từ Anh Khoa (Phòng Quản lý Đầu tư)').waitFor()
    await expectNoAxeViolations(page)

    await page.getByRole('button', { name: 'Hoàn thành' }).click()
    const despite = page.getByRole('dialog', { name: 'Còn việc con chưa xong' })
    await despite.getByText('Rà soát bảng số liệu').waitFor()
    await despite.getByRole('button', { name: 'Vẫn hoàn thành nhiệm vụ' }).click()
    await page.getByText('Đã đánh dấu hoàn thành.').waitFor()
    await page.getByText('Giao việc con “Rà soát bảng số liệu” cho Phòng Quản lý Đầu tư').waitFor()
  })

  it('are enough to name who acts for the head, and that one may then finish what the head may', async () => {
    const page = await pageOf('truongphong')
    await page.getByRole('button', { name: 'Giao người làm thay…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Giao người làm thay' })
    await dialog.getByLabel('Người làm thay').selectOption({ label: 'Ngô Thị Thảo My, Chuyên viên' })
    await dialog.getByLabel('Đến hết ngày').fill('31/12/2026')
    await page.keyboard.press('Tab')
    await dialog.getByRole('button', { name: 'Giao', exact: true }).click()
    await group(page, 'Người làm thay').getByText('Ngô Thị Thảo My làm thay Cao Minh Triết').waitFor()

    const acting = await pageOf('chuyenvien')
    await group(acting, 'Người làm thay').waitFor()
    const task = acting.getByRole('link', { name: 'Đăng ký gương điển hình tiên tiến của đơn vị' })
    await task.click()
    await acting.getByRole('button', { name: 'Hoàn thành' }).click()
    await acting.getByText('Đã đánh dấu hoàn thành.').waitFor()
    await acting.getByText('Ngô Thị Thảo My (làm thay Cao Minh Triết)').first().waitFor()

    await page.getByRole('button', { name: 'Thu lại việc giao Ngô Thị Thảo My làm thay' }).click()
    await page.getByText('Đã thu lại: Ngô Thị Thảo My không làm thay nữa.').waitFor()
  })

  it('on a phone hold everything within the screen', async () => {
    const page = await pageOf('congdoan', phone)
    await group(page, 'Người làm thay').waitFor()
    await expectNoAxeViolations(page)
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(await isWide()).toBe(false)
    await page.getByRole('link', { name: 'Thăm hỏi, tặng quà đoàn viên có hoàn cảnh khó khăn' }).click()
    await page.getByText('Công đoàn cơ sở tự thêm việc này').waitFor()
    await expectNoAxeViolations(page)
    expect(await isWide()).toBe(false)
    await page.getByRole('button', { name: 'Hoàn thành' }).click()
    await page.getByText('Đã đánh dấu hoàn thành.').waitFor()
  })

  it('go by keyboard alone', async () => {
    const page = await pageOf('truongphong')
    const waiting = group(page, 'Phần phối hợp đã nhận, chưa xong')
    const done = waiting.getByRole('button', { name: 'Đã làm xong phần mình: Phòng Quản lý Đầu tư' })
    await done.waitFor()
    const press = async (key: string, isThere: () => Promise<boolean>): Promise<void> => {
      for (let pressed = 0; pressed < 80 && !(await isThere()); pressed += 1) await page.keyboard.press(key)
      expect(await isThere()).toBe(true)
    }
    await press('Tab', () => done.evaluate((button) => button === document.activeElement))
    await page.keyboard.press('Enter')
    await page.getByText('Phòng Quản lý Đầu tư: Đã làm xong phần mình').waitFor()
    await expect.poll(() => waiting.count()).toBe(0)
    const undo = page.getByRole('button', { name: 'Hoàn tác' })
    await press('Shift+Tab', () => undo.evaluate((button) => button === document.activeElement))
    await page.keyboard.press('Enter')
    await waiting.getByRole('link', { name: HELPED }).waitFor()
  })
})
