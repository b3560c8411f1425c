import { readFile as readBytes } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readFile } from '#paperwork/reading/read-file'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { awardHistoryOfTheBoard } from '../fixtures/award-history.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan, livedYear } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// The review of a half year: from the numbers to the paper that is issued.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
await livedYear(workshop, agencyId, await committedPlan(workshop, agencyId))
await awardHistoryOfTheBoard(workshop, agencyId)

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

const rowsOf = (page: Page, caption: RegExp) =>
  page.getByRole('region', { name: caption }).locator('tbody tr')
const numbers = (texts: readonly string[]) => texts.map((text) => Number.parseInt(text.replace('.', ''), 10))

// An upright A4 sheet between margins of 15 mm.
const sheet = { width: 680, height: 1009 }

describe('the view of a year', () => {
  it('says the same in its charts and tables, and every number leads to what it counts', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/overview?period=wholeYear`)
    await page.getByRole('img', { name: /^Biểu đồ nhiệm vụ theo quý/ }).waitFor()
    await expectNoAxeViolations(page)
    const units = rowsOf(page, /^Nhiệm vụ theo đơn vị năm/)
    await units.first().waitFor()
    const totals = numbers(await units.locator('td:nth-of-type(1)').allTextContents())
    const whole = totals.at(-1) ?? 0
    expect(whole).toBeGreaterThan(10)
    expect(totals.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(whole)

    const late = units.last().getByRole('link', { name: /trễ hạn, chưa xong/ })
    const [count] = numbers([(await late.textContent()) ?? ''])
    await late.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('standing')).toBe('late')
    await expect.poll(() => rowsOf(page, /^Nhiệm vụ trong kỳ/).count()).toBe(count)
    await page
      .getByRole('region', { name: /^Nhiệm vụ trong kỳ/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Trong văn bản' }).waitFor()
  })

  it('is another one for another part of the year, and fits a phone in the dark', async () => {
    const page = await pageOf('canbo', phone)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`${url}/overview`)
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Quý I' })
    await expect.poll(() => new URL(page.url()).searchParams.get('period')).toBe('quarterI')
    await expect.poll(() => rowsOf(page, /^Nhiệm vụ theo quý năm/).count()).toBe(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await expectNoAxeViolations(page)
  })

  it('hands its tables to Excel', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/overview?period=wholeYear`)
    const buttons = page.getByRole('button', { name: 'Xuất Excel' })
    await buttons.first().waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), buttons.first().click()])
    expect(file.suggestedFilename()).toBe('nhiem-vu-theo-quy.xlsx')
  })
})

