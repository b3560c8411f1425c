import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../fixtures/papers/write-docx.ts'
import { writeText } from '../fixtures/papers/write-text.ts'
import { committedPlan } from '../fixtures/year-in-progress.ts'
import { blocPlan, letter } from './support/arriving-papers.ts'
import { desktop, expectNoAxeViolations, phone } from './support/browser.ts'
import { fits, type HandedFile, handIn, newBoard, wordFile } from './support/inbox.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()

const letters = (count: number): readonly HandedFile[] =>
  Array.from({ length: count }, (_, index) =>
    wordFile(`cong-van-${index + 1}.docx`, writeDocx(letter(index + 1))),
  )

const broken = wordFile('hong.docx', Buffer.from('PK không phải tệp Word'))

/** A Word file of the last century, in an encoding of its own. */
const oldWord: HandedFile = {
  name: 'cong-van-cu.doc',
  mimeType: 'application/msword',
  buffer: readFileSync(resolve(import.meta.dirname, '../paperwork/formats/examples/legacy.doc')),
}

const counter = (page: Page, label: string) =>
  page.getByRole('group', { name: 'Lọc văn bản đến' }).getByRole('button', { name: label })
const counted = async (page: Page, label: string) =>
  Number.parseInt((await counter(page, label).textContent()) ?? '', 10)

describe('fifty files at once', () => {
  it('are read with the progress shown; the broken one fails alone with its sentence, and some are stopped', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    const files = [...letters(24), broken, ...letters(49).slice(24)]
    await handIn(page, url, files)
    const progress = page.getByRole('region', { name: 'Các tệp vừa đưa vào' })
    await progress.getByText(/^\d+\/50$/).waitFor()

    // The last two are stopped before their turn: nothing of them is kept.
    for (const name of ['cong-van-48.docx', 'cong-van-49.docx']) {
      // The lines move up while files are read; waiting until they stand still would be waiting for the end.
      await progress.getByRole('button', { name: `Dừng ${name}` }).dispatchEvent('click')
      await progress.getByText(name, { exact: true }).waitFor({ state: 'detached' })
    }
    await progress.getByText('1 tệp chưa đọc được', { exact: true }).waitFor()
    const failed = progress.getByRole('listitem').filter({ hasText: 'hong.docx' })
    await expect.poll(() => failed.textContent()).toContain('nội dung là văn bản thuần')
    await expectNoAxeViolations(page)

    // A reload loses nothing that was sent.
    await progress.getByText(/^Đã đọc \d+\/\d+ tệp/).waitFor({ timeout: 240_000 })
    await page.reload()
    await expect.poll(() => counted(page, 'Chờ xử lý')).toBe(47)
    await failed.getByRole('button', { name: 'Bỏ hong.docx' }).click()
    await failed.waitFor({ state: 'detached' })
    expect(await page.getByText('cong-van-49').count()).toBe(0)
  })
})

describe('the list of what arrived', () => {
  it('is walked, dealt with and taken back by keyboard', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await handIn(page, url, letters(3))
    await expect.poll(() => counted(page, 'Chờ xử lý')).toBe(3)
    await expect.poll(() => page.locator('[data-paper-link]').count()).toBe(3)
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('j')
    const first = await focused()
    await page.keyboard.press('j')
    const second = await focused()
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)

    await page.keyboard.press('e')
    await page.getByText(/^Đã xử lý “/).waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).hover()
    await expect.poll(() => counted(page, 'Chờ xử lý')).toBe(2)
    await expect.poll(focused).toBe(second)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => counted(page, 'Chờ xử lý')).toBe(3)
    await expect.poll(() => page.locator('[data-paper-link]').count()).toBe(3)

    await page.locator('[data-paper-link]').first().focus()
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('Đã chọn 2 văn bản').waitFor()
    await page.keyboard.press('e')
    await page.getByText('Đã xử lý 2 văn bản.').waitFor()
    await expect.poll(() => counted(page, 'Đã xử lý')).toBe(2)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Phím tắt' }).getByText('Văn bản sau').waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor({ state: 'hidden' })
    await page.locator('[data-paper-link]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/papers\/[0-9a-f-]+/)
  })
})

