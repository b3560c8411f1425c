import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { provinceInProgress } from '../fixtures/province.ts'
import { desktop, expectNoAxeViolations, expectTablesFit, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()
await provinceInProgress(workshop)

async function open(viewport: Viewport, userName: string, path = '/propaganda'): Promise<Page> {
  const page = await pageAs(url, userName, viewport)
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 1, name: 'Tuyên truyền' }).waitFor()
  await page.getByRole('group', { name: 'Lọc theo tình trạng' }).waitFor()
  return page
}

async function expectSound(page: Page): Promise<void> {
  await expectNoAxeViolations(page)
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
}

const counter = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Lọc theo tình trạng' }).getByRole('button', { name })
const rows = (page: Page) => page.getByRole('table').locator('tbody tr')

describe.each([
  ['desktop', desktop],
  ['a phone of 360 px', phone],
] as const)('the propaganda plan on %s', (_, viewport) => {
  it('is read by everyone as a list and by month, and axe finds nothing to hold against it', async () => {
    const page = await open(viewport, 'chuyenvien')
    await expect.poll(() => rows(page).count()).toBe(15)
    await expectSound(page)
    await page.getByRole('button', { name: 'Lịch tháng' }).click()
    await page.getByRole('heading', { name: 'Tháng 5/2026' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Tháng sau' }).click()
    await page.getByRole('heading', { name: 'Tháng 6/2026' }).waitFor()
    await page
      .getByText('Doanh nghiệp, doanh nhân tiêu biểu trong Khu kinh tế An Sơn')
      .filter({ visible: true })
      .first()
      .waitFor()
    await expectSound(page)
  })
})

describe('an officer', () => {
  it('takes propaganda tasks of the plan in with one click, and filters by what is counted', async () => {
    const page = await open(desktop, 'canbo')
    await page.getByRole('button', { name: 'Lấy từ kế hoạch năm' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').first().waitFor()
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: /^Đưa \d+ nhiệm vụ vào kế hoạch$/ }).click()
    await page.getByText(/^Đã đưa \d+ nhiệm vụ vào kế hoạch tuyên truyền\.$/).waitFor()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(15)
    await counter(page, /Trễ/).click()
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.getByRole('searchbox', { name: 'Tìm nội dung, không cần dấu' }).fill('dieu moi')
    await expect.poll(() => rows(page).count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Tìm nội dung, không cần dấu' }).fill('diem moi luat')
    await expect.poll(() => rows(page).count()).toBe(1)
    const link = rows(page).getByRole('link', { name: /bqlkkt\.anson\.example/ })
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    await page.getByRole('link', { name: 'Luật Thi đua, khen thưởng số 06/2022/QH15' }).waitFor()
  })

  it('sees every column of the list, and finds in the sheet what the list tells in one cell', async () => {
    const page = await open(desktop, 'canbo')
    await expectTablesFit(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Excel' }).click(),
    ])
    // The parts of the workbook are stored as they are, so its words can be read in the bytes.
    const sheet = await readFile(await file.path(), 'utf8')
    for (const header of ['Loại', 'Căn cứ', 'Ngày đăng', 'Phong trào']) expect(sheet).toContain(`>${header}<`)
  })

  it('adds a channel, and an item by a basis of the library', async () => {
    const page = await open(desktop, 'canbo')
    await page.getByRole('button', { name: 'Danh mục kênh' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Kênh mới').fill('Bản tin Khu kinh tế')
    await dialog.getByRole('button', { name: 'Thêm kênh' }).click()
    await dialog.getByRole('listitem').filter({ hasText: 'Bản tin Khu kinh tế' }).waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Thêm nội dung' }).click()
    await dialog.getByLabel('Nội dung', { exact: false }).first().fill('Bài về tiêu chuẩn Giấy khen')
    // A press beside the window loses nothing of what was typed.
    await page.mouse.click(5, 5)
    await dialog.getByLabel('Kênh').selectOption({ label: 'Bản tin Khu kinh tế' })
    await dialog.getByRole('button', { name: 'Thêm nội dung' }).click()
    await dialog.getByText('Hãy chọn đơn vị').waitFor()
    const unit = dialog.getByLabel('Đơn vị phụ trách')
    expect(await unit.evaluate((field) => field === document.activeElement)).toBe(true)
    await unit.selectOption({ label: 'Văn phòng' })
    await dialog.getByRole('combobox', { name: 'Căn cứ' }).fill('152/2025')
    await page
      .getByRole('option', { name: /152\/2025\/NĐ-CP/ })
      .first()
      .click()
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Thêm nội dung' }).click()
    await rows(page).filter({ hasText: 'Bài về tiêu chuẩn Giấy khen' }).waitFor()
    await rows(page)
      .getByRole('link', { name: /152\/2025\/NĐ-CP/ })
      .first()
      .waitFor()
  })
})

describe('the trade union', () => {
  it('adds what it tells itself and reports the link in two clicks, on a phone', async () => {
    const page = await open(phone, 'congdoan')
    await page.getByRole('button', { name: 'Thêm nội dung' }).click()
    const dialog = page.getByRole('dialog')
    const content = 'Công đoàn thăm công nhân khó khăn'
    await dialog.getByLabel('Nội dung', { exact: false }).first().fill(content)
    await dialog.getByLabel('Đơn vị phụ trách').selectOption({ label: 'Công đoàn cơ sở' })
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Thêm nội dung' }).click()
    const row = rows(page).filter({ hasText: content })
    await row.getByRole('button', { name: `Báo đã đăng: ${content}` }).click()
    await dialog.getByLabel('Đường dẫn').fill('javascript:alert(1)')
    await dialog.getByRole('button', { name: 'Ghi đã đăng' }).click()
    await dialog.getByText('bắt đầu bằng http:// hoặc https://').waitFor()
    await dialog.getByLabel('Đường dẫn').fill('https://congdoan.anson.example/tin/1')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Ghi đã đăng' }).click()
    await row.getByText('Đã đăng, đã phát').first().waitFor()
    await expectSound(page)
  })

  it('does not touch what others tell', async () => {
    const page = await open(desktop, 'congdoan')
    const theirs = rows(page).filter({ hasText: 'Kết quả bình xét thi đua tháng của các phòng, đơn vị' })
    await theirs.waitFor()
    expect(await theirs.getByRole('button').count()).toBe(0)
    const mine = rows(page).filter({ hasText: 'Mô hình tổ công đoàn tự quản an toàn lao động' })
    expect(await mine.getByRole('button').count()).toBe(2)
  })
})

describe('the head of a unit', () => {
  it('gives up what is not told any more, with the reason', async () => {
    const page = await open(desktop, 'truongphong')
    const content = 'Gương người tốt, việc tốt của Phòng Quản lý Đầu tư'
    const row = rows(page).filter({ hasText: content })
    await row.getByRole('button', { name: `Việc khác với: ${content}` }).click()
    await page.getByRole('menuitem', { name: 'Không làm nữa…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lý do').fill('Chuyển sang quý sau')
    await dialog.getByRole('button', { name: 'Không làm nữa' }).click()
    await row.getByText('Chuyển sang quý sau').waitFor()
  })
})
