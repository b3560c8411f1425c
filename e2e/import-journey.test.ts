import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { INVENTED_PASSWORD, loadAgency } from '../fixtures/load-agency.ts'
import {
  desktop,
  expectNoAxeViolations,
  openPage,
  phone,
  type Viewport,
  waitUntilLoaded,
} from './support/browser.ts'
import { serveProgram } from './support/serve.ts'

const root = resolve(import.meta.dirname, '..')
const inventedPaper = resolve(root, 'fixtures/papers/annual-plan-2026.docx')
const realPaper = resolve(root, '../shared/corpus/open/files/seed-000.docx')
const hasRealPaper = existsSync(realPaper)
if (!hasRealPaper)
  console.log('The optional corpus is not beside the checkout: only the invented paper is dropped.')

const { url, workshop } = await serveProgram()

// Each journey has an agency of its own, so that no paper was there before.
let agencies = 0
async function newAgency(): Promise<string> {
  agencies += 1
  const userName = `canbo${agencies}`
  await loadAgency(workshop, {
    ...economicZone,
    code: `BQLKKT-${agencies}`,
    accounts: [{ userName, person: 'Trần Thị Mai Lan', roles: ['officer'] }],
  })
  return userName
}

async function signIn(page: Page, userName: string): Promise<void> {
  await page.goto(url)
  await page.getByLabel('Tên đăng nhập').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(INVENTED_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
}

async function dropPaper(page: Page, path: string): Promise<void> {
  await page.goto(`${url}/papers/import`)
  await page.getByRole('heading', { level: 1, name: 'Đưa kế hoạch vào' }).waitFor()
  await expectNoAxeViolations(page)
  await page.getByLabel('Tệp văn bản').setInputFiles(path)
  await page.getByRole('heading', { level: 1, name: /^Rà soát/ }).waitFor()
  await waitUntilLoaded(page)
}

/** Gives the task to the Văn phòng instead of whoever the paper names. */
async function correctUnit(page: Page, task: RegExp): Promise<void> {
  const row = page.locator('[data-row-card]').filter({ hasText: task }).first()
  await row.locator('[data-row]').click()
  await row.getByRole('button', { name: 'Sửa', exact: true }).click()
  const chair = row.getByLabel('Chủ trì')
  await chair.press('Backspace')
  await chair.fill('Văn phòng')
  await chair.press('Enter')
  await page.getByText(/^Đã lưu lúc/).waitFor()
  await row.getByRole('button', { name: 'Xong' }).click()
  await row.getByText('Văn phòng', { exact: true }).waitFor()
}

/** Whatever the paper leaves open: whether it is ours, and names that are no unit. */
async function settleQuestions(page: Page): Promise<void> {
  const ours = page.getByRole('button', { name: 'Đúng là của cơ quan tôi' })
  if (await ours.isVisible()) {
    await ours.click()
    await ours.waitFor({ state: 'hidden' })
  }
  const unknown = page.getByRole('button', { name: 'Cho biết là ai' })
  const filter = page.getByRole('button', { name: /Chưa rõ đơn vị$/ })
  await filter.click()
  await expect.poll(() => filter.getAttribute('aria-pressed')).toBe('true')
  for (let left = await unknown.count(); left > 0; left -= 1) {
    await unknown.first().click()
    await page.getByRole('button', { name: 'Không phải đơn vị' }).click()
    await page.getByRole('button', { name: 'Đây không phải đơn vị của cơ quan' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => unknown.count()).toBe(left - 1)
  }
  await page.getByRole('button', { name: /Tất cả$/ }).click()
}

async function commit(page: Page, year: number): Promise<void> {
  await page.getByRole('button', { name: `Ghi kế hoạch vào năm ${year}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/nhiệm vụ được ghi$/).waitFor()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Ghi kế hoạch', exact: true }).click()
  await page.waitForURL(/\/plans\/[0-9a-f-]+/)
}

async function showQuarterThree(page: Page, viewport: Viewport): Promise<void> {
  if (viewport === phone) await page.getByRole('button', { name: /^III\s*\d*$/ }).click()
  await page.getByRole('region', { name: 'Quý III', exact: true }).waitFor()
}

type Journey = {
  readonly paper: string
  readonly viewport: Viewport
  readonly year: number
  /** Stands in quarter III and is not the Văn phòng's in the paper. */
  readonly task: RegExp
}

async function goThrough({ paper, viewport, year, task }: Journey): Promise<void> {
  const page = await openPage(viewport)
  await signIn(page, await newAgency())
  await dropPaper(page, paper)
  await expectNoAxeViolations(page)
  await settleQuestions(page)
  await correctUnit(page, task)
  await expectNoAxeViolations(page)
  await commit(page, year)

  await showQuarterThree(page, viewport)
  const quarter = page.getByRole('region', { name: 'Quý III', exact: true })
  await quarter.getByRole('listitem').filter({ hasText: task }).getByText('Văn phòng').waitFor()
  await quarter.getByRole('link', { name: task }).click()
  await page.getByRole('button', { name: 'Hoàn thành', exact: true }).click()
  await page.getByRole('button', { name: 'Mở lại' }).waitFor()
  await expectNoAxeViolations(page)
}

const inventedJourney = {
  paper: inventedPaper,
  year: 2026,
  task: /Họp Hội đồng sáng kiến/,
}

const realJourney = {
  paper: realPaper,
  year: 2023,
  // The paper itself says "Hợp" for "Họp".
  task: /Hội đồng sáng kiến Ban Quản lý/,
}

describe.each([
  ['a desk', desktop],
  ['a phone of 360 px', phone],
])('from the paper to the year, on %s', (_, viewport) => {
  it('drops the invented plan, corrects a unit, commits, sees quarter III and finishes a task', async () => {
    await goThrough({ ...inventedJourney, viewport })
  })

  if (hasRealPaper) {
    it('does the same with a real plan of another agency, once it says that the plan is its own', async () => {
      await goThrough({ ...realJourney, viewport })
    })
  }
})

describe('a paper that is no plan', () => {
  it('is refused beside its name, in a sentence that says what to do, and nothing is lost', async () => {
    const page = await openPage(desktop)
    await signIn(page, await newAgency())
    await page.goto(`${url}/papers/import`)
    await page.getByLabel('Tệp văn bản').setInputFiles([
      { name: 'trống.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
      { name: 'thư.txt', mimeType: 'text/plain', buffer: Buffer.from('Chào chị, em gửi chị tài liệu.') },
    ])
    const files = page.getByRole('list', { name: 'Các tệp vừa đưa vào' }).getByRole('listitem')
    await page.waitForFunction(() => document.querySelectorAll('li[data-state="refused"]').length === 2)
    expect(await files.nth(0).textContent()).toMatch(/trống\.docx.*Tệp không có nội dung.*Gửi lại/s)
    expect(await files.nth(1).textContent()).toMatch(/thư\.txt/)
    await expectNoAxeViolations(page)
  })
})
