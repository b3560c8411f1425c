import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// What a task comes to where no module does it yet, as the officer of one agency names it.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)

async function openTask(page: Page, title: string): Promise<void> {
  await page.goto(`${url}/plans/${planId}?view=list&q=${encodeURIComponent(title)}`)
  await page.locator('main a[data-task]:visible', { hasText: title }).first().click()
  await page.getByRole('heading', { name: 'Hoàn thành khi' }).waitFor()
}

it('what a task comes to is named by hand, corrected, and taken back, by keyboard too', async () => {
  const page = await pageAs(url, 'canbo', desktop)
  await openTask(page, 'Báo cáo tổng kết công tác thi đua')
  const section = page.getByRole('region', { name: 'Hoàn thành khi' })
  await section.getByText('Nhiệm vụ này có vẻ là').waitFor()
  await section.getByRole('button', { name: 'Ghi nội dung…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Nhiệm vụ hoàn thành khi xong nội dung nào' })
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
  await dialog.getByText('Hãy ghi tên nội dung').waitFor()
  await dialog.getByLabel('Loại nội dung').selectOption('Phiên họp Hội đồng')
  await dialog.getByLabel('Tên nội dung').fill('Phiên họp cuối năm')
  await page.keyboard.press('Enter')
  await section.getByText('Xong phiên họp hội đồng: Phiên họp cuối năm').waitFor()
  await section.getByRole('button', { name: 'Sửa nội dung…' }).click()
  await dialog.getByLabel('Tên nội dung').fill('Phiên họp tháng 12')
  await page.keyboard.press('Enter')
  await section.getByText('Phiên họp tháng 12').waitFor()
  await page.getByText('Gắn với “Phiên họp tháng 12”').waitFor()
  await section.getByRole('button', { name: 'Bỏ nội dung' }).click()
  await section.getByText('Nhiệm vụ này có vẻ là').waitFor()
})

it('fits a phone, and somebody who only reads the task is offered nothing', async () => {
  const page = await pageAs(url, 'canbo', phone)
  await openTask(page, 'Báo cáo tổng kết công tác thi đua')
  await page.getByRole('button', { name: 'Ghi nội dung…' }).click()
  await page.getByRole('dialog').getByLabel('Tên nội dung').waitFor()
  await expectNoAxeViolations(page)
  const reader = await pageAs(url, 'chuyenvien', desktop)
  await openTask(reader, 'Báo cáo tổng kết công tác thi đua')
  expect(await reader.getByRole('button', { name: 'Ghi nội dung…' }).count()).toBe(0)
})
