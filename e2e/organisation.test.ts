import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { provinceInProgress } from '../fixtures/province.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport, waitUntilLoaded } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageThroughForm } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()
await provinceInProgress(workshop)

const signIn = (viewport: Viewport, userName = 'canbo'): Promise<Page> =>
  pageThroughForm(url, userName, viewport)

async function go(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Types a day into a field of the dialog that is open. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label)
  await field.fill(day)
  await field.press('Tab')
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.each([
  ['desktop', desktop],
  ['a phone of 360 px', phone],
] as const)('the pages of the agency on %s', (_, viewport) => {
  it('can be read by everyone, without a horizontal scroll bar and without a violation of axe', async () => {
    const page = await signIn(viewport, 'chuyenvien')
    for (const [path, title] of [
      ['/agency', 'Cơ quan'],
      ['/units', 'Phòng, đơn vị'],
      ['/people', 'Nhân sự'],
      ['/regulations', 'Quy định của cơ quan'],
    ] as const) {
      await go(page, path, title)
      await waitUntilLoaded(page)
      await expectNoAxeViolations(page)
      expect(await fits(page), `${path} at ${viewport.width} px`).toBe(true)
    }
    await go(page, '/units', 'Phòng, đơn vị')
    await page.getByRole('link', { name: 'Phòng Quản lý Đầu tư' }).click()
    await page.getByRole('heading', { level: 1, name: 'Phòng Quản lý Đầu tư' }).waitFor()
    await page.getByRole('link', { name: 'Cao Minh Triết' }).waitFor()
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
    await page.getByRole('link', { name: 'Cao Minh Triết' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cao Minh Triết' }).waitFor()
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
  })
})

describe('an officer', () => {
  it('renames a unit, and a name in a paper that uses the old one is still understood', async () => {
    const page = await signIn(desktop)
    await go(page, '/units', 'Phòng, đơn vị')
    await page.getByRole('link', { name: 'Phòng Kế hoạch - Tài chính' }).click()
    await page.getByRole('button', { name: 'Đổi tên' }).click()
    await page.getByLabel('Tên mới').fill('Phòng Tài chính, Kế hoạch và Đấu thầu')
    await typeDay(page, 'Từ ngày', '01/03/2026')
    await expectNoAxeViolations(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click()
    await page.getByText('Đã đổi tên; người của đơn vị đi theo tên mới.').waitFor()
    await page.getByRole('link', { name: 'Phòng Tài chính, Kế hoạch và Đấu thầu' }).click()
    await page.getByRole('link', { name: 'Phùng Thị Kim Ngân' }).waitFor()

    await go(page, '/units', 'Phòng, đơn vị')
    await page.getByLabel('Thử một tên ghi trên văn bản').fill('P. KHTC')
    await page.getByText('Là Phòng Tài chính, Kế hoạch và Đấu thầu.').waitFor()
  })

  it('merges units', async () => {
    const page = await signIn(phone)
    await go(page, '/units', 'Phòng, đơn vị')
    await page.getByRole('button', { name: 'Sáp nhập' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Đội Tuần tra, Bảo vệ' }).check()
    await dialog.getByRole('button', { name: 'Sáp nhập' }).click()
    await dialog.getByText('Hãy chọn ít nhất hai đơn vị').waitFor()
    await dialog.getByRole('checkbox', { name: 'Trung tâm Dịch vụ và Hạ tầng' }).check()
    await dialog
      .getByRole('textbox', { name: 'Tên', exact: true })
      .fill('Trung tâm Dịch vụ, Hạ tầng và Bảo vệ')
    await typeDay(page, 'Từ ngày', '01/04/2026')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Sáp nhập' }).click()
    await page.getByRole('link', { name: 'Trung tâm Dịch vụ, Hạ tầng và Bảo vệ' }).waitFor()
  })

  it('is told at the field what is wrong with a name', async () => {
    const page = await signIn(desktop)
    await go(page, '/units', 'Phòng, đơn vị')
    await page.getByRole('button', { name: 'Lập đơn vị' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('VĂN PHÒNG')
    await dialog.getByRole('button', { name: 'Lập đơn vị' }).click()
    await dialog.getByText('Trùng với “Văn phòng”').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('finds someone without accents and moves them', async () => {
    const page = await signIn(desktop)
    await go(page, '/people', 'Nhân sự')
    await page.getByRole('searchbox', { name: 'Tìm theo tên, không cần dấu' }).fill('thao my')
    await page.getByText('1 người', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Ngô Thị Thảo My' }).click()
    await page.getByRole('button', { name: 'Vị trí mới, điều động' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).click()
    await page.getByRole('option', { name: 'Văn phòng', exact: true }).click()
    await dialog.getByLabel('Chức vụ').fill('Chuyên viên tổng hợp')
    await typeDay(page, 'Từ ngày', '01/05/2026')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Ghi' }).click()
    await page.getByText('từ 01/01/2021 đến trước 01/05/2026').waitFor()
    await page.getByText('từ 01/05/2026', { exact: true }).waitFor()
  })

  it('settles a reading only with a paper that says so', async () => {
    const page = await signIn(desktop)
    await go(page, '/regulations', 'Quy định của cơ quan')
    await page.getByRole('button', { name: 'Đặt quy ước: Cách hiểu “trước ngày …”' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Trễ/ }).check()
    await typeDay(page, 'Áp dụng từ ngày', '01/01/2026')
    await dialog.getByRole('button', { name: 'Đặt quy ước' }).click()
    await dialog.getByText('Hãy ghi văn bản làm căn cứ').waitFor()
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Điều 4 Quy chế số 12/QC-BQLKKT ngày 05/01/2026')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Đặt quy ước' }).click()
    await page.getByText('Căn cứ: Điều 4 Quy chế số 12/QC-BQLKKT ngày 05/01/2026').waitFor()
    await expectNoAxeViolations(page)
  })

  it('changes the head of the papers from a day on and keeps the one before', async () => {
    const page = await signIn(desktop)
    await go(page, '/agency', 'Cơ quan')
    await page.getByRole('button', { name: 'Đổi từ một ngày' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Họ tên người đứng đầu').fill('Nguyễn Thị Hồng Vân')
    await typeDay(page, 'Áp dụng từ ngày', '01/05/2026')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Ghi' }).click()
    await page.getByText('Trưởng ban Nguyễn Thị Hồng Vân').waitFor()
    await page.getByText('Trưởng ban Hoàng Đức Thịnh').waitFor()
    await page.getByText('Trưởng ban Vương Tấn Phát').waitFor()
  })
})

describe('someone who may not change the agency', () => {
  it('sees the buttons and the reason why they do nothing', async () => {
    const page = await signIn(desktop, 'chuyenvien')
    await go(page, '/units', 'Phòng, đơn vị')
    const button = page.getByRole('button', { name: 'Lập đơn vị' })
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
    await button.focus()
    await page.getByText('Chỉ cán bộ thi đua hoặc quản trị được thay đổi thông tin tổ chức.').waitFor()
  })
})