describe.each([
  ['a desk', desktop],
  ['a phone of 360 px', phone],
] as const)('the plan of a bloc, on %s', (_, viewport) => {
  it('gives tasks to the plan of the year, and a day to the task that waited for it; both are taken back', async () => {
    const { userName, agency } = await newBoard(workshop)
    const planId = await committedPlan(workshop, agency.id)
    const page = await pageAs(url, userName, viewport)
    await handIn(page, url, [wordFile('ke-hoach-khoi.docx', writeDocx(blocPlan))])
    const row = page.locator('[data-paper]').filter({ hasText: '02/KH-KTĐ' })
    await row.getByText(/\d+ việc yêu cầu/).waitFor()
    await row.locator('[data-paper-link]').click()

    // What others ask goes in task by task; the whole plan of a bloc is no year of the board.
    await page.getByRole('button', { name: 'Đánh dấu đã xử lý' }).waitFor()
    expect(await page.getByRole('button', { name: 'Đưa vào kế hoạch năm' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Điền vào việc đang chờ “Ký kết giao ước/ }).waitFor()
    await page.getByRole('button', { name: 'Điền: Trước ngày 15/6/2026' }).click()
    await page.getByText(/^Đã điền thời hạn cho “Ký kết giao ước/).waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Đã bỏ ngày vừa điền; việc lại chờ như trước.').waitFor()
    await page.getByRole('button', { name: 'Điền: Trước ngày 15/6/2026' }).waitFor()
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)

    await page.getByRole('button', { name: /^Đưa (?:cả \d việc )?vào kế hoạch$/ }).click()
    await page.getByText(/^Đã đưa \d việc vào kế hoạch năm 2026\.$/).waitFor()
    const undo = page.getByRole('button', { name: 'Hoàn tác' }).last()
    await undo.hover()
    await page.getByText('Đã ở trong kế hoạch').first().waitFor()
    await expectNoAxeViolations(page)

    const year = await page.context().newPage()
    await year.goto(`${url}/plans/${planId}?view=list&q=giai+the+thao`)
    await year.getByRole('link', { name: /giải thể thao của Khối/ }).waitFor()
    await undo.click()
    await page.getByText('Đã lấy lại các việc vừa đưa vào kế hoạch.').waitFor()
    await year.reload()
    await year.getByText('Không có nhiệm vụ nào khớp với bộ lọc').waitFor()
    expect(await year.getByRole('link', { name: /giải thể thao của Khối/ }).count()).toBe(0)
  })
})

describe('files that are not what they seem', () => {
  it('hold two papers, which become two on one click', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    const buffer = Buffer.concat([writeText(blocPlan), Buffer.from('\n\n'), writeText(letter(7))])
    await handIn(page, url, [{ name: 'hai-van-ban.txt', mimeType: 'text/plain', buffer }])
    await page.getByText('2 văn bản trong tệp').waitFor()
    await page.locator('[data-paper-link]').first().click()
    await page.getByText('Tệp có 2 văn bản:').waitFor()
    await page.getByText(/^Hãy tách trước khi đưa việc/).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Tách thành 2 văn bản' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tách', exact: true }).click()
    await page.getByText('Đã tách thành 2 văn bản.').waitFor()
    await page.goto(`${url}/inbox`)
    await expect.poll(() => counted(page, 'Chờ xử lý')).toBe(2)
    await page.locator('[data-paper]').filter({ hasText: '7/UBND-VX' }).waitFor()
  })

  it('are old Word files whose letters are converted, which is shown', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, phone)
    await handIn(page, url, [oldWord])
    await page.locator('[data-paper-link]').first().click()
    await page.getByText(/^Văn bản gõ bằng bảng mã TCVN3 cũ/).click()
    await page.locator('dl dt').first().waitFor()
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
  })
})

