import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport, waitUntilLoaded } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// The year that ends becomes the draft of the next one, reviewed, compared and put into force.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)
const year = Number(workshop.clock.today().slice(0, 4))

async function planPage(userName: string, viewport: Viewport = desktop): Promise<Page> {
  const page = await pageAs(url, userName, viewport)
  await page.goto(`${url}/plans/${planId}`)
  await waitUntilLoaded(page)
  return page
}

const rows = (page: Page) => page.locator('[data-row-card]')
const counter = (page: Page, label: string | RegExp) =>
  page.getByRole('group', { name: 'Lọc theo điều khác' }).getByRole('button', { name: label })

describe('next year’s draft', () => {
  it('is made from this year, each line saying where it came from, changed, compared and committed', async () => {
    const page = await planPage('canbo')
    await page.getByRole('button', { name: 'Năm khác' }).click()
    await page.getByRole('menuitem', { name: `Lập dự thảo kế hoạch năm ${year + 1}` }).click()
    await page.getByRole('heading', { level: 1, name: /^Rà soát: .*/ }).waitFor()
    await waitUntilLoaded(page)
    const count = await rows(page).count()
    expect(count).toBeGreaterThan(15)
    await expect
      .poll(() =>
        rows(page)
          .filter({ hasText: new RegExp(`kế hoạch (?:năm )?.*${year}`) })
          .count(),
      )
      .toBe(count)
    await rows(page)
      .filter({ hasText: `dời thành “Trước ngày 31/01/${year + 1}”` })
      .first()
      .waitFor()
    await expectNoAxeViolations(page)

    const dropped = rows(page).filter({ hasText: 'Tham dự hội thảo' }).first()
    await dropped.locator('[data-row]').click()
    await dropped.getByRole('button', { name: 'Bỏ', exact: true }).click()
    await expect.poll(() => dropped.count()).toBe(0)

    await page.getByRole('link', { name: `So dự thảo với năm ${year}` }).click()
    await counter(page, /^1\s*Không còn trong năm/).waitFor()
    await counter(page, /Không còn trong năm/).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.locator('tbody tr').filter({ hasText: 'Tham dự hội thảo' }).waitFor()
    await expectNoAxeViolations(page)

    await page.getByRole('link', { name: 'Quay lại rà soát' }).click()
    await page.getByRole('button', { name: `Ghi kế hoạch vào năm ${year + 1}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi kế hoạch', exact: true }).click()
    const title = `Công tác thi đua, khen thưởng năm ${year + 1}`
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  })

  it('leaves two years that can be laid beside each other, also by those who only read, on a phone', async () => {
    const page = await planPage('chuyenvien', phone)
    await page.getByRole('button', { name: 'Năm khác' }).click()
    expect(await page.getByRole('menuitem', { name: /Lập dự thảo/ }).count()).toBe(0)
    await page.getByRole('menuitem', { name: `So với năm ${year + 1}` }).click()
    await page
      .getByRole('heading', { level: 1, name: `So kế hoạch năm ${year} và năm ${year + 1}` })
      .waitFor()
    await counter(page, /^1\s*Không còn trong năm/).waitFor()
    await expectNoAxeViolations(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
  })
})
