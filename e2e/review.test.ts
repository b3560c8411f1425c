import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { desktop, expectNoAxeViolations } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()
const paper = readFileSync(resolve(import.meta.dirname, '../fixtures/papers/annual-plan-2026.txt'), 'utf8')

let agencies = 0
async function newAgency(): Promise<string> {
  agencies += 1
  const userName = `canbo${agencies}`
  const accounts = [{ userName, person: 'Trần Thị Mai Lan', roles: ['officer'] }] as const
  await loadAgency(workshop, { ...economicZone, code: `BQLKKT-${agencies}`, accounts })
  return userName
}

/** A page of somebody who is signed in already; the form of signing in has its own journey. */
const pageOf = (userName: string): Promise<Page> => pageAs(url, userName, desktop)

async function dropText(page: Page, text: string): Promise<void> {
  await page.goto(`${url}/papers/import`)
  await page.getByLabel('Tệp văn bản').setInputFiles({
    name: 'kế hoạch.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })
  await page.getByRole('heading', { level: 1, name: /^Rà soát/ }).waitFor()
  await page.locator('[data-row]').first().waitFor()
  // What the library says of the citations comes last and draws the paper once more, under whatever is selected in it.
  await page.waitForLoadState('networkidle')
}

const card = (page: Page, task: string): Locator =>
  page.locator('[data-row-card]').filter({ hasText: task }).first()

async function openEditor(page: Page, task: string): Promise<Locator> {
  const row = page.locator('[data-row-card]').filter({ hasText: task }).first()
  const id = await row.getAttribute('data-row-card')
  await row.locator('[data-row]').click()
  await page.keyboard.press('e')
  const editor = page.locator(`[data-row-card="${id}"]`)
  await editor.getByLabel('Nội dung').waitFor()
  return editor
}

async function counted(page: Page, filter: string): Promise<number> {
  const button = page.getByRole('group', { name: 'Lọc các dòng' }).getByRole('button', { name: filter })
  return Number.parseInt((await button.textContent()) ?? '', 10)
}

/** Lets no correction of a row arrive until the answer is called. */
async function holdSaving(page: Page): Promise<() => void> {
  const arrived = Promise.withResolvers<void>()
  await page.route('**/api/plan-drafts/*/rows/*', async (route) => {
    await arrived.promise
    await route.continue()
  })
  return arrived.resolve
}

/** Selects words of the paper as a person does with the mouse. */
async function selectInPaper(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const pieces = [...document.querySelectorAll('[data-sheet] [data-start]')]
    const piece = pieces.find((each) => each.textContent?.includes(wanted))
    const text = piece?.firstChild
    const start = text?.textContent?.indexOf(wanted) ?? -1
    if (!text || start < 0) throw new Error(`the paper does not say “${wanted}” in one piece`)
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, start + wanted.length)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }, words)
}

