import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../fixtures/papers/write-docx.ts'
import { tablePlan } from './support/arriving-papers.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { fits, handIn, newBoard, wordFile } from './support/inbox.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()

const file = wordFile('ke-hoach-bang.docx', writeDocx(tablePlan))

async function openPaper(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Công tác thi đua, khen thưởng năm 2026/i }).click()
  await page.getByRole('button', { name: 'Đưa vào kế hoạch năm' }).waitFor()
}

async function reviewAndCommit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đưa vào kế hoạch năm' }).click()
  await page.getByRole('heading', { level: 1, name: /^Rà soát/ }).waitFor()
  const row = page.locator('[data-row-card]').filter({ hasText: 'Kiểm tra công tác thi đua' }).first()
  expect(await row.textContent()).toMatch(/tháng 8\/2026/)
  expect(await row.textContent()).toContain('Phòng Quản lý Đầu tư')
  await page.getByRole('button', { name: 'Ghi kế hoạch vào năm 2026' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi kế hoạch', exact: true }).click()
  await page.waitForURL(/\/plans\/[0-9a-f-]+/)
}

describe.each([
  ['a desk', desktop],
  ['a phone of 360 px', phone],
] as const)('a plan in a table, on %s', (_, viewport: Viewport) => {
  it('is dropped into the inbox, recognised, reviewed, and becomes the year', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, viewport)
    await handIn(page, url, [file])
    const row = page.getByRole('listitem').filter({ hasText: 'Kế hoạch của cơ quan' }).first()
    await row.waitFor()
    expect(await row.textContent()).toContain('11/KH-BQLKKT')
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)

    await openPaper(page)
    await page.getByRole('button', { name: 'Nhận biết' }).click()
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
    await reviewAndCommit(page)

    if (viewport === phone) await page.getByRole('button', { name: /^III\s*\d*$/ }).click()
    const quarter = page.getByRole('region', { name: 'Quý III', exact: true })
    await quarter.getByRole('link', { name: /Kiểm tra công tác thi đua/ }).waitFor()
  })
})
