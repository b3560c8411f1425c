import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { provinceInProgress } from '../fixtures/province.ts'
import { desktop, expectNoAxeViolations, expectTablesFit, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageThroughForm } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()
await provinceInProgress(workshop)

const signIn = (viewport: Viewport, userName: string): Promise<Page> =>
  pageThroughForm(url, userName, viewport)

async function go(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function expectSound(page: Page): Promise<void> {
  await page.getByRole('status', { name: 'Đang tải' }).waitFor({ state: 'detached' })
  await expectNoAxeViolations(page)
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const CONCLUDED = 'Kiểm tra công tác thi đua, khen thưởng tại các đơn vị trực thuộc'
const NEW = 'Kiểm tra hồ sơ khen thưởng của các đoàn thể'

describe.each([
  ['desktop', desktop],
  ['a phone of 360 px', phone],
] as const)('the pages of inspections on %s', (_, viewport) => {
  it('can be read by everyone, without a horizontal scroll bar and without a violation of axe', async () => {
    const page = await signIn(viewport, 'chuyenvien')
    await go(page, '/inspections', 'Kiểm tra')
    await page.getByRole('link', { name: CONCLUDED }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: CONCLUDED }).click()
    await page.getByText('Số 118/TB-BQLKKT').waitFor()
    await expectSound(page)
    await go(page, '/recommendations', 'Kiến nghị sau kiểm tra')
    await page.getByText('Sắp xếp, lưu trữ đầy đủ hồ sơ khen thưởng').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Bảng', exact: true }).click()
    await page.getByRole('table').waitFor()
    await expectSound(page)
    if (viewport === desktop) await expectTablesFit(page)
  })
})

describe('a round', () => {
  it('is planned, visited, concluded by the officer, and carried out by the trade union', async () => {
    const officer = await signIn(desktop, 'canbo')
    await planRound(officer)
    await recordVisit(officer)
    await recommend(officer)
    await conclude(officer)
    await reportAsUnion()
    await accept(officer)
  })
})

async function planRound(page: Page): Promise<void> {
  await go(page, '/inspections', 'Kiểm tra')
  await page.getByRole('link', { name: 'Lập cuộc kiểm tra' }).click()
  await page.getByRole('heading', { level: 1, name: 'Lập cuộc kiểm tra' }).waitFor()
  await page.getByLabel('Tên cuộc kiểm tra').fill(NEW)
  await fillDay(page, 'Từ ngày', '04/05/2026')
  await fillDay(page, 'Đến ngày', '18/05/2026')
  for (const [label, name] of [
    ['Họ và tên (1)', 'Nguyễn Thị Hồng Vân'],
    ['Họ và tên (2)', 'Trần Thị Mai Lan'],
  ] as const) {
    await page.getByRole('combobox', { name: label }).fill(name)
    await page.getByRole('combobox', { name: label }).press('Tab')
  }
  await expect.poll(() => page.getByLabel('Chức vụ (2)').inputValue()).toContain('Chuyên viên')
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
  await page.getByLabel('Đơn vị (1)').selectOption({ label: 'Công đoàn cơ sở' })
  await expect.poll(() => page.getByLabel('Nội dung kiểm tra').inputValue()).toContain('Việc lưu trữ hồ sơ')
  await expectSound(page)
  await page.getByRole('button', { name: 'Lập cuộc kiểm tra' }).click()
  await page.getByRole('heading', { level: 1, name: NEW }).waitFor()
  await expectSound(page)
}

async function recordVisit(page: Page): Promise<void> {
  const unit = section(page, 'Công đoàn cơ sở')
  await unit.getByRole('button', { name: 'Ghi kết quả' }).click()
  const dialog = page.getByRole('dialog')
  await fillDay(page, 'Ngày kiểm tra', '03/05/2026')
  await dialog.getByRole('button', { name: 'Lưu kết quả' }).click()
  await dialog.getByText('Cuộc kiểm tra bắt đầu ngày 04/05/2026;').waitFor()
  await fillDay(page, 'Ngày kiểm tra', '06/05/2026')
  await dialog.getByText('Hãy ghi ai dự, kết quả một nội dung, ưu điểm hoặc hạn chế').waitFor()
  await dialog.getByLabel('Hạn chế').fill('Chưa lưu đủ hồ sơ khen thưởng.')
  await dialog.getByLabel('Việc lưu trữ hồ sơ thi đua, khen thưởng', { exact: true }).selectOption({
    label: 'Thực hiện chưa đầy đủ',
  })
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Lưu kết quả' }).click()
  await unit.getByText('Đã kiểm tra ngày 06/05/2026').waitFor()
}

async function recommend(page: Page): Promise<void> {
  await section(page, 'Công đoàn cơ sở').getByRole('button', { name: 'Thêm kiến nghị' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung kiến nghị').fill('Bổ sung hồ sơ khen thưởng của Công đoàn')
  await dialog.getByLabel('Thời hạn').fill('sớm')
  await dialog.getByRole('button', { name: 'Thêm kiến nghị' }).click()
  await dialog.getByText('Chưa đọc ra thời hạn từ “sớm”').waitFor()
  await dialog.getByLabel('Thời hạn').fill('Trước ngày 30/6/2026')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Thêm kiến nghị' }).click()
  await section(page, 'Công đoàn cơ sở').getByText('Chờ kết luận').waitFor()
}

async function conclude(page: Page): Promise<void> {
  const conclusion = section(page, 'Thông báo kết luận')
  await conclusion.getByRole('button', { name: 'Trình ký' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Đánh giá chung').fill('Các đoàn thể thực hiện tốt kế hoạch.')
  await dialog.getByRole('button', { name: 'Trình ký' }).click()
  await conclusion.getByText('Chờ ký từ ngày').waitFor()
  const [minutes] = await Promise.all([
    page.waitForEvent('download'),
    section(page, 'Công đoàn cơ sở')
      .getByRole('button', { name: 'In biên bản' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Tệp PDF để in' }).click()),
  ])
  expect(minutes.suggestedFilename()).toBe('Biên bản kiểm tra Công đoàn cơ sở.pdf')
  await conclusion.getByRole('button', { name: 'Ghi số, ngày đã ký' }).click()
  await dialog.getByLabel('Số thông báo').fill('131/TB-BQLKKT')
  await dialog.getByRole('button', { name: 'Ghi kết luận' }).click()
  await conclusion.getByText('Số 131/TB-BQLKKT').waitFor()
  await expectSound(page)
}

async function reportAsUnion(): Promise<void> {
  const page = await signIn(phone, 'congdoan')
  await go(page, '/recommendations', 'Kiến nghị sau kiểm tra')
  const card = page.getByRole('listitem').filter({ hasText: 'Bổ sung hồ sơ khen thưởng của Công đoàn' })
  await card.getByRole('button', { name: 'Báo đã thực hiện' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Đã làm gì, minh chứng ở đâu').fill('Đã bổ sung, lưu tại tủ hồ sơ số 2.')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await card.getByText('Chờ xác nhận').waitFor()
  await expect.poll(() => card.getByRole('button', { name: 'Xác nhận đã xong' }).count()).toBe(0)
  await expectSound(page)
}

async function accept(page: Page): Promise<void> {
  await go(page, '/recommendations?filter=reported', 'Kiến nghị sau kiểm tra')
  const card = page.getByRole('listitem').filter({ hasText: 'Bổ sung hồ sơ khen thưởng của Công đoàn' })
  await card.getByText('Đã bổ sung, lưu tại tủ hồ sơ số 2.').waitFor()
  await card.getByRole('button', { name: 'Trả lại' }).click()
  await page.getByRole('dialog').getByLabel('Còn thiếu gì').fill('Thiếu năm 2022')
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await card.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /Đơn vị chưa báo/ }).click()
  await card.getByText('Trả lại: Thiếu năm 2022', { exact: true }).waitFor()
  await card.getByRole('button', { name: 'Báo đã thực hiện' }).click()
  await page.getByRole('dialog').getByLabel('Đã làm gì, minh chứng ở đâu').fill('Đã bổ sung năm 2022.')
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click()
  await page.getByRole('button', { name: /Chờ xác nhận/ }).click()
  await card.getByRole('button', { name: 'Xác nhận đã xong' }).click()
  await page.getByRole('button', { name: /Đã xong/ }).click()
  await card.getByText('xác nhận đã xong ngày').first().waitFor()
  await expectSound(page)
}

/** Types a day and leaves the field, so that its calendar closes. */
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await field.fill(day)
  await field.press('Tab')
}