describe('a paper that comes again from another file', () => {
  it('is said in the list and on its page, each with the way to the other one', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await handIn(page, url, [wordFile('ban-mot.docx', writeDocx(letter(9)))])
    await page.locator('[data-paper]').nth(0).waitFor()
    await handIn(page, url, [
      { name: 'ban-hai.txt', mimeType: 'text/plain', buffer: Buffer.from(writeText(letter(9))) },
    ])
    await page.locator('[data-paper]').nth(1).waitFor()
    await page
      .getByText(/^Trùng số với văn bản nhận/)
      .first()
      .waitFor()
    await expectNoAxeViolations(page)
    await page.locator('[data-paper-link]').first().click()
    await page.getByText(/^Đã có văn bản cùng số/).waitFor()
    const places = page.getByRole('navigation', { name: 'Danh mục' })
    await expect.poll(() => places.locator('[aria-current=page]').allTextContents()).toEqual(['Văn bản đến'])
    await expectNoAxeViolations(page)
    const before = page.url()
    await page.getByRole('link', { name: /^ban-(?:mot|hai)/ }).click()
    await expect.poll(() => page.url()).not.toBe(before)
  })
})

describe('the filters and tools of long lists', () => {
  it('stand on one line from 1200 px on', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, { width: 1200, height: 800 })
    await handIn(page, url, letters(1))
    await page.locator('[data-paper]').first().waitFor()
    for (const address of ['papers?q=bao', 'granted-awards']) {
      await page.goto(`${url}/${address}`)
      const fields = page.locator('[data-search-field], main select, main button:has-text("Xuất Excel")')
      await page.getByRole('button', { name: 'Xuất Excel' }).waitFor()
      const middles = await fields.evaluateAll((all) =>
        all.map((field) => {
          const { top, height } = field.getBoundingClientRect()
          return Math.round(top + height / 2)
        }),
      )
      expect(middles.length).toBeGreaterThan(3)
      expect(Math.max(...middles) - Math.min(...middles), address).toBeLessThan(8)
      expect(await fits(page)).toBe(true)
    }
  })
})

describe('an address at which nothing is', () => {
  it.each([
    ['papers', 'Về danh sách văn bản'],
    ['plans', 'Về danh sách kế hoạch'],
  ])('leads back to the list of %s', async (list, words) => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await page.goto(`${url}/${list}/00000000-0000-4000-8000-000000000000`)
    await page.getByRole('link', { name: words }).waitFor()
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
    await page.getByRole('link', { name: words }).click()
    await page.waitForURL(new RegExp(`/${list}$`))
  })
})

describe('a paper dropped by mistake', () => {
  it('is taken out once a word is typed', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await handIn(page, url, letters(1))
    await page.locator('[data-paper-link]').first().click()
    await page.getByRole('button', { name: 'Bỏ văn bản' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Gõ “bỏ” để xác nhận').fill('bỏ')
    await dialog.getByRole('button', { name: 'Bỏ văn bản' }).click()
    await page.getByText('Đã bỏ văn bản.').waitFor()
    await page.waitForURL(/\/inbox$/)
    await page.getByText('Không còn văn bản nào chờ xử lý').waitFor()
    await expectNoAxeViolations(page)
  })
})

describe('who may not deal with papers', () => {
  it('has no inbox among the places, and is told so at its address', async () => {
    const { staffName } = await newBoard(workshop)
    const page = await pageAs(url, staffName, desktop)
    await page.goto(url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('link', { name: 'Văn bản đến' }).count()).toBe(0)
    await page.goto(`${url}/inbox`)
    await page.getByText('Chỉ cán bộ thi đua nhận và xử lý văn bản đến.').waitFor()
    expect(await page.getByRole('button', { name: 'Chọn tệp' }).count()).toBe(0)
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Xem các văn bản' }).click()
    await page.waitForURL(/\/papers$/)
  })

  it('is told at the address of a paper that is not there for them, with a way back', async () => {
    const { userName, staffName } = await newBoard(workshop)
    const officer = await pageAs(url, userName, desktop)
    await handIn(officer, url, letters(1))
    const address = await officer.locator('[data-paper-link]').first().getAttribute('href')
    const page = await pageAs(url, staffName, desktop)
    await page.goto(`${url}${address}`)
    await page.getByText('Không tìm thấy nội dung yêu cầu.').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Quay lại' }).waitFor()
  })
})
