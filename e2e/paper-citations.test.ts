import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { planWithCitations } from '../fixtures/papers/plan-with-citations.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()

let agencies = 0
async function pageOfOfficer(viewport: Viewport = desktop): Promise<Page> {
  agencies += 1
  const userName = `canbo${agencies}`
  const accounts = [{ userName, person: 'Trần Thị Mai Lan', roles: ['officer'] }] as const
  await loadAgency(workshop, { ...economicZone, code: `BQLKKT-${agencies}`, accounts })
  const page = await pageAs(url, userName, viewport)
  return page
}

async function review(page: Page): Promise<void> {
  await page.goto(`${url}/papers/import`)
  await page.getByLabel('Tệp văn bản').setInputFiles({
    name: 'kế hoạch có viện dẫn.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(planWithCitations),
  })
  await page.getByRole('heading', { level: 1, name: /^Rà soát/ }).waitFor()
}

const citation = (page: Page, words: string): Locator =>
  page
    .getByRole('region', { name: 'Những gì đọc được' })
    .getByRole('listitem')
    .filter({ hasText: words })
    .first()

const circular = 'Thông tư 15/2025/TT-BNV'
const decree = 'Nghị định 98/2023/NĐ-CP'
const decision = 'Quyết định 27/2024/QĐ-UBND'

describe('the citations of a paper under review', () => {
  it('are held against the library: both days, what replaced what, and what the library lacks', async () => {
    const page = await pageOfOfficer()
    await review(page)
    await page.getByText('3 viện dẫn trong văn bản cần xem lại.').waitFor()
    await page.getByRole('button', { name: 'Xem các viện dẫn' }).click()
    await citation(page, circular).getByText('ghi ngày 08/04/2025; thư viện ghi 04/08/2025').waitFor()
    await citation(page, decree).getByText('hết hiệu lực từ 01/07/2025').waitFor()
    await citation(page, 'Kế hoạch 93/KH-UBND').getByText('sau ngày của chính văn bản này').waitFor()
    await citation(page, decision).getByText('Không có trong thư viện.').waitFor()
    expect(await citation(page, circular).getByRole('link').getAttribute('href')).toBe(
      '/instruments/TT-15-2025',
    )
    await expectNoAxeViolations(page)

    const mark = page.locator('mark[data-kind="doubtfulCitation"]', { hasText: '15/2025/TT-BNV' })
    await expect.poll(() => mark.getAttribute('title')).toContain('Một trong hai bị sai')
    await citation(page, circular).getByRole('button', { name: 'Xem trong văn bản' }).click()
    await page.waitForFunction(() =>
      document.querySelector('mark[data-chosen]')?.textContent?.includes('15/2025/TT-BNV'),
    )

    await citation(page, decree).getByRole('link', { name: 'Xem Nghị định số 152/2025/NĐ-CP' }).click()
    await page.getByRole('heading', { level: 1, name: /152\/2025\/NĐ-CP/ }).waitFor()
  })

  it('can be let stand with a reason, which is kept, and looked at again', async () => {
    const page = await pageOfOfficer()
    await review(page)
    await page.getByRole('button', { name: 'Xem các viện dẫn' }).click()
    await citation(page, circular).getByRole('button', { name: 'Để nguyên' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Để nguyên' }).click()
    await dialog.getByText('Hãy ghi lý do').waitFor()
    await dialog.getByLabel('Lý do').fill('Đã hỏi Sở Nội vụ')
    await dialog.getByRole('button', { name: 'Để nguyên' }).click()
    await citation(page, circular).getByText('để nguyên: Đã hỏi Sở Nội vụ').waitFor()
    await page.reload()
    await citation(page, circular).getByText('để nguyên: Đã hỏi Sở Nội vụ').waitFor()
    const mark = page.locator('mark[data-kind="doubtfulCitation"]', { hasText: '15/2025' })
    await expect.poll(() => mark.count()).toBe(0)
    await citation(page, circular).getByRole('button', { name: 'Xem lại' }).click()
    await citation(page, circular).getByRole('button', { name: 'Để nguyên' }).waitFor()
  })

  it('bring what the paper says into the library, are known then, and never hold up the commit', async () => {
    const page = await pageOfOfficer()
    await review(page)
    const address = page.url()
    await page.getByRole('button', { name: 'Xem các viện dẫn' }).click()
    await citation(page, decision).getByRole('link', { name: 'Thêm vào thư viện' }).click()
    await expect.poll(() => page.getByLabel('Số, ký hiệu').inputValue()).toBe('27/2024/QĐ-UBND')
    await page.getByLabel('Trích yếu').fill('Quy chế thi đua, khen thưởng của tỉnh')
    await page.getByRole('button', { name: 'Nhập văn bản' }).click()
    await page.getByRole('heading', { level: 1, name: 'Quyết định số 27/2024/QĐ-UBND' }).waitFor()

    await page.goto(`${address}?tab=citation`)
    await citation(page, decision).getByRole('link', { name: 'Quyết định số 27/2024/QĐ-UBND' }).waitFor()
    await page.getByRole('button', { name: 'Ghi kế hoạch vào năm 2026' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi kế hoạch', exact: true }).click()
    await page.waitForURL(/\/plans\//)
    await page.getByText('Căn cứ, phong trào, chỉ tiêu và nơi nhận trong văn bản').click()
    const bases = page.getByRole('region', { name: 'Căn cứ' })
    await bases.getByText('ghi ngày 08/04/2025; thư viện ghi 04/08/2025').waitFor()
    await expect.poll(() => bases.getByText('Xem trong thư viện').count()).toBe(2)
    await expectNoAxeViolations(page)
  })

  it('are shown on a phone too', async () => {
    const page = await pageOfOfficer(phone)
    await review(page)
    await page.getByRole('button', { name: 'Xem các viện dẫn' }).click()
    await citation(page, circular).getByText('Một trong hai bị sai').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await expectNoAxeViolations(page)
    await citation(page, circular).getByRole('button', { name: 'Xem trong văn bản' }).click()
    await page.locator('mark[data-kind="doubtfulCitation"][data-chosen]').first().waitFor()
  })
})