describe('the review of a paper', () => {
  it('makes a row of words selected in the paper, and takes it back', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const before = await counted(page, 'Tất cả')
    await selectInPaper(page, 'Khen thưởng đúng người, đúng việc')
    await page.getByRole('button', { name: 'Thêm việc từ đoạn này' }).click()
    await card(page, 'Khen thưởng đúng người, đúng việc').getByText('Thêm tay').waitFor()
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before + 1)

    await page.keyboard.press('Control+z')
    await page.getByText('Đã hoàn tác.').waitFor({ state: 'attached' })
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before)
  })

  it('shows the row of a mark, and the mark of a row', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    await page.locator('mark[data-kind="deadline"]', { hasText: 'Quý II/2026' }).click()
    const row = card(page, 'bổ sung Quy chế thi đua')
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Quy chế thi đua'))
    await expect.poll(() => row.getAttribute('data-chosen')).toBe('true')

    await page.keyboard.press('j')
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Họp Hội đồng sáng kiến'))
    const mark = page.locator('mark[data-kind="task"][data-chosen]')
    await expect.poll(() => mark.textContent()).toContain('Họp Hội đồng sáng kiến')
  })

  it('splits a row at the cursor and merges it again', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const before = await counted(page, 'Tất cả')
    const editor = await openEditor(page, 'Phát động phong trào thi đua và tổ chức')
    const field = editor.getByLabel('Nội dung')
    const at = (await field.inputValue()).indexOf('tổ chức')
    await field.evaluate((area: HTMLTextAreaElement, cursor) => area.setSelectionRange(cursor, cursor), at)
    await editor.getByRole('button', { name: 'Tách tại con trỏ' }).click()
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before + 1)

    await card(page, 'Phát động phong trào thi đua').locator('[data-row]').click()
    await page.keyboard.press('m')
    await page.getByText('Đã gộp với dòng sau.').waitFor({ state: 'attached' })
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before)
  })

  it('moves a row up and down by button and by key, and takes it back', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const rows = page.locator('[data-row-card]')
    const ids = () => rows.evaluateAll((cards) => cards.map((each) => each.getAttribute('data-row-card')))
    const [first, second, third] = await ids()
    await page.locator(`[data-row="${second}"]`).click()
    await page.getByRole('button', { name: 'Chuyển lên' }).click()
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([second, first, third])
    await page.getByText('Đã chuyển dòng lên.').waitFor({ state: 'attached' })
    await page.keyboard.press('d')
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([first, second, third])
    await page.keyboard.press('d')
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([first, third, second])
    await page.reload()
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([first, third, second])

    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([first, second, third])
    await page.keyboard.press('Control+y')
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual([first, third, second])
    await page.getByRole('button', { name: /^Hoàn tác/ }).click()
    await page.getByRole('button', { name: /^Làm lại: Chuyển một dòng/ }).waitFor()
    await page.locator(`[data-row="${first}"]`).click()
    await page.keyboard.press('u')
    await page.getByText('Dòng này đã ở trên cùng.').waitFor({ state: 'attached' })
  })

  it('reads the wording of a deadline while it is typed, and saves it by itself', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const editor = await openEditor(page, 'Kiện toàn Hội đồng')
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT')
    await editor.getByLabel('Thời hạn').fill('Trước 30/4')
    await editor.getByText('trễ từ 01/05/2026').waitFor()
    expect((await saved).ok()).toBe(true)
    await page.getByText(/^Đã lưu lúc/).waitFor()
    await page.keyboard.press('Escape')
    await card(page, 'Kiện toàn Hội đồng').getByText('Trước 30/4', { exact: true }).waitFor()
    await page.reload()
    await card(page, 'Kiện toàn Hội đồng').getByText('trễ từ 01/05/2026').waitFor()
  })

  it('puts another unit in charge while the one before it is still being taken out', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const chairs = () =>
      card(page, 'Kiện toàn Hội đồng')
        .locator('dl div')
        .filter({ has: page.getByText('Chủ trì', { exact: true }) })
        .locator('dd')
        .allTextContents()
    expect(await chairs()).toEqual(['Văn phòng'])
    const editor = await openEditor(page, 'Kiện toàn Hội đồng')
    const arrive = await holdSaving(page)
    const chair = editor.getByLabel('Chủ trì')
    await chair.press('Backspace')
    await chair.fill('Phòng Quản lý Đầu tư')
    await chair.press('Enter')
    arrive()
    await editor.getByRole('button', { name: 'Xong' }).click()
    await expect.poll(chairs).toEqual(['Phòng Quản lý Đầu tư'])
  })

  it('takes a second quarter while the first is still being saved', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    const editor = await openEditor(page, 'Kiện toàn Hội đồng')
    const quarter = (name: string) => editor.getByRole('button', { name, exact: true })
    const arrive = await holdSaving(page)
    await quarter('Quý III').click()
    await quarter('Quý IV').click()
    await page.getByText('Đang lưu…').waitFor()
    arrive()
    await page.getByText(/^Đã lưu lúc/).waitFor()
    await page.reload()
    await openEditor(page, 'Kiện toàn Hội đồng')
    for (const name of ['Quý III', 'Quý IV'])
      await expect.poll(() => quarter(name).getAttribute('aria-pressed')).toBe('true')
  })

  it('keeps what was typed when somebody else has changed the same row, and asks whose words count', async () => {
    const userName = await newAgency()
    const [mine, theirs] = [await pageOf(userName), await pageOf(userName)]
    await dropText(mine, paper)
    await theirs.goto(mine.url())
    const editor = await openEditor(mine, 'Kiện toàn Hội đồng')

    const other = await openEditor(theirs, 'Kiện toàn Hội đồng')
    await other.getByLabel('Địa điểm').fill('Phòng họp số 2')
    await other.getByRole('button', { name: 'Xong' }).click()
    await card(theirs, 'Kiện toàn Hội đồng').getByText('Phòng họp số 2').waitFor()

    await editor.getByLabel('Nội dung').fill('Kiện toàn cả hai Hội đồng')
    await editor.getByLabel('Nội dung').blur()
    await editor.getByRole('button', { name: 'Lưu điều tôi gõ' }).waitFor()
    expect(await editor.getByLabel('Nội dung').inputValue()).toBe('Kiện toàn cả hai Hội đồng')
    await expectNoAxeViolations(mine)
    await editor.getByRole('button', { name: 'Lưu điều tôi gõ' }).click()
    await editor.getByRole('button', { name: 'Lưu điều tôi gõ' }).waitFor({ state: 'hidden' })
    await theirs.reload()
    const row = card(theirs, 'Kiện toàn cả hai Hội đồng')
    await row.getByText('Phòng họp số 2').waitFor()
  })
})

describe('a plan that is committed', () => {
  const commit = async (page: Page) => {
    await page.getByRole('button', { name: 'Ghi kế hoạch vào năm 2026' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi kế hoạch', exact: true }).click()
  }

  it('tells the second committer who did it, with the way to the plan', async () => {
    const userName = await newAgency()
    const [first, second] = [await pageOf(userName), await pageOf(userName)]
    await dropText(first, paper)
    await second.goto(first.url())
    await second.getByRole('button', { name: 'Ghi kế hoạch vào năm 2026' }).waitFor()
    await commit(first)
    await first.waitForURL(/\/plans\//)
    await commit(second)
    await second.getByText(/Trần Thị Mai Lan đã ghi kế hoạch này vào năm 2026/).waitFor()
    await expectNoAxeViolations(second)
    await second.getByRole('link', { name: 'Xem kế hoạch năm 2026' }).click()
    await second.waitForURL(/\/plans\//)
  })

  it('is compared with its paper when that comes again: only what differs is shown at first', async () => {
    const page = await pageOf(await newAgency())
    await dropText(page, paper)
    await commit(page)
    await page.waitForURL(/\/plans\//)
    await dropText(page, paper.replace('Trước ngày 25/7/2026', 'Trước ngày 20/7/2026'))
    const differing = await counted(page, 'Khác kế hoạch')
    await expect.poll(() => page.locator('[data-row]').count()).toBe(differing)
    const changed = card(page, 'Họp Hội đồng sáng kiến')
    expect(await changed.locator('del').textContent()).toContain('25/7/2026')
    expect(await changed.locator('ins').textContent()).toContain('20/7/2026')
    await expectNoAxeViolations(page)
    await commit(page)
    await page.getByText(/thêm 0, đổi 1, hủy 0/).waitFor()
  })
})
