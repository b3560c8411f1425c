import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// The deadlines that are more than a day, as the people of one agency work with them on 20/05/2026.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

async function openTask(page: Page, title: string): Promise<void> {
  await page.goto(`${url}/plans/${planId}?view=list&q=${encodeURIComponent(title)}`)
  await page.locator('main a[data-task]:visible', { hasText: title }).first().click()
  await page.getByRole('heading', { name: 'Thời hạn' }).waitFor()
}

describe('a report that returns every month', () => {
  it('is done for its present period, opens the next, and is taken back', async () => {
    const page = await pageOf('canbo')
    await openTask(page, 'Báo cáo kết quả thực hiện phong trào')
    await page.getByText('Các kỳ: xong 4/11').waitFor()
    await page.getByRole('button', { name: 'Xong kỳ này (Tháng 6)' }).click()
    await page.getByText('Các kỳ: xong 5/11').waitFor()
    await page.getByRole('button', { name: 'Xong kỳ này (Tháng 7)' }).waitFor()
    await page.getByText('Đánh dấu xong Tháng 6 (5/11 kỳ)').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Các kỳ: xong 4/11').waitFor()
  })

  it('shows its periods to people at a desk and on a phone, and axe finds nothing against it', async () => {
    for (const viewport of [desktop, phone]) {
      const page = await pageOf('canbo', viewport)
      await openTask(page, 'Báo cáo kết quả thực hiện phong trào')
      await page.getByText('Các kỳ: xong').click()
      await page.getByRole('button', { name: 'Bỏ đánh dấu xong Tháng 5' }).waitFor()
      await expectNoAxeViolations(page)
    }
  })
})

describe('a deadline that somebody corrects', () => {
  it('is asked about when it has passed, and kept when it is meant', async () => {
    const page = await pageOf('canbo')
    await openTask(page, 'Báo cáo tổng kết công tác thi đua')
    await page.getByRole('button', { name: 'Sửa nhiệm vụ' }).click()
    await page.getByLabel('Thời hạn', { exact: true }).fill('Trước ngày 30/3/2026')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Thời hạn đã qua' })
    await dialog.getByText('nhiệm vụ sẽ trễ từ ngày 31/03/2026').waitFor()
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Thôi' }).click()
    await page.getByLabel('Thời hạn', { exact: true }).fill('Trước ngày 15/12/2026')
    await page.getByLabel('Hạn của đơn vị').fill('trước ngày 10/12/2026')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Đơn vị gửi trước ngày 10/12/2026, trễ từ ngày 11/12/2026.').waitFor()
  })

  it('gets a day once the day of its meeting is known', async () => {
    const page = await pageOf('canbo')
    await openTask(page, 'Lập hồ sơ đề nghị khen thưởng')
    await page.getByText('Chờ ngày họp Hội đồng Thi đua, khen thưởng; chưa có mốc nào').waitFor()
    await page.getByRole('button', { name: 'Sửa nhiệm vụ' }).click()
    await page.getByLabel('Ngày của sự kiện').fill('18/05/2026')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('trễ từ ngày 26/05/2026').waitFor()
  })
})

describe('a deadline in two levels', () => {
  const title = 'Tổng hợp kết quả nhân rộng mô hình'

  it('has the day of the units count for a unit that sends its part', async () => {
    const page = await pageOf('congdoan')
    await page.goto(url)
    const line = page.getByRole('listitem').filter({ hasText: title })
    await line.getByText('đơn vị trễ từ 27/05/2026').waitFor()
    await line.getByText('cơ quan trễ từ 01/06/2026').waitFor()
  })

  it('has the day of the agency count for who leads it', async () => {
    const page = await pageOf('truongban')
    await openTask(page, title)
    await page.getByText('Trễ từ ngày 01/06/2026').waitFor()
    await page.getByText('Đơn vị gửi về Văn phòng trước ngày 26/05/2026, trễ từ ngày 27/05/2026.').waitFor()
  })
})

describe('what has waited for long', () => {
  it('is a counter of its own that leads to the tasks', async () => {
    const page = await pageOf('canbo')
    await page.goto(url)
    await page
      .getByRole('group', { name: 'Lọc theo tình trạng' })
      .getByRole('button', { name: 'Chờ quá lâu' })
      .click()
    await page.getByText('chưa thể trễ: chờ kế hoạch của Khối, đã 128 ngày').first().waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Trễ hạn' }).count()).toBe(0)
  })
})
