import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { blocsOfTheBoard } from '../fixtures/blocs-of-board.ts'
import { inboxOfBoard } from '../fixtures/inbox-of-board.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, expectTablesFit, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// Several blocs and levels at once: what each asks of the agency, on one page.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
await committedPlan(workshop, agencyId)
await inboxOfBoard(workshop, agencyId)
await blocsOfTheBoard(workshop, agencyId)

async function pageOf(userName: string, viewport: Viewport = desktop): Promise<Page> {
  const page = await pageAs(url, userName, viewport)
  await page.goto(`${url}/blocs`)
  await cards(page).first().waitFor()
  return page
}

const cards = (page: Page) =>
  page.getByRole('list', { name: 'Khối, cụm thi đua và cấp trên' }).getByRole('listitem')
const rows = (page: Page) =>
  page.getByRole('region', { name: /^Khối và cấp trên yêu cầu năm/ }).locator('tbody tr')
const counter = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Lọc theo loại' }).getByRole('button', { name })

describe('what blocs and superiors ask', () => {
  it('is on one page, and the counters narrow it', async () => {
    const page = await pageOf('canbo')
    await expectNoAxeViolations(page)
    const all = await rows(page).count()
    expect(all).toBeGreaterThan(5)
    await expectTablesFit(page)
    const asked = counter(page, 'Việc yêu cầu')
    const count = Number.parseInt((await asked.textContent()) ?? '', 10)
    await asked.click()
    await expect.poll(() => rows(page).count()).toBe(count)
    await page.getByRole('button', { name: /^Sở Nội vụ tỉnh An Sơn/ }).click()
    await expect.poll(() => rows(page).count()).toBeLessThan(count)
    const filtered = page.url()
    expect(filtered).toMatch(/bloc=.*kind=asked|kind=asked.*bloc=/)
    await rows(page).getByRole('link').first().click()
    await page.waitForURL(/\/papers\/.+tab=asked/)
    await page.goBack()
    await expect.poll(() => page.url()).toBe(filtered)
  })

  it('comes over with an issuer that is taken for one of them', async () => {
    const page = await pageOf('canbo')
    await page.getByRole('button', { name: 'Sửa Sở Nội vụ tỉnh An Sơn' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('textbox', { name: 'Tên', exact: true })
      .fill('Cơ quan chuyên trách thi đua của tỉnh')
    await dialog.getByLabel('Tên gọi khác trên văn bản').fill('')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Chưa rõ là văn bản của nơi nào').waitFor()
    await expectNoAxeViolations(page)
    await page.getByLabel('“SỞ NỘI VỤ” là').selectOption({ label: 'Cơ quan chuyên trách thi đua của tỉnh' })
    await page.getByRole('button', { name: 'Nhận “SỞ NỘI VỤ”' }).click()
    await page.getByText('Từ nay “SỞ NỘI VỤ” là Cơ quan chuyên trách thi đua của tỉnh.').waitFor()
    await page.getByText('Chưa rõ là văn bản của nơi nào').waitFor({ state: 'hidden' })
    await cards(page).filter({ hasText: 'Cơ quan chuyên trách' }).getByText('1 văn bản').waitFor()
  })

  it('is added to by keyboard, and a name that is taken is refused at its field', async () => {
    const page = await pageOf('canbo')
    const before = await cards(page).count()
    await page.getByRole('button', { name: 'Thêm khối, cấp trên' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Tên', exact: true }).waitFor()
    await page.keyboard.type('Khối thi đua số 3')
    await page.keyboard.press('Enter')
    await page.getByText(/“Khối thi đua số 3” đã là tên của/).waitFor()
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Tên', exact: true })
      .fill('Khối thi đua số 9')
    await page.keyboard.press('Enter')
    await expect.poll(() => cards(page).count()).toBe(before + 1)
  })

  it('fits a phone in the dark, and is only read by members', async () => {
    const page = await pageOf('chuyenvien', phone)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await expectNoAxeViolations(page)
    const add = page.getByRole('button', { name: 'Thêm khối, cấp trên' })
    expect(await add.getAttribute('aria-disabled')).toBe('true')
  })
})
