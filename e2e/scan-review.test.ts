import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { awardDecision, blocPlan } from './support/arriving-papers.ts'
import { desktop, expectNoAxeViolations, phone } from './support/browser.ts'
import { fits, handIn, newBoard } from './support/inbox.ts'
import { scannedPdf } from './support/scanned.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()

// The words are recognised for real, which takes some seconds a page, and minutes on a busy machine: it gives way.
const RECOGNITION = { timeout: 300_000 }
const PATIENT = { timeout: 900_000 }

const ownPlan = {
  ...blocPlan,
  parentAgency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
  issuer: 'BAN QUẢN LÝ KHU KINH TẾ',
  number: '12/KH-BQLKKT',
  title: 'Công tác thi đua, khen thưởng năm 2026',
}

/** Hands the scanned decision in and opens its page once its words are recognised. */
async function openScan(page: Page): Promise<void> {
  const buffer = await scannedPdf(awardDecision)
  await handIn(page, url, [{ name: 'quet-quyet-dinh.pdf', mimeType: 'application/pdf', buffer }])
  await page
    .getByText(/^Đang (nhận dạng chữ|đọc)/)
    .first()
    .waitFor()
  await page
    .getByText(/^Bản chụp, chắc \d+ %$/)
    .first()
    .waitFor(RECOGNITION)
  await page.locator('[data-paper-link]').first().click()
  await page.locator('[data-word]').first().waitFor()
}

/** A recognised word of the page, by what it says. */
const word = (page: Page, says: string) =>
  page
    .locator('[data-word]')
    .filter({ hasText: new RegExp(`^${says}$`) })
    .first()

describe('a scanned decision', PATIENT, () => {
  it('is reviewed beside its picture, a word is corrected, and its awards become history', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await openScan(page)
    await page.getByRole('img', { name: /^Ảnh chụp trang 1/ }).waitFor()
    await expectNoAxeViolations(page)

    // Resting on a word shows where it stands in the picture.
    await word(page, 'Khải,').hover()
    await page.locator('svg rect').first().waitFor({ state: 'attached' })

    // A word is corrected in place by keyboard: Enter opens it, Enter keeps it.
    await word(page, 'Khải,').focus()
    await page.keyboard.press('Enter')
    const editor = page.getByRole('textbox', { name: 'Sửa chữ “Khải,”' })
    await editor.fill('Khánh,')
    await page.keyboard.press('Enter')
    await page.getByText('1 chỗ sửa chưa lưu').waitFor()
    await page.getByRole('button', { name: 'Lưu thành một bản mới' }).click()
    await page.getByText('Đã sửa 1 chỗ và đọc lại văn bản.').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).hover()
    await word(page, 'Khánh,').waitFor()

    // And taken back.
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await word(page, 'Khải,').waitFor()

    await page.getByRole('button', { name: /^Các bản/ }).click()
    await page.getByRole('button', { name: 'Khác gì bản trước: bản 2' }).click()
    await page.locator('ins').filter({ hasText: 'Khánh' }).waitFor()
    await expectNoAxeViolations(page)
    await recordAwards(page)
  })

  it('can be read and corrected on a phone of 360 px', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, phone)
    await openScan(page)
    expect(await fits(page)).toBe(true)
    await expectNoAxeViolations(page)
    await word(page, 'Khải,').click()
    await page.getByRole('textbox', { name: 'Sửa chữ “Khải,”' }).fill('Khánh,')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Lưu thành một bản mới' }).click()
    await page.getByText('Đã sửa 1 chỗ và đọc lại văn bản.').waitFor()
    await page.getByRole('button', { name: 'Ảnh chụp', exact: true }).first().click()
    await page.getByRole('img', { name: /^Ảnh chụp trang 1/ }).waitFor()
    expect(await fits(page)).toBe(true)
    await expectNoAxeViolations(page)
  })
})

describe('a scanned plan', PATIENT, () => {
  it('dropped where plans are dropped shows its progress and opens its review', async () => {
    const { userName } = await newBoard(workshop)
    const page = await pageAs(url, userName, desktop)
    await page.goto(`${url}/papers/import`)
    await page.getByLabel('Tệp văn bản').setInputFiles({
      name: 'ke-hoach-quet.pdf',
      mimeType: 'application/pdf',
      buffer: await scannedPdf(ownPlan),
    })
    await page.getByText(/^Đang nhận dạng chữ: trang 1\/1$/).waitFor(RECOGNITION)
    await page.getByRole('heading', { level: 1, name: /^Rà soát/ }).waitFor(RECOGNITION)
    await page.locator('[data-row-card]').filter({ hasText: 'thể thao' }).first().waitFor()
    await expectNoAxeViolations(page)
  })
})

/** People are known by their names, a stranger is said to be one, and the history has them; then it is taken back. */
async function recordAwards(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Khen thưởng/ }).click()
  await page.getByRole('link', { name: 'Lương Văn Khải' }).waitFor()
  const stranger = page.getByRole('listitem').filter({ hasText: 'Phạm Quang Huy' })
  await stranger.waitFor()
  const outside = stranger.getByRole('button', { name: /ngoài cơ quan$/ })
  if (await outside.isVisible()) await outside.click()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Ghi 3 dòng vào lịch sử' }).click()
  await page.getByText('Đã ghi 3 dòng vào lịch sử khen thưởng.').waitFor()
  const undo = page.getByRole('button', { name: 'Hoàn tác' }).last()
  await undo.hover()

  const history = await page.context().newPage()
  await history.goto(`${url}/granted-awards?q=mai+lan`)
  await history.getByRole('link', { name: 'Trần Thị Mai Lan' }).waitFor()
  await history.getByRole('link', { name: /412\/QĐ-UBND/ }).waitFor()
  await expectNoAxeViolations(history)

  await undo.click()
  await page.getByText('Đã bỏ các dòng vừa ghi khỏi lịch sử khen thưởng.').waitFor()
  await history.reload()
  await history.getByText('Không có dòng nào như vậy').waitFor()
}