describe('the numbers on paper', () => {
  it('are as wide as the sheet, charts too: nothing makes the browser shrink them', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/overview?period=wholeYear`)
    await page.getByRole('heading', { name: 'Danh sách nhiệm vụ' }).waitFor()
    await page.locator('.recharts-bar-rectangle').first().waitFor()
    await page.setViewportSize(sheet)
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(sheet.width)
    const charts = await page.locator('svg.recharts-surface').all()
    expect(charts).toHaveLength(2)
    for (const chart of charts) {
      expect((await chart.boundingBox())?.width).toBeGreaterThan(0.95 * sheet.width)
    }
  })
})

describe('a report', () => {
  it('is drafted, written on, laid before the leadership, and issued as a paper our reader reads', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/overview?period=firstHalf`)
    await page.getByRole('button', { name: 'Soạn báo cáo kỳ này' }).click()
    const sheet = page.getByRole('article', { name: 'Nội dung báo cáo' })
    await sheet.getByText('II. KẾT QUẢ ĐẠT ĐƯỢC').waitFor()
    await expectNoAxeViolations(page)

    const number = sheet.getByRole('button', { name: /Số nhiệm vụ đã hoàn thành/ }).first()
    await number.click()
    await page.getByRole('link', { name: 'Xem những gì được đếm' }).waitFor()
    await page.keyboard.press('Escape')

    await page.getByLabel('Gắn với nhiệm vụ').selectOption({ index: 1 })
    await page.getByText('sẽ hoàn thành khi ban hành báo cáo.').waitFor()

    await page.getByRole('button', { name: 'Trình ký' }).click()
    await page.getByText(/Báo cáo còn \d+ chỗ chưa có số liệu/).waitFor()

    await page.getByRole('button', { name: 'Sửa nội dung' }).click()
    const fields = page.getByRole('textbox', { name: /^Đoạn \d+, mục/ })
    await fields.first().waitFor()
    for (const field of await fields.all()) {
      const text = await field.inputValue()
      if (text.includes('[chưa có số liệu')) await field.fill('Đang tiếp tục tổng hợp, báo cáo sau.')
    }
    await fields
      .first()
      .fill(`${await fields.first().inputValue()} Cơ quan đã quán triệt tới toàn thể đơn vị.`)
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Việc của tôi' }).click()
    await page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' }).waitFor()
    await page.getByRole('button', { name: 'Ở lại' }).click()
    await page.getByRole('button', { name: 'Thôi sửa' }).click()
    await page.getByRole('button', { name: 'Sửa tiếp' }).click()
    await page.getByRole('button', { name: 'Lưu báo cáo' }).click()
    await sheet.getByText('Cơ quan đã quán triệt tới toàn thể đơn vị.').waitFor()
    expect(await sheet.getByRole('button', { name: /Tổng số nhiệm vụ/ }).count()).toBeGreaterThan(0)

    await page.getByRole('button', { name: 'Trình ký' }).click()
    await page.getByText('Đã trình ký báo cáo.').waitFor()

    const leader = await pageOf('truongban')
    await leader.goto(`${url}/leadership`)
    await leader.getByRole('link', { name: /^Sơ kết công tác thi đua/ }).click()
    await leader.getByRole('button', { name: 'Ban hành' }).click()
    await leader.getByLabel('Số, ký hiệu').fill('31/BC-BQLKKT')
    await leader.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await leader.getByText(/Đã ghi báo cáo ban hành; nhiệm vụ/).waitFor()

    await leader.getByRole('button', { name: 'In báo cáo' }).click()
    const [file] = await Promise.all([
      leader.waitForEvent('download'),
      leader.getByRole('menuitem', { name: 'Word (.docx)' }).click(),
    ])
    const read = await readFile(await readBytes(await file.path()), 'bao-cao.docx')
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.reading.header).toMatchObject({
      documentType: { code: 'BC' },
      number: { value: '31', symbol: 'BC-BQLKKT' },
    })
    expect(read.text).toContain('Cơ quan đã quán triệt tới toàn thể đơn vị.')
  })
})

describe('the page for the leadership', () => {
  it('has what is late with its units, each line leading there, on one printed page', async () => {
    const page = await pageOf('truongban')
    await page.goto(`${url}/leadership`)
    await page.getByRole('heading', { name: /^Trễ hạn/ }).waitFor()
    await expectNoAxeViolations(page)
    const lines = page.getByRole('region', { name: /^Trễ hạn/ }).getByRole('listitem')
    await lines
      .getByText(/Trễ \d+ ngày/)
      .first()
      .waitFor()
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'screen' })
    await lines.getByRole('link').first().click()
    await page.getByRole('dialog').waitFor()
  })

  it('fits a phone, and is refused with a sentence to those it is not for', async () => {
    const page = await pageOf('truongban', phone)
    await page.goto(`${url}/leadership`)
    await page.getByRole('heading', { name: /^Trễ hạn/ }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await expectNoAxeViolations(page)
    const staff = await pageOf('chuyenvien')
    await staff.goto(`${url}/leadership`)
    await staff.getByText('Trang này dành cho lãnh đạo và cán bộ thi đua.').waitFor()
    expect(await staff.getByRole('link', { name: 'Lãnh đạo cần biết' }).count()).toBe(0)
  })
})
